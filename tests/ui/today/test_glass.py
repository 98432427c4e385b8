"""On Vandaag the coordinator reads why somebody went into a closed file, and says what she thinks of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.shield_file import break_glass, broken, shield
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.today.glass_dialog import GlassDialog
from healthdesk.ui.today.today_page import TodayPage
from tests.letter_desk import yara
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on

TASK = "Kijk na: Afgeschermd dossier geopend, Yara Haddad, 17 · An Peeters: de huisarts belt"


@pytest.fixture
def person(make_desk: MakeDesk) -> Patient:
    desk, els = make_desk(Role.RECEPTION), make_desk(Role.THERAPIST)
    made = yara(desk)
    shield(desk, made.id, (els.actor.practitioner_id,))
    break_glass(desk, made.id, "de huisarts belt")
    return made


@pytest.fixture
def page(qtbot: QtBot, person: Patient, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> TodayPage:
    made = show(qtbot, TodayPage(make_workbench(make_desk(Role.COORDINATOR))))
    qtbot.waitUntil(lambda: "Afgeschermd dossier geopend" in words_on(made))
    return made


def test_it_is_looked_at_and_closed_with_a_word(qtbot: QtBot, page: TodayPage) -> None:
    the(QPushButton, TASK, page).click()
    dialog = page.findChildren(GlassDialog)[0]
    assert {"An Peeters, wo 25 nov 2026 14:45", "de huisarts belt"} <= set(words_on(dialog))
    assert nameless(dialog) == []
    the(QPushButton, "Nagekeken", dialog).click()
    qtbot.waitUntil(lambda: "Schrijf in een woord wat je ervan vindt." in words_on(dialog))
    type_text(the(QPlainTextEdit, "Wat vind je ervan", dialog), "terecht")
    with qtbot.waitSignal(dialog.closed_with_word):
        the(QPushButton, "Nagekeken", dialog).click()
    assert broken(page.workbench.desk)[0].reason == "terecht"
    page.fetch()
    qtbot.waitUntil(lambda: "Alles is gedaan." in words_on(page))


def test_the_name_leads_to_the_file(qtbot: QtBot, page: TodayPage, person: Patient) -> None:
    the(QPushButton, TASK, page).click()
    (dialog,) = shown_dialogs(page)
    with qtbot.waitSignal(page.link_requested) as asked:
        the(QPushButton, "Yara Haddad, 17", dialog).click()
    assert asked.args == [Link("patient", person.id)]


def test_a_word_left_with_esc_stands_there_again(qtbot: QtBot, page: TodayPage) -> None:
    for before, typed in (("", "samen besproken"), ("samen besproken", "")):
        the(QPushButton, TASK, page).click()
        (dialog,) = shown_dialogs(page)
        field = the(QPlainTextEdit, "Wat vind je ervan", dialog)
        assert field.toPlainText() == before
        type_text(field, typed)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert shown_dialogs(page) == []
