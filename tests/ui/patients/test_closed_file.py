"""A closed file in the window: nothing of anybody on the screen until a reason is given."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.shield_file import door_of, shield
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.patients.patients_page import PatientsPage
from healthdesk.ui.patients.shield_dialog import ShieldDialog
from healthdesk.ui.patients.who_saw_tab import WhoSawTab
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


def test_nothing_shows_until_a_reason_is_given(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk, els = make_desk(), make_desk(Role.THERAPIST)
    noor = register(desk, replace(blank(desk), official_given="Noor", official_family="Claes")).result
    jan = register(desk, replace(blank(desk), official_given="Jan", official_family="Peeters")).result
    shield(desk, noor.id, (els.actor.practitioner_id,))
    page = PatientsPage(make_workbench(desk))
    page.resize(1200, 800)
    show(qtbot, page)
    page.show_link(Link("patient", jan.id))
    qtbot.waitUntil(lambda: "Jan Peeters" in words_on(page))
    page.show_link(Link("patient", noor.id))
    qtbot.waitUntil(lambda: "Dit dossier is afgeschermd" in words_on(page))
    said = " ".join(words_on(page))
    assert "Jan" not in said
    assert "Noor" not in said
    assert page.title == "Afgeschermd dossier"
    assert [key for key, _ in page.shortcuts()] == ["Esc"]
    the(QPushButton, "Open met deze reden", page).click()
    qtbot.waitUntil(lambda: any("Schrijf in enkele woorden" in words for words in words_on(page)))
    type_text(the(QLineEdit, "Waarom heb je dit dossier nu nodig?", page), "haar huisarts belt")
    the(QPushButton, "Open met deze reden", page).click()
    qtbot.waitUntil(lambda: "Noor Claes" in words_on(page))
    assert "Dit dossier is afgeschermd" not in words_on(page)


def test_closing_a_file_for_others(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> None:
    desk = make_desk()
    noor = register(desk, replace(blank(desk), official_given="Noor", official_family="Claes")).result
    page = PatientsPage(make_workbench(desk))
    page.resize(1200, 800)
    show(qtbot, page)
    page.show_link(Link("patient", noor.id, "who_saw"))
    qtbot.waitUntil(lambda: "Noor Claes" in words_on(page))
    (tab,) = page.findChildren(WhoSawTab)
    the(QPushButton, "Scherm af…", tab).click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in tab.findChildren(ShieldDialog)))
    dialog = tab.findChildren(ShieldDialog)[-1]
    the(QPushButton, "Scherm af", dialog).click()
    qtbot.waitUntil(lambda: any("Kies minstens één collega" in words for words in words_on(dialog)))
    dialog._people.show_values((str(desk.actor.practitioner_id),))
    the(QPushButton, "Scherm af", dialog).click()
    qtbot.waitUntil(lambda: door_of(desk, noor.id).shield is not None)
