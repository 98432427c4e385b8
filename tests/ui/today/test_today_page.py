"""The day at the desk, in the words on the screen. Wednesday 25 November 2026, a quarter to three."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_walk_in import step, welcome
from healthdesk.actions.show_today import show_today
from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.walk_in import WalkInState
from healthdesk.ui.agenda.interpreter_dialog import InterpreterDialog
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.today.today_page import TodayPage
from healthdesk.ui.today.welcome_dialog import WelcomeDialog
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on

ORDER = "Tolk te bestellen, YARA · Tigrinya · dringend, kon tot zo 22 nov 2026"


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


@pytest.fixture
def talk(house: AgendaHouse) -> Appointment:
    wish = house.wish(16)
    return book(house.desk, replace(wish, starts_at=wish.starts_at.replace(day=25), interpreter="ti")).result


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)


@pytest.fixture
def page(talk: Appointment, bench: Workbench, qtbot: QtBot) -> TodayPage:
    shown = show(qtbot, TodayPage(bench))
    qtbot.waitUntil(lambda: shown.view is not None)
    return shown


def rest(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)


def state(desk: Desk) -> AppointmentState:
    return show_today(desk).lines[0].appointment.state


def test_space_follows_who_comes(qtbot: QtBot, page: TodayPage, house: AgendaHouse) -> None:
    table = page.coming.lines.table
    for wanted in (AppointmentState.ARRIVED, AppointmentState.IN, AppointmentState.DONE):
        qtbot.keyClick(table, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: state(house.desk) is wanted)  # noqa: B023 - waited for at once
        rest(qtbot, page)
        page.fetch()
        rest(qtbot, page)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    rest(qtbot, page)
    assert state(house.desk) is AppointmentState.DONE


def test_enter_opens_the_file(qtbot: QtBot, page: TodayPage, house: AgendaHouse) -> None:
    with qtbot.waitSignal(page.link_requested) as asked:
        qtbot.keyClick(page.coming.lines.table, Qt.Key.Key_Return)
    assert asked.args == [Link("patient", house.yara)]


def test_somebody_new_walks_in_is_taken_and_helped(qtbot: QtBot, page: TodayPage, house: AgendaHouse) -> None:
    page.new_item()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, WelcomeDialog))
    type_text(the(QLineEdit, "Waarvoor", dialog), "wil met een vrouw praten")
    the(QPushButton, "Noteren", dialog).click()
    qtbot.waitUntil(lambda: len(show_today(house.desk).walk_ins) == 1)
    page.fetch()
    qtbot.waitUntil(lambda: "Nieuw, binnengewandeld" in words_on(page.at_desk))
    assert "wil met een vrouw praten" in words_on(page.at_desk)
    the(QPushButton, "Ik neem op: Nieuw, binnengewandeld", page).click()
    qtbot.waitUntil(lambda: show_today(house.desk).walk_ins[0].walk_in.state is WalkInState.TAKEN)
    page.fetch()
    rest(qtbot, page)
    the(QPushButton, "Geholpen: Nieuw, binnengewandeld", page).click()
    qtbot.waitUntil(lambda: show_today(house.desk).walk_ins == ())


def test_what_is_noted_at_the_desk_and_refused_is_still_there(
    qtbot: QtBot, page: TodayPage, house: AgendaHouse
) -> None:
    page.new_item()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, WelcomeDialog))
    wish = the(QLineEdit, "Waarvoor", dialog)
    wish.setText("wil met een vrouw praten\0")
    the(QPushButton, "Noteren", dialog).click()
    rest(qtbot, page)
    assert dialog.isVisible()
    assert any("teken" in said for said in words_on(dialog))
    wish.setText("wil met een vrouw praten")
    the(QPushButton, "Noteren", dialog).click()
    rest(qtbot, page)
    assert [one.walk_in.wish for one in show_today(house.desk).walk_ins] == ["wil met een vrouw praten"]


def test_a_key_that_is_held_down_is_one_step(qtbot: QtBot, page: TodayPage, house: AgendaHouse) -> None:
    table = page.coming.lines.table
    for held in (False, True, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", held)
        QApplication.sendEvent(table, key)
        rest(qtbot, page)
        page.fetch()
        rest(qtbot, page)
    assert state(house.desk) is AppointmentState.ARRIVED


def test_a_key_pressed_twice_is_one_step_and_no_colleague_is_blamed(
    qtbot: QtBot, page: TodayPage, house: AgendaHouse
) -> None:
    table = page.coming.lines.table
    for _time in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Space)
    rest(qtbot, page)
    assert state(house.desk) is AppointmentState.ARRIVED
    assert not any("Iemand anders" in said for said in words_on(page))
    page.fetch()
    rest(qtbot, page)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    rest(qtbot, page)
    assert state(house.desk) is AppointmentState.IN


def test_two_desks_take_the_same_person(qtbot: QtBot, page: TodayPage, house: AgendaHouse) -> None:
    one = welcome(house.desk, "Sam").result
    page.fetch()
    qtbot.waitUntil(lambda: "Sam" in words_on(page.at_desk))
    step(house.desk, one.id, one.version, WalkInState.TAKEN)
    the(QPushButton, "Ik neem op: Sam", page).click()
    sentence = "Iemand anders was hier net mee bezig. Zo staat het nu."
    qtbot.waitUntil(lambda: sentence in words_on(page))
    rest(qtbot, page)
    assert show_today(house.desk).walk_ins[0].walk_in.version == 2


def test_an_interpreter_for_whom_it_is_late_is_ordered_and_then_confirmed_with_one_click(
    qtbot: QtBot, page: TodayPage, house: AgendaHouse
) -> None:
    the(QPushButton, f"Bestel…: {ORDER}", page).click()
    rest(qtbot, page)
    (dialog,) = shown_dialogs(page)
    assert nameless(dialog) == []
    the(QLineEdit, "Bestelnummer (mag leeg)", dialog).setText("T-118")
    until = next(one for one in dialog.findChildren(QLabel) if "had ten laatste op zo 22 nov" in one.text())
    assert until.isVisible()
    the(QAbstractButton, "besteld", dialog).click()
    assert not until.isVisible(), "it is ordered"
    the(QPushButton, "Bewaren", dialog).click()
    rest(qtbot, page)
    page.fetch()
    rest(qtbot, page)
    the(QPushButton, "Bevestig: Tolk nog te bevestigen, YARA · Tigrinya", page).click()
    qtbot.waitUntil(lambda: show_today(house.desk).lines[0].appointment.interpreter_confirmed)
    page.fetch()
    qtbot.waitUntil(lambda: "Alles is gedaan." in words_on(page.tasks))


def test_while_there_is_time_the_last_day_to_order_is_a_hint_and_no_warning(
    qtbot: QtBot, page: TodayPage, talk: Appointment, clock: FixedClock
) -> None:
    clock.advance(timedelta(days=-10))
    dialog = InterpreterDialog(page.workbench, talk.id, page)
    dialog.open()
    hint = "Een tolkdienst vraagt 3 dagen: bestel ten laatste op zo 22 nov 2026."
    qtbot.waitUntil(lambda: hint in words_on(dialog))
    assert not any("besteld moeten zijn" in said for said in words_on(dialog))
    dialog.close()


def test_a_task_waits_until_tomorrow_and_can_be_called_back(
    qtbot: QtBot, page: TodayPage, house: AgendaHouse
) -> None:
    with qtbot.waitSignal(page.workbench.toasts.shown) as told:
        the(QToolButton, f"Morgen weer tonen: {ORDER}", page).click()
    assert show_today(house.desk).tasks == ()
    page.workbench.toasts.take_back(told.args[0])
    qtbot.waitUntil(lambda: len(show_today(house.desk).tasks) == 1)


def test_the_book_knows_who_noted_whom(house: AgendaHouse) -> None:
    one = welcome(house.desk, patient_id=house.sam).result
    step(house.desk, one.id, one.version, WalkInState.LEFT)
    with house.desk.store.reading() as session:
        written = [entry.action for entry in audit.entries(session, patient_id=house.sam, limit=2)]
    assert written == ["walk_in.left", "walk_in.welcome"]


def test_a_screen_reader_can_name_everything(page: TodayPage) -> None:
    assert nameless(page) == []


def test_what_there_is_no_room_for_is_counted(qtbot: QtBot, page: TodayPage) -> None:
    rest(qtbot, page)
    assert page.view is not None
    page.tasks.show_tasks(page.view.tasks, 12)
    assert any("En nog 12." in words for words in words_on(page.tasks))
    page.tasks.show_tasks(page.view.tasks)
    assert not any("En nog" in words for words in words_on(page.tasks))
