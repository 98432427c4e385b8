"""Somebody died: noted in the file by whoever hears it, and seen from then on wherever she is found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.open_patient_file import open_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.link import Link
from healthdesk.records.patient import DAY_UNKNOWN
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.patients_page import PatientsPage
from tests.ui.hands import show, the, type_text, words_on


def test_it_is_noted_in_the_file_and_stands_in_its_head_and_in_the_list(
    qtbot: QtBot, workbench: Workbench
) -> None:
    desk = workbench.desk
    draft = replace(blank(desk), official_given="Rosa", official_family="Peeters", birth_date="1941-02-07")
    person = register(desk, draft).result
    page = PatientsPage(workbench)
    page.resize(1200, 900)
    page.link_requested.connect(page.show_link)
    show(qtbot, page)
    page.new_item()
    assert all(field.accessibleName() != "Overleden op" for field in _lines(page)), "nobody is registered so"
    page.show_link(Link("patient", person.id, "details"))
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    field = the(QLineEdit, "Overleden op", page)
    type_text(field, "morgen")
    page.save()
    qtbot.waitUntil(lambda: any("begrijpt het programma niet" in words for words in words_on(page)))
    field.clear()
    type_text(field, "20/11/2026")
    page.save()
    qtbot.waitUntil(lambda: "overleden: 20/11/2026" in _tags(page))
    assert any("werd 85 jaar" in words for words in words_on(page))
    field.clear()
    type_text(field, "ja")
    page.save()
    qtbot.waitUntil(lambda: open_file(desk, person.id).patient.deceased == DAY_UNKNOWN)
    page.step_back()
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    (line,) = page._list._list.model.records
    assert page._list._under(line) == "overleden"


def test_with_whom_died_nothing_new_is_arranged(qtbot: QtBot, workbench: Workbench) -> None:
    desk = workbench.desk
    draft = replace(blank(desk), official_given="Rosa", official_family="Peeters", birth_date="1941-02-07")
    person = register(desk, draft).result
    page = PatientsPage(workbench)
    page.resize(1200, 900)
    show(qtbot, page)
    page.show_link(Link("patient", person.id, "overview"))
    qtbot.waitUntil(lambda: "Zoek een moment" in _buttons(page))
    page.show_link(Link("patient", person.id, "details"))
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    type_text(the(QLineEdit, "Overleden op", page), "20/11/2026")
    page.save()
    qtbot.waitUntil(lambda: "overleden: 20/11/2026" in _tags(page))
    page.show_link(Link("patient", person.id, "overview"))
    qtbot.waitUntil(lambda: "Er is niets afgesproken." in words_on(page))
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    assert "Zoek een moment" not in _buttons(page)


def _buttons(page: PatientsPage) -> list[str]:
    return [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]


def _lines(page: PatientsPage) -> list[QLineEdit]:
    return [field for field in page.findChildren(QLineEdit) if field.isVisible()]


def _tags(page: PatientsPage) -> list[str]:
    return [tag.text for tag in page.findChildren(Tag) if tag.isVisible()]
