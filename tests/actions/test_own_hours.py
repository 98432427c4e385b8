"""Weekly hours of a room or a kind of talk: kept, counted, told, and what they leave behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
import sqlalchemy as sa

from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import book_series, plan_series
from healthdesk.actions.change_series import change_series
from healthdesk.actions.find_moment import find_moment, find_of_kinds
from healthdesk.actions.plan_agenda import (
    add_availability,
    add_hours,
    add_service,
    plan_of,
    remove_availability,
    talks_left_outside,
)
from healthdesk.actions.read_load import read_load
from healthdesk.actions.show_agenda import show, warnings_for
from healthdesk.actions.show_month import show_month
from healthdesk.actions.show_rota import facts_in
from healthdesk.actions.show_today import show_today
from healthdesk.db import agenda_plan, migrate
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.availability import Availability
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.load import LoadOf
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.series import Reach, SeriesWish
from healthdesk.records.task import TaskKind
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

THURSDAY = date(2026, 11, 26)


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


def hours(starts: int, ends: int, **more: object) -> Availability:
    """Every Thursday, from today on."""
    values: dict[str, object] = {
        "id": new_id(),
        "weekday": 3,
        "starts": time(starts),
        "ends": time(ends),
        "from_day": date(2026, 11, 25),
    }
    return Availability(**{**values, **more})  # type: ignore[arg-type]


def first_moment(house: AgendaHouse) -> tuple[int, object, dict[str, int]]:
    """The hour on Thursday, the room, and why not sooner."""
    wish = MomentWish(minutes=45, service_id=house.talk.id, not_before=THURSDAY)
    answer = find_moment(house.desk, wish)
    at = answer.moments[0].starts_at.astimezone(house.desk.clock.zone)
    assert at.date() == THURSDAY
    return at.hour, answer.moments[0].room_id, answer.fell_away


def test_without_hours_always_with_hours_only_then_and_taken_away_always_again(house: AgendaHouse) -> None:
    assert first_moment(house) == (13, house.ground_floor.id, {})
    low = add_availability(house.desk, hours(16, 18, room_id=house.ground_floor.id))
    assert first_moment(house) == (13, house.upstairs.id, {})
    high = add_availability(house.desk, hours(15, 16, room_id=house.upstairs.id)).result
    assert first_moment(house) == (15, house.upstairs.id, {"agenda.fell_room_hours": 2})
    kind = add_availability(house.desk, hours(16, 18, service_id=house.talk.id)).result
    assert first_moment(house)[:2] == (16, house.ground_floor.id)
    assert first_moment(house)[2]["agenda.fell_kind_hours"] == 2
    for one in (kind, high):
        remove_availability(house.desk, one)
    assert low.undo is not None
    low.undo(house.desk)
    assert first_moment(house) == (13, house.ground_floor.id, {})


def test_of_several_kinds_each_keeps_to_its_own_hours(house: AgendaHouse) -> None:
    short = add_service(house.desk, HealthcareService(id=new_id(), name="kort gesprek", minutes=45)).result
    add_hours(house.desk, (hours(13, 14, service_id=short.id), hours(15, 18, service_id=house.talk.id)))
    wishes = tuple(
        MomentWish(minutes=45, service_id=one.id, therapist_id=house.els.id, not_before=THURSDAY)
        for one in (house.talk, short)
    )
    first = find_of_kinds(house.desk, wishes).moments[0]
    assert first.starts_at.astimezone(house.desk.clock.zone).hour == 13
    assert first.service_id == short.id


def test_hours_that_are_over_stay_in_sight_and_are_hours_still(house: AgendaHouse) -> None:
    over = hours(9, 18, room_id=house.ground_floor.id, from_day=date(2026, 1, 1), until_day=date(2026, 6, 30))
    add_availability(house.desk, over)
    later = hours(9, 18, room_id=house.upstairs.id, from_day=date(2027, 1, 4))
    add_availability(house.desk, later)
    assert {over, later} <= set(plan_of(house.desk).availability)
    answer = find_moment(house.desk, MomentWish(minutes=45), days=7)
    assert (answer.moments, set(answer.fell_away)) == ((), {"agenda.fell_room_hours"})


def test_they_are_of_one_and_do_not_lie_over_each_other(house: AgendaHouse) -> None:
    one = hours(9, 12, room_id=house.ground_floor.id)
    add_availability(house.desk, one)
    with pytest.raises(NotAllowed, match=r"agenda\.hours_overlap"):
        add_availability(house.desk, replace(one, id=new_id(), starts=time(11)))
    add_availability(house.desk, replace(one, id=new_id(), room_id=house.upstairs.id))
    two = replace(one, id=new_id(), service_id=house.talk.id)
    for wrong in (two, replace(one, id=new_id(), room_id=None)):
        with pytest.raises(NotAllowed, match=r"agenda\.whose_hours"):
            add_availability(house.desk, wrong)
        with pytest.raises(NotAllowed, match=r"store\.refused"), house.desk.store.writing() as session:
            agenda_plan.add_availability(session, wrong)


def test_who_books_outside_them_is_told_and_not_refused(house: AgendaHouse) -> None:
    add_hours(
        house.desk,
        (hours(15, 18, room_id=house.ground_floor.id), hours(16, 18, service_id=house.talk.id)),
    )
    assert warnings_for(house.desk, house.wish(16)) == ()
    assert warnings_for(house.desk, house.wish(15)) == ("agenda.warn_kind_hours",)
    both = ("agenda.warn_kind_hours", "agenda.warn_room_hours")
    assert warnings_for(house.desk, house.wish(14)) == both
    assert book(house.desk, house.wish(14)).result.room_id == house.ground_floor.id


@pytest.mark.parametrize("whose", ["room", "kind"])
def test_what_they_leave_behind_is_a_list_and_a_task(house: AgendaHouse, whose: str) -> None:
    inside, outside = book(house.desk, house.wish(16)).result, book(house.desk, house.wish(14)).result
    own = {"room_id": house.ground_floor.id} if whose == "room" else {"service_id": house.talk.id}
    assert talks_left_outside(house.desk) == ()
    done = add_availability(house.desk, hours(15, 18, **own))
    assert [one.appointment.id for one in talks_left_outside(house.desk)] == [outside.id]
    assert inside.id != outside.id
    (task,) = (one for one in show_today(house.desk).tasks if one.kind is TaskKind.OUTSIDE)
    assert dict(task.values)["count"] == "1"
    assert done.undo is not None
    done.undo(house.desk)
    assert talks_left_outside(house.desk) == ()


def test_talks_of_a_series_that_follow_go_to_a_room_that_is_to_be_had_then(house: AgendaHouse) -> None:
    """Every other week the room belongs to others from three on."""
    first = house.wish(14)
    planned = plan_series(house.desk, SeriesWish(first=first, count=3), MomentWish(minutes=45))
    talks = book_series(house.desk, SeriesWish(first=first, count=3), planned.occurrences).result
    low, high = house.ground_floor.id, house.upstairs.id
    add_hours(
        house.desk,
        (
            hours(13, 15, room_id=low),
            hours(15, 18, room_id=low, from_day=THURSDAY, every_weeks=2),
        ),
    )
    later = timedelta(hours=2)
    wanted = replace(talks[0], starts_at=talks[0].starts_at + later, ends_at=talks[0].ends_at + later)
    moved = change_series(house.desk, wanted, Reach.ALL).result.talks
    assert [one.room_id for one in sorted(moved, key=_begins)] == [low, high, low]
    assert talks_left_outside(house.desk) == ()


def _begins(one: Appointment) -> datetime:
    return one.starts_at


def test_rota_day_and_load_count_the_hours_of_therapists_alone(house: AgendaHouse) -> None:
    days = (THURSDAY, THURSDAY + timedelta(days=6))

    def counted() -> tuple[object, ...]:
        with house.desk.store.reading() as session:
            work = facts_in(house.desk, session, *days).work
        today = show_today(house.desk)
        load = read_load(house.desk, *days).lines[LoadOf.THERAPIST]
        return work, show(house.desk, *days).work, (today.opens, today.closes, today.therapists), load

    before = counted()
    add_hours(
        house.desk,
        (
            *(hours(6, 23, weekday=n, room_id=house.ground_floor.id) for n in range(7)),
            *(hours(6, 23, weekday=n, service_id=house.talk.id) for n in range(7)),
        ),
    )
    assert counted() == before


def test_a_room_is_open_in_the_load_in_its_own_hours_since_it_has_them(house: AgendaHouse) -> None:
    def opened(first: date) -> dict[str, int]:
        lines = read_load(house.desk, first, first + timedelta(days=6)).lines[LoadOf.ROOM]
        return {one.name: one.open_minutes for one in lines}

    assert opened(THURSDAY) == {"kamer 1": 25 * 60, "kamer 2": 25 * 60}
    add_availability(house.desk, hours(15, 18, room_id=house.ground_floor.id))
    assert opened(THURSDAY) == {"kamer 1": 3 * 60, "kamer 2": 25 * 60}
    before = THURSDAY - timedelta(days=14)
    assert opened(before)["kamer 1"] == opened(before)["kamer 2"]


def test_a_month_counts_no_free_moment_outside_them(house: AgendaHouse) -> None:
    def free() -> int:
        return next(one.free for one in show_month(house.desk, THURSDAY).days if one.day == THURSDAY)

    assert free() == 12
    rooms = add_hours(
        house.desk,
        tuple(hours(15, 18, room_id=one.id) for one in (house.ground_floor, house.upstairs)),
    )
    assert free() == 8
    add_availability(house.desk, hours(17, 18, service_id=house.talk.id))
    assert free() == 2
    assert rooms.undo is not None
    rooms.undo(house.desk)
    assert free() == 2


def test_a_house_that_goes_back_keeps_the_hours_of_therapists_alone(house: AgendaHouse) -> None:
    store, plan = house.desk.store, plan_of(house.desk).availability
    add_hours(house.desk, (hours(9, 12, room_id=house.upstairs.id), hours(9, 12, service_id=house.talk.id)))
    migrate.downgrade(store, "0043")
    with store.engine.connect() as connection:
        names = {one["name"] for one in sa.inspect(connection).get_columns("availability")}
        kept = connection.scalar(sa.text("SELECT count(*) FROM availability"))
    assert (kept, "room_id" in names, "service_id" in names) == (len(plan), False, False)
    migrate.upgrade(store)
    assert plan_of(house.desk).availability == plan
