"""A room or a kind of talk with hours of its own, at the desk: seen, offered only then, told by hand."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.actions.plan_agenda import add_hours
from healthdesk.actions.show_agenda import show
from healthdesk.records.availability import Availability
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.columns import week_columns
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import at, kept, local, now_of, rest, seen, toasts
from tests.ui.hands import words_on

_CTRL = Qt.KeyboardModifier.ControlModifier


def given(house: AgendaHouse, *several: tuple[int, int], **whose: object) -> None:
    """Every Thursday."""
    add_hours(
        house.desk,
        tuple(
            Availability(
                id=new_id(),
                weekday=3,
                starts=time(starts),
                ends=time(ends),
                from_day=date(2026, 11, 25),
                **whose,  # type: ignore[arg-type]
            )
            for starts, ends in several
        ),
    )


def test_the_column_of_a_room_shows_when_it_is_to_be_had(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    given(house, (9, 14), (16, 17), room_id=house.upstairs.id)
    page._on_by_room(True)
    low, high = seen(page, qtbot).columns
    assert (low.open, low.under) == (((13 * 60, 18 * 60),), "gelijkvloers")
    assert (high.open, high.under) == (((13 * 60, 14 * 60), (16 * 60, 17 * 60)), "9–14, 16–17 u")
    assert not page.grid.grab().isNull()
    page.go_to(date(2026, 11, 27))
    low, high = seen(page, qtbot).columns
    assert (low.open, high.open, high.under) == (((13 * 60, 18 * 60),), (), "niet vandaag")
    page.go_to(date(2026, 11, 26))
    page._on_by_room(False)
    assert {column.open for column in seen(page, qtbot).columns} == {((13 * 60, 18 * 60),)}


def test_the_week_of_a_room_says_on_which_days_it_is_to_be_had(house: AgendaHouse) -> None:
    given(house, (9, 14), room_id=house.upstairs.id)
    zone = house.desk.clock.zone
    view = show(house.desk, date(2026, 11, 23), date(2026, 11, 29))
    week = week_columns(view, zone, "nl", therapist_id=None, room_id=house.upstairs.id)
    assert [column.under for column in week] == [
        *["niet te gebruiken"] * 3,
        "9–14 u",
        "niet te gebruiken",
    ]
    assert [column.open for column in week] == [(), (), (), ((13 * 60, 14 * 60),), ()]
    low = week_columns(view, zone, "nl", therapist_id=None, room_id=house.ground_floor.id)
    assert {column.under for column in low} == {"gelijkvloers"}


def test_the_search_offers_it_only_then_and_says_so(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    given(house, (16, 18), service_id=house.talk.id)
    given(house, (9, 17), room_id=house.ground_floor.id)
    given(house, (17, 18), room_id=house.upstairs.id)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    first, *_others = page.moment.found.cards
    assert local_hour(first.moment.starts_at, house) == "26/11 16:00"
    assert first.moment.room_id == house.ground_floor.id
    page.moment._why.unfold()
    rest(qtbot, page.workbench)
    told = " ".join(words_on(page.moment))
    assert "buiten de uren van dit soort gesprek" in told


def local_hour(moment: object, house: AgendaHouse) -> str:
    return f"{moment.astimezone(house.desk.clock.zone):%d/%m %H:%M}"  # type: ignore[attr-defined]


def test_who_moves_or_copies_out_of_them_is_told_and_not_refused(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    given(house, (13, 15), room_id=house.ground_floor.id)
    given(house, (13, 15), service_id=house.talk.id)
    one = kept(house, 14)
    grid = seen(page, qtbot)
    said = toasts(page.workbench)
    grid.setFocus()
    grid.choose(one.id)
    for _ in range(4):
        qtbot.keyPress(grid, Qt.Key.Key_Down, _CTRL)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    rest(qtbot, page.workbench)
    assert local(now_of(house), house) == "15:00"
    told = "Dat is buiten de uren van dit soort gesprek. Dat is buiten de uren van de kamer."
    assert told in said[-1].text
    seen(page, qtbot)
    grid.choose(one.id)
    qtbot.keyClick(grid, Qt.Key.Key_C, _CTRL)
    qtbot.keyClick(grid, Qt.Key.Key_V, _CTRL)
    rest(qtbot, page.workbench)
    assert "staat nu ook" in said[-1].text
    assert told in said[-1].text


def test_booking_in_free_time_proposes_a_room_that_is_to_be_had(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    given(house, (13, 15), room_id=house.ground_floor.id)
    grid = seen(page, qtbot)
    for minute, room in ((14 * 60, house.ground_floor), (16 * 60, house.upstairs)):
        qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, minute))
        rest(qtbot, page.workbench)
        assert page.booking.fields.room.currentData() == room.id
    page.booking.fields.room.choose(house.ground_floor.id)
    page.booking.fields.changed.emit()
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: "Dat is buiten de uren van de kamer." in " ".join(words_on(page.booking)))
