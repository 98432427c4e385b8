from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.ids import new_id
from healthdesk.records.room import Room
from healthdesk.rules.free_room import free_room

NINE = datetime(2026, 11, 26, 9, tzinfo=UTC)
ROOMS = tuple(Room(id=new_id(), name=f"kamer {number}") for number in range(3))
ELS, JAN = new_id(), new_id()


def talk(
    room: Room | None, therapist: UUID, hour: float, state: AppointmentState = AppointmentState.BOOKED
) -> Appointment:
    start = NINE + timedelta(hours=hour)
    return Appointment(
        id=new_id(),
        patient_id=None,
        service_id=new_id(),
        therapist_id=therapist,
        room_id=room.id if room else None,
        starts_at=start,
        ends_at=start + timedelta(minutes=45),
        state=state,
    )


def proposed(*talks: Appointment) -> UUID | None:
    return free_room(ROOMS, talks, ELS, NINE, NINE + timedelta(minutes=45))


def test_the_first_free_room() -> None:
    assert proposed() == ROOMS[0].id
    assert proposed(talk(ROOMS[0], JAN, 0.5)) == ROOMS[1].id
    assert proposed(talk(ROOMS[0], JAN, 0.75)) == ROOMS[0].id, "one ends when the other begins"


def test_her_own_room_goes_first() -> None:
    assert proposed(talk(ROOMS[2], ELS, 2)) == ROOMS[2].id
    assert proposed(talk(ROOMS[2], ELS, 2), talk(ROOMS[2], JAN, 0)) == ROOMS[0].id


def test_a_room_that_is_aired_is_not_free_meanwhile() -> None:
    aired = (replace(ROOMS[0], rest_minutes=15), *ROOMS[1:])

    def room(*hours: float) -> UUID | None:
        talks = [talk(ROOMS[0], JAN, hour) for hour in hours]
        return free_room(aired, talks, ELS, NINE, NINE + timedelta(minutes=45))

    assert (room(-1, 1), room(-0.9), room(0.9)) == (ROOMS[0].id, ROOMS[1].id, ROOMS[1].id)


def test_a_cancelled_talk_holds_no_room_and_a_call_needs_none() -> None:
    assert proposed(talk(ROOMS[0], JAN, 0, AppointmentState.CANCELLED), talk(None, JAN, 0)) == ROOMS[0].id


def test_a_room_outside_its_own_hours_is_not_proposed() -> None:
    shut = {ROOMS[0].id: ((NINE - timedelta(hours=9), NINE + timedelta(minutes=1)),)}
    ends_at = NINE + timedelta(minutes=45)
    assert free_room(ROOMS, (), ELS, NINE, ends_at, shut) == ROOMS[1].id
    later = timedelta(minutes=1)
    assert free_room(ROOMS, (), ELS, NINE + later, ends_at + later, shut) == ROOMS[0].id


def test_none_when_all_are_taken() -> None:
    assert proposed(*(talk(room, JAN, 0) for room in ROOMS)) is None


@given(st.lists(st.tuples(st.integers(0, 2), st.booleans(), st.integers(-8, 8))))
def test_what_is_proposed_is_free(held: list[tuple[int, bool, int]]) -> None:
    talks = [talk(ROOMS[room], ELS if hers else JAN, quarters / 4) for room, hers, quarters in held]
    room = proposed(*talks)
    end = NINE + timedelta(minutes=45)
    assert not any(one.room_id == room and one.starts_at < end and one.ends_at > NINE for one in talks)
