"""Setting up rooms, talks, hours and closures; and what becomes of talks that no longer fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from healthdesk.actions import plan_agenda
from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_plan import change_room
from healthdesk.actions.find_moment import find_moment
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.room import Room
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

THURSDAY = date(2026, 11, 26)


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


def hours(house: AgendaHouse, start: int, end: int, **more: object) -> Availability:
    values = {
        "id": new_id(),
        "therapist_id": house.els.id,
        "weekday": 5,
        "starts": time(start),
        "ends": time(end),
        "from_day": date(2026, 1, 1),
    }
    return Availability(**{**values, **more})  # type: ignore[arg-type]


def test_rooms_are_added_and_changed_once_per_version(house: AgendaHouse) -> None:
    room = plan_agenda.add_room(house.desk, Room(id=new_id(), name="zandtafel", step_free=True)).result
    change_room(house.desk, replace(room, seats=6))
    assert {one.name: one.seats for one in plan_agenda.plan_of(house.desk).rooms}["zandtafel"] == 6
    with pytest.raises(ChangedMeanwhile):
        change_room(house.desk, replace(room, seats=4))
    with pytest.raises(NotAllowed, match=r"agenda\.odd_seats"):
        plan_agenda.add_room(house.desk, Room(id=new_id(), name="zaal", seats=10**20))
    with pytest.raises(NotAllowed, match=r"agenda\.name_taken"):
        plan_agenda.add_room(house.desk, Room(id=new_id(), name="zandtafel"))


def test_hours_do_not_lie_over_each_other(house: AgendaHouse) -> None:
    plan_agenda.add_availability(house.desk, hours(house, 9, 12))
    plan_agenda.add_availability(house.desk, hours(house, 12, 14))
    with pytest.raises(NotAllowed) as told:
        plan_agenda.add_availability(house.desk, hours(house, 11, 13))
    assert (told.value.key, told.value.values["start"]) == ("agenda.hours_overlap", "09:00")


def test_hours_typed_together_are_kept_and_taken_back_together(house: AgendaHouse) -> None:
    before = plan_agenda.plan_of(house.desk).availability
    with pytest.raises(NotAllowed):
        plan_agenda.add_hours(house.desk, (hours(house, 9, 12), hours(house, 11, 13)))
    assert plan_agenda.plan_of(house.desk).availability == before
    done = plan_agenda.add_hours(house.desk, (hours(house, 9, 12), hours(house, 12, 13)))
    assert len(plan_agenda.plan_of(house.desk).availability) == len(before) + 2
    assert done.undo is not None
    done.undo(house.desk)
    assert plan_agenda.plan_of(house.desk).availability == before


def test_two_patterns_that_take_turns_may_share_their_hours(house: AgendaHouse) -> None:
    monday = date(2026, 11, 2)
    plan_agenda.add_availability(house.desk, hours(house, 9, 12, from_day=monday, every_weeks=2))
    turn = hours(house, 9, 12, from_day=monday + timedelta(days=7), every_weeks=2)
    plan_agenda.add_availability(house.desk, turn)
    with pytest.raises(NotAllowed):
        plan_agenda.add_availability(house.desk, replace(turn, id=new_id()))


def test_extra_hours_are_found_and_undone(house: AgendaHouse) -> None:
    wish = MomentWish(minutes=45, not_before=date(2026, 11, 28), not_after=date(2026, 11, 28))
    assert not find_moment(house.desk, wish).moments
    extra = Closure(
        id=new_id(),
        therapist_id=house.els.id,
        first_day=date(2026, 11, 28),
        last_day=date(2026, 11, 28),
        starts=time(10),
        ends=time(12),
        opens=True,
    )
    kept = plan_agenda.add_closure(house.desk, extra)
    (moment,) = find_moment(house.desk, wish).moments
    assert moment.starts_at.astimezone(house.desk.clock.zone).time() == time(10)
    assert kept.undo is not None
    kept.undo(house.desk)
    assert not find_moment(house.desk, wish).moments


@pytest.mark.parametrize("whose", ["house", "therapist", "room"])
def test_a_closed_day_leaves_a_list_to_solve(house: AgendaHouse, whose: str) -> None:
    kept = book(house.desk, house.wish(14)).result
    book(
        house.desk, house.wish(15, patient_id=house.sam, therapist_id=house.jan.id, room_id=house.upstairs.id)
    )
    assert plan_agenda.talks_left_outside(house.desk) == ()
    closure = Closure(
        id=new_id(),
        first_day=THURSDAY,
        last_day=THURSDAY,
        therapist_id=house.els.id if whose == "therapist" else None,
        room_id=house.ground_floor.id if whose == "room" else None,
    )
    plan_agenda.add_closure(house.desk, closure)
    left = [line.appointment.id for line in plan_agenda.talks_left_outside(house.desk)]
    assert kept.id in left
    assert len(left) == (2 if whose == "house" else 1)


def test_hours_that_go_leave_their_talks_standing(house: AgendaHouse) -> None:
    book(house.desk, house.wish(14))
    thursday = next(
        one
        for one in plan_agenda.plan_of(house.desk).availability
        if one.therapist_id == house.els.id and one.weekday == 3
    )
    gone = plan_agenda.remove_availability(house.desk, thursday)
    assert [line.person for line in plan_agenda.talks_left_outside(house.desk)] == ["YARA"]
    assert gone.undo is not None
    gone.undo(house.desk)
    assert plan_agenda.talks_left_outside(house.desk) == ()


def test_who_may_not_plan_is_told(store: object, make_desk: MakeDesk) -> None:
    desk = make_desk(Role.VOLUNTEER_RECEPTION)
    with pytest.raises(NotPermitted):
        plan_agenda.add_room(desk, Room(id=new_id(), name="kamer 9"))


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"last_day": THURSDAY - timedelta(days=1)}, "agenda.until_first"),
        ({"starts": time(9)}, "agenda.half_hours"),
        ({"starts": time(9), "ends": time(9)}, "agenda.ends_first"),
        ({"opens": True}, "agenda.whose_extra"),
    ],
)
def test_a_closure_that_cannot_be(house: AgendaHouse, wrong: dict[str, object], key: str) -> None:
    values = {"id": new_id(), "first_day": THURSDAY, "last_day": THURSDAY} | wrong
    with pytest.raises(NotAllowed) as told:
        plan_agenda.add_closure(house.desk, Closure(**values))  # type: ignore[arg-type]
    assert told.value.key == key
