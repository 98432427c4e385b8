"""Nothing that was typed over somebody is lost: not by leaving, not by locking, not by a crash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_half_typed
from healthdesk.actions.change_patient import change
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.ui.patients.patients_page import PatientsPage
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on

MakePage = Callable[[], PatientsPage]


@pytest.fixture
def make_page(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> MakePage:
    """A page as after the program was started anew, on the same house."""

    def make() -> PatientsPage:
        page = PatientsPage(make_workbench(make_desk()))
        page.resize(1200, 800)
        page.link_requested.connect(page.show_link)
        return show(qtbot, page)

    return make


@pytest.fixture
def jan(make_desk: MakeDesk) -> Patient:
    desk = make_desk()
    return register(desk, replace(blank(desk), official_given="Jan", official_family="Peeters")).result


def _field(page: PatientsPage, name: str) -> QLineEdit:
    return the(QLineEdit, name, page)


def test_details_come_back_after_a_crash_letter_by_letter(
    qtbot: QtBot, make_page: MakePage, jan: Patient
) -> None:
    page = make_page()
    page.show_link(Link("patient", jan.id, "details"))
    qtbot.waitUntil(lambda: page.title == "Jan Peeters")
    type_text(_field(page, "Roepnaam"), "Jantje")
    type_text(_field(page, "Geboortedatum"), "14/3/20")
    qtbot.waitUntil(lambda: keep_half_typed.person(page.workbench.desk, jan.id) is not None)
    page.hide()  # nobody saved, nobody closed: the program is gone
    again = make_page()
    again.show_link(Link("patient", jan.id, "details"))
    qtbot.waitUntil(lambda: "Wat je hier typte staat er nog; het is niet bewaard." in words_on(again))
    assert _field(again, "Roepnaam").text() == "Jantje"
    assert _field(again, "Geboortedatum").text().startswith("14/3/2")
    the(QPushButton, "Zoals het was", again).click()
    assert _field(again, "Roepnaam").text() == ""
    qtbot.waitUntil(lambda: keep_half_typed.person(again.workbench.desk, jan.id) is None)


def test_locking_at_once_keeps_the_last_letters(qtbot: QtBot, make_page: MakePage, jan: Patient) -> None:
    page = make_page()
    page.show_link(Link("patient", jan.id, "details"))
    qtbot.waitUntil(lambda: page.title == "Jan Peeters")
    type_text(_field(page, "Gender, in eigen woorden"), "vloeibaar")
    page.keep_work()
    page.workbench.close()
    found = keep_half_typed.person(page.workbench.desk, jan.id)
    assert found is not None
    assert found.typed.gender == "vloeibaar"


def test_somebody_new_comes_back_and_goes_only_when_told(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.new_item()
    type_text(_field(page, "Voornaam"), "Noor")
    page.keep_work()
    again = make_page()
    again.new_item()
    told = "Dit was je aan het invullen; deze persoon is nog niet ingeschreven."
    qtbot.waitUntil(lambda: told in words_on(again))
    assert _field(again, "Voornaam").text() == "Noor"
    the(QPushButton, "Begin opnieuw", again).click()
    assert _field(again, "Voornaam").text() == ""
    qtbot.waitUntil(lambda: keep_half_typed.new_person(again.workbench.desk) is None)


def test_another_newcomer_leaves_the_first_one_button_away(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.new_item()
    type_text(_field(page, "Voornaam"), "Noor")
    page.step_back()
    page.show_link(Link("page", None, ""))
    type_text(the(QLineEdit, "Naam, geboortedatum, nummer, telefoon of code", page), "Sami")
    page.new_item()
    qtbot.waitUntil(lambda: "Je was ook Noor aan het inschrijven." in words_on(page))
    assert _field(page, "Voornaam").text() == "Sami"
    type_text(_field(page, "Familienaam"), "Haddad")
    the(QPushButton, "Ga daarmee verder", page).click()
    assert _field(page, "Voornaam").text() == "Noor"
    page.save()
    qtbot.waitUntil(lambda: page.title == "Noor")
    qtbot.waitUntil(lambda: _newest_name(page) == "Sami")


def _newest_name(page: PatientsPage) -> str:
    found = keep_half_typed.new_person(page.workbench.desk)
    return found.typed.official_given if found else ""


def test_what_a_colleague_changed_meanwhile_is_not_put_back(
    qtbot: QtBot, make_page: MakePage, jan: Patient
) -> None:
    page = make_page()
    page.show_link(Link("patient", jan.id, "details"))
    qtbot.waitUntil(lambda: page.title == "Jan Peeters")
    type_text(_field(page, "Roepnaam"), "Jantje")
    change(page.workbench.desk, replace(jan, warning="komt met hond"))
    page.save()
    qtbot.waitUntil(lambda: _field(page, "Let op, voor iedereen aan de balie").text() == "komt met hond")
    assert _field(page, "Roepnaam").text() == "Jantje"
    qtbot.waitUntil(lambda: keep_half_typed.person(page.workbench.desk, jan.id) is None)
