"""What a booking asks of the database, in steps, does not grow with the talks that somebody ever had."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from healthdesk.db import appointments
from healthdesk.db.store import Store
from healthdesk.records.appointment import Appointment
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

FIRST = datetime(2020, 1, 6, 9, tzinfo=UTC)


def talk(house: AgendaHouse, number: int) -> Appointment:
    start = FIRST + number * timedelta(hours=1)
    return Appointment(
        id=new_id(),
        patient_id=None,
        service_id=house.talk.id,
        therapist_id=house.els.id,
        room_id=house.ground_floor.id,
        starts_at=start,
        ends_at=start + timedelta(minutes=45),
    )


def steps_of_one_more(store: Store, one: Appointment) -> int:
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    with store.writing() as session:
        raw: Any = session.connection().connection.dbapi_connection
        raw.set_progress_handler(count, 1)
        appointments.add(session, one)
        raw.set_progress_handler(None, 0)
    return counted


def test_a_booking_after_years_of_talks_takes_no_more_steps(sqlite_store: Store, make_desk: MakeDesk) -> None:
    house = furnished(make_desk(Role.RECEPTION))
    early = steps_of_one_more(sqlite_store, talk(house, 0))
    with sqlite_store.writing() as session:
        appointments.add_many(session, [talk(house, number) for number in range(1, 600)])
    late = steps_of_one_more(sqlite_store, talk(house, 600))
    assert 0 < late < early * 1.5
