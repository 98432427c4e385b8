"""The month of the agenda: what is open, full and closed, by keyboard, on long and short months."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_plan import change_kind, change_room
from healthdesk.actions.plan_agenda import add_closure
from healthdesk.actions.show_month import show_month
from healthdesk.records.availability import Closure
from healthdesk.records.day_load import DayLoad, DayState
from healthdesk.records.ids import new_id
from healthdesk.ui.agenda.agenda_days import turned
from healthdesk.ui.agenda.agenda_page import AgendaPage
from tests.agenda_house import AgendaHouse
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest
from tests.ui.hands import the

THURSDAY = date(2026, 11, 26)


def day_of(house: AgendaHouse, day: date) -> DayLoad:
    return next(one for one in show_month(house.desk, day).days if one.day == day)


def test_a_day_is_open_full_closed_or_over(house: AgendaHouse) -> None:
    assert day_of(house, THURSDAY) == DayLoad(day=THURSDAY, state=DayState.OPEN, free=12)
    book(house.desk, house.wish(13))
    assert (day_of(house, THURSDAY).talks, day_of(house, THURSDAY).free) == (1, 11)
    out_of_use = Closure(
        id=new_id(), room_id=house.upstairs.id, first_day=THURSDAY, last_day=THURSDAY, reason="lek"
    )
    add_closure(house.desk, out_of_use)
    assert day_of(house, THURSDAY).free == 5, "one room for two therapists"
    for number in range(1, 6):
        wish = house.wish(13, patient_id=house.sam, therapist_id=house.jan.id)
        book(house.desk, replace(wish, starts_at=wish.starts_at + timedelta(minutes=45 * number)))
    full = day_of(house, THURSDAY)
    assert (full.state, full.talks, full.free) == (DayState.FULL, 6, 0)
    assert day_of(house, date(2026, 11, 28)).state is DayState.CLOSED, "Saturday"
    christmas = day_of(house, date(2026, 12, 25))
    assert (christmas.state, christmas.closed) == (DayState.CLOSED, "Kerstmis")
    assert day_of(house, date(2026, 11, 24)).state is DayState.OVER
    today = day_of(house, house.desk.clock.today())
    assert today.free == 8, "it is a quarter to three: four each until six"


def test_preparation_rest_and_an_empty_room_take_their_time(house: AgendaHouse) -> None:
    """Els and Jan, five hours each: an hour for each talk; then in one room that stays empty after each."""
    change_kind(house.desk, replace(house.talk, before_minutes=5, buffer_minutes=10))
    assert day_of(house, THURSDAY).free == 10
    book(house.desk, house.wish(14))
    assert day_of(house, THURSDAY).free == 8, "fifty-five minutes before it, three hours after it"
    for room in (house.ground_floor, house.upstairs):
        change_room(
            house.desk, replace(room, rest_minutes=30, active=room == house.ground_floor), leaving=True
        )
    assert day_of(house, THURSDAY).free == 2, "from a quarter past three and from half past four"


def test_a_leap_day_and_the_days_on_which_the_clock_changes_are_days_as_others(house: AgendaHouse) -> None:
    assert day_of(house, date(2028, 2, 29)).free == 12
    for sunday in (date(2027, 3, 28), date(2027, 10, 31)):
        extra = Closure(
            id=new_id(),
            therapist_id=house.els.id,
            first_day=sunday,
            last_day=sunday,
            starts=time(0),
            ends=time(6),
            opens=True,
        )
        add_closure(house.desk, extra)
    assert day_of(house, date(2027, 3, 28)).free == 6, "five hours from midnight to six"
    assert day_of(house, date(2027, 10, 31)).free == 9, "and seven"


def test_by_keyboard_through_the_month_and_into_a_day(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    bench = page.workbench
    the(QAbstractButton, "Maand", page).click()
    rest(qtbot, bench)
    assert page.title.startswith("November 2026")
    assert nameless(page) == unreachable(page, qtbot) == []
    month = page.month
    month.setFocus()
    assert "Donderdag 26 november · 12 vrij" in str(month.days.data(month.currentIndex()))
    qtbot.keyClick(month, Qt.Key.Key_Down)
    assert page.title.startswith("November"), "3 December stands in the last week of November"
    qtbot.keyClick(month, Qt.Key.Key_PageDown)
    rest(qtbot, bench)
    qtbot.keyClick(month, Qt.Key.Key_Left)
    qtbot.keyClick(month, Qt.Key.Key_Return)
    rest(qtbot, bench)
    assert page.title.startswith("Zaterdag 2 januari 2027")
    assert page.grid.hasFocus()


def test_from_month_to_month_the_day_stays_where_the_month_has_it() -> None:
    assert turned("month", date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert turned("month", date(2027, 3, 30), -1) == date(2027, 2, 28)
    assert turned("month", date(2026, 12, 5), 1) == date(2027, 1, 5)
    assert turned("week", date(2026, 12, 30), 1) == date(2027, 1, 6)


def test_today_stays_in_sight_where_what_stands_above_takes_of_the_room(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.resize(964, 600)
    page.show_as("month")
    rest(qtbot, page.workbench)
    month = page.month
    today = month.days.place_of(house.desk.clock.today())
    qtbot.waitUntil(lambda: month.viewport().rect().contains(month.visualRect(today)))
    before = month.height()
    for banner in (page.banner, page.freed, page.held):
        banner.setMinimumHeight(60)
        banner.show()
    qtbot.waitUntil(lambda: month.height() < before)
    assert month.verticalScrollBar().maximum() > 0
    qtbot.waitUntil(lambda: month.viewport().rect().contains(month.visualRect(today)))
