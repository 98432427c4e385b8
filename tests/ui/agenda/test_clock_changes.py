"""The night of 25 October 2026 is an hour longer, that of 29 March 2026 an hour shorter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.db import agenda_plan
from healthdesk.records.availability import Availability
from healthdesk.records.ids import new_id
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.agenda.grid import AgendaGrid
from healthdesk.ui.parts.person_picker import Whom
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import at, now_of, rest, seen
from tests.ui.hands import words_on

LONG, SHORT = date(2026, 10, 25), date(2026, 3, 29)


def open_on_sundays(house: AgendaHouse, starts: time, ends: time) -> None:
    with house.desk.store.writing() as session:
        agenda_plan.add_availability(
            session,
            Availability(
                id=new_id(),
                therapist_id=house.els.id,
                weekday=6,
                starts=starts,
                ends=ends,
                from_day=date(2026, 1, 1),
            ),
        )


def spans(page: AgendaPage) -> Sequence[tuple[int, int]]:
    return [(block.starts // 60, block.ends // 60) for block in page.grid.columns[0].blocks]


@pytest.mark.parametrize(("day", "ten"), [(LONG, 9), (SHORT, 8)])
def test_ten_in_the_morning_is_ten_on_the_wall(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot, day: date, ten: int
) -> None:
    open_on_sundays(house, time(9), time(17))
    wish = house.wish(10, minutes=60, starts_at=datetime(day.year, day.month, day.day, ten, tzinfo=UTC))
    book(house.desk, wish)
    page.go_to(day)
    grid = seen(page, qtbot)
    assert grid.columns[0].open == ((9 * 60, 17 * 60),)
    assert spans(page) == [(10, 11)]
    grid.choose(now_of(house).id)
    for _ in range(4):
        qtbot.keyPress(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    rest(qtbot, page.workbench)
    assert now_of(house).starts_at.hour == ten + 1
    assert spans(page) == [(11, 12)]


@pytest.mark.parametrize(("day", "hour"), [(LONG, 14), (SHORT, 13)])
def test_a_double_click_books_the_hour_that_is_drawn(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot, day: date, hour: int
) -> None:
    open_on_sundays(house, time(9), time(17))
    page.go_to(day)
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert now_of(house).starts_at == datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def test_a_night_through_the_longer_one_keeps_its_hours(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    # Half past one until half past three on the wall: three hours of work.
    start = datetime(2026, 10, 24, 23, 30, tzinfo=UTC)
    book(house.desk, house.wish(0, starts_at=start, minutes=180))
    page.go_to(LONG)
    grid = seen(page, qtbot)
    [block] = grid.columns[0].blocks
    assert (block.starts, block.ends) == (90, 210)


def test_the_second_half_past_two_stays_the_second(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    book(house.desk, house.wish(0, starts_at=second))
    page.go_to(LONG)
    page._on_edit_wanted(seen(page, qtbot).columns[0].blocks[0].line)
    rest(qtbot, page.workbench)
    page.booking.fields.note.setPlainText("belt aan")
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert (now_of(house).starts_at, now_of(house).note) == (second, "belt aan")


def test_an_hour_that_does_not_exist_is_not_booked(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page._book(BookingStart(day=SHORT, therapist_id=house.els.id))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    page.booking.fields.time.setText("2:30")
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert "Dit uur is er die dag niet: de klok gaat dan vooruit." in words_on(page.booking)


@pytest.mark.parametrize("day", [LONG, SHORT])
def test_a_talk_of_the_day_before_keeps_its_hour_and_its_length(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot, day: date
) -> None:
    """Carried in the week from Saturday to Sunday, then made an hour longer."""
    open_on_sundays(house, time(9), time(17))
    zone = house.desk.clock.zone
    before = datetime(day.year, day.month, day.day - 1, 10, tzinfo=zone).astimezone(UTC)
    book(house.desk, house.wish(0, minutes=60, starts_at=before))
    page.go_to(day)
    page.show_as("week")
    rest(qtbot, page.workbench)
    grid = seen(page, qtbot)
    grid.choose(now_of(house).id)
    qtbot.keyPress(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    rest(qtbot, page.workbench)
    assert on_the_wall(house) == (day, time(10), time(11))
    assert now_of(house).ends_at - now_of(house).starts_at == timedelta(hours=1)
    lengthen(seen(page, qtbot), qtbot, now_of(house).id, 4)
    rest(qtbot, page.workbench)
    assert on_the_wall(house) == (day, time(10), time(12))


def test_a_talk_in_the_second_half_past_two_grows_in_that_hour(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    second = datetime(2026, 10, 25, 1, 15, tzinfo=UTC)
    book(house.desk, house.wish(0, starts_at=second, minutes=15))
    page.go_to(LONG)
    lengthen(seen(page, qtbot), qtbot, now_of(house).id, 1)
    rest(qtbot, page.workbench)
    one = now_of(house)
    assert (one.starts_at, one.ends_at - one.starts_at) == (second, timedelta(minutes=30))


def on_the_wall(house: AgendaHouse) -> tuple[date, time, time]:
    one, zone = now_of(house), house.desk.clock.zone
    start, end = one.starts_at.astimezone(zone), one.ends_at.astimezone(zone)
    return start.date(), start.time(), end.time()


def lengthen(grid: AgendaGrid, qtbot: QtBot, talk: UUID, quarters: int) -> None:
    """By key, as the lower edge does with the mouse."""
    grid.choose(talk)
    for _ in range(quarters):
        with_both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyPress(grid, Qt.Key.Key_Down, with_both)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
