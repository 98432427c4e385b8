"""Two therapists hold a talk together: both are taken, and whatever is done to the talk is done for both."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import book_series, plan_series
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.export_calendar import export_calendar
from healthdesk.actions.find_moment import find_moment
from healthdesk.actions.hold_moment import hold
from healthdesk.actions.move_appointment import BookingPlace, change_details, move_to
from healthdesk.actions.plan_agenda import talks_left_outside
from healthdesk.actions.print_card import print_card
from healthdesk.actions.print_day import print_day
from healthdesk.actions.show_agenda import show, talks_of, warnings_for
from healthdesk.db import agenda_plan
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment, CancelledBy
from healthdesk.records.availability import Closure
from healthdesk.records.calendar_file import CalendarScope
from healthdesk.records.hold import HoldWish
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.series import SeriesWish
from tests.agenda_house import AgendaHouse, furnished
from tests.letters_made import kept, text_of
from tests.stores import MakeDesk

TOMORROW = timedelta(days=1)


@pytest.fixture
def either(store: object, make_desk: MakeDesk) -> AgendaHouse:
    """On both engines: what the database itself refuses."""
    return furnished(make_desk(Role.COORDINATOR))


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR))


def together(house: AgendaHouse, hour: int = 14) -> Appointment:
    """Els and Jan with Yara."""
    return book(house.desk, house.wish(hour, second_id=house.jan.id)).result


def alone(house: AgendaHouse, hour: int, minute: int = 0, *, who: str = "jan") -> Appointment:
    whose = house.jan if who == "jan" else house.els
    more = {"patient_id": house.sam, "therapist_id": whose.id, "room_id": house.upstairs.id}
    return book(house.desk, house.wish(hour, minute, **more)).result


def test_neither_can_be_elsewhere_at_that_time(either: AgendaHouse) -> None:
    together(either)
    for who, name in (("els", "Els Maes"), ("jan", "Jan Wouters")):
        with pytest.raises(NotAllowed) as told:
            alone(either, 14, 30, who=who)
        assert (told.value.key, told.value.values["who"]) == ("agenda.therapist_taken_next", name)
    alone(either, 15)
    with pytest.raises(NotAllowed) as told:
        book(either.desk, either.wish(15, 15, second_id=either.jan.id))
    assert told.value.values["who"] == "Jan Wouters"


def test_moving_cancelling_and_taking_back_are_for_both(either: AgendaHouse) -> None:
    one, desk = together(either), either.desk
    start = either.wish(16).starts_at
    moved = move_to(desk, one.id, one.version, BookingPlace(start, start + timedelta(minutes=45)))
    assert moved.result.therapist_ids == (either.els.id, either.jan.id)
    alone(either, 14)
    assert moved.undo is not None
    with pytest.raises(NotAllowed):
        moved.undo(desk)
    gone = cancel(desk, one.id, moved.result.version, CancelledBy.PATIENT)
    later = alone(either, 16)
    assert gone.undo is not None
    with pytest.raises(NotAllowed):
        gone.undo(desk)
    cancel(desk, later.id, later.version, CancelledBy.PATIENT)
    gone.undo(desk)
    assert talks_of(desk, either.yara)[0].therapists == "Els Maes + Jan Wouters"


def test_one_of_the_two_is_replaced_or_let_go(house: AgendaHouse) -> None:
    one, desk = together(house), house.desk
    with pytest.raises(NotAllowed) as told:
        book(desk, house.wish(16, second_id=house.els.id))
    assert told.value.key == "agenda.second_is_first"
    place = BookingPlace(one.starts_at, one.ends_at, house.els.id, instead_of=house.jan.id)
    same = move_to(desk, one.id, one.version, place).result
    assert same.therapist_ids == one.therapist_ids, "from her column to his: both hold it already"
    freed = change_details(desk, replace(same, second_id=None))
    alone(house, 14)
    assert freed.undo is not None
    with pytest.raises(NotAllowed):
        freed.undo(desk)


def test_the_search_looks_for_a_moment_at_which_both_are_free(house: AgendaHouse) -> None:
    alone(house, 13)
    wish = MomentWish(minutes=45, second_id=house.jan.id, not_before=house.desk.clock.today() + TOMORROW)
    answer = find_moment(house.desk, wish, house.yara)
    best = answer.moments[0]
    assert (best.starts_at, best.therapist_id, best.second_id) == (
        house.wish(13, 45).starts_at,
        house.els.id,
        house.jan.id,
    )
    assert answer.fell_away["agenda.fell_second"] == 1
    together(house)
    assert find_moment(house.desk, wish, house.yara).moments[0].starts_at == house.wish(14, 45).starts_at


def test_a_moment_is_held_of_both(house: AgendaHouse, make_desk: MakeDesk) -> None:
    wish = house.wish(14)
    both = HoldWish(
        therapist_id=house.els.id,
        second_id=house.jan.id,
        room_id=None,
        starts_at=wish.starts_at,
        ends_at=wish.starts_at + timedelta(minutes=45),
    )
    hold(make_desk(Role.RECEPTION), both)
    with pytest.raises(NotAllowed) as told:
        alone(house, 14)
    assert told.value.key == "hold.held"


def test_what_speaks_against_it_is_said_of_the_second_too(house: AgendaHouse) -> None:
    day = house.desk.clock.today() + TOMORROW
    with house.desk.store.writing() as session:
        leave = Closure(id=new_id(), therapist_id=house.jan.id, first_day=day, last_day=day)
        agenda_plan.add_closure(session, leave)
    wish = house.wish(14, second_id=house.jan.id)
    assert warnings_for(house.desk, wish) == ("agenda.warn_second_not_working",)
    one = together(house)
    assert [line.appointment for line in talks_left_outside(house.desk)] == [one]
    other = house.wish(14, patient_id=None, room_id=None, therapist_id=house.els.id, second_id=house.jan.id)
    assert warnings_for(house.desk, other)[:2] == ("agenda.warn_therapist_taken", "agenda.warn_second_taken")


def test_a_series_is_of_both_and_skips_the_leave_of_either(house: AgendaHouse) -> None:
    day = house.desk.clock.today() + timedelta(days=8)
    with house.desk.store.writing() as session:
        leave = Closure(id=new_id(), therapist_id=house.jan.id, first_day=day, last_day=day)
        agenda_plan.add_closure(session, leave)
    wish = SeriesWish(first=house.wish(14, second_id=house.jan.id), count=3)
    plan = plan_series(house.desk, wish, MomentWish(minutes=45))
    assert [one.day for one in plan.skipped] == [day]
    talks = book_series(house.desk, wish, plan.occurrences).result
    assert {one.second_id for one in talks} == {house.jan.id}


def test_it_stands_in_both_agendas_on_paper_and_in_calendars(house: AgendaHouse, tmp_path: Path) -> None:
    one = together(house)
    day = house.desk.clock.today() + TOMORROW
    assert [line.therapists for line in show(house.desk, day, day).lines] == ["Els Maes + Jan Wouters"]
    for whose, other in ((house.els, house.jan), (house.jan, house.els)):
        paper = print_day(house.desk, day, whose.id)
        assert paper.talks == 1
        assert f"samen met {other.name}" in text_of(kept(paper.pdf, tmp_path))
        scope = CalendarScope(therapist_id=whose.id)
        assert export_calendar(house.desk, tmp_path / f"{whose.name}.ics", scope) == 1
    card = print_card(house.desk, one.id, "nl")
    assert "Els Maes + Jan Wouters" in text_of(kept(card.pdf, tmp_path))
