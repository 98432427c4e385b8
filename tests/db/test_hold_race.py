"""A desk that holds a moment and one that books it, at the same instant: one has it. On both engines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from healthdesk.db import appointments, holds, migrate
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.hold import MomentHold
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from tests.agenda_house import furnished
from tests.db.race import ENGINES, house_of, race
from tests.stores import MakeDesk

ROUNDS = 8
START = datetime(2026, 12, 1, 13, tzinfo=UTC)
NOW = datetime(2026, 11, 25, 13, 45, tzinfo=UTC)
LENGTH = timedelta(minutes=45)


@dataclass(frozen=True)
class _Desk:
    """Holds every hour, or books it."""

    service: UUID
    therapist: UUID
    room: UUID
    holding: bool

    def __call__(self, store: Store, number: int) -> None:
        start = START + number * timedelta(hours=1)
        with store.writing() as session:
            holds.give_way(session, NOW, self.service)
            if self.holding:
                holds.add(session, _hold(self.therapist, self.room, start))
            else:
                appointments.add(session, _talk(self.service, self.therapist, self.room, start))


def _hold(therapist: UUID, room: UUID, start: datetime, until: datetime = NOW + timedelta(5)) -> MomentHold:
    return MomentHold(
        id=new_id(),
        therapist_id=therapist,
        room_id=room,
        starts_at=start,
        ends_at=start + LENGTH,
        until=until,
        practitioner_id=therapist,
        by="Els",
    )


def _talk(service: UUID, therapist: UUID, room: UUID, start: datetime) -> Appointment:
    return Appointment(
        id=new_id(),
        patient_id=None,
        service_id=service,
        therapist_id=therapist,
        room_id=room,
        starts_at=start,
        ends_at=start + LENGTH,
    )


@ENGINES
def test_either_it_is_held_or_it_is_booked(engine: str, request: pytest.FixtureRequest) -> None:
    _store, address = house_of(engine, request)
    make_desk: MakeDesk = request.getfixturevalue("make_desk")
    house = furnished(make_desk(Role.RECEPTION))
    ids = (house.talk.id, house.els.id, house.ground_floor.id)
    assert race(address, _Desk(*ids, holding=True), _Desk(*ids, holding=False), ROUNDS) == list(range(ROUNDS))


def test_what_is_past_its_time_is_in_nobodys_way(store: Store, make_desk: MakeDesk) -> None:
    """As after a crash: nobody let it go."""
    house = furnished(make_desk(Role.RECEPTION))
    ids = (house.els.id, house.ground_floor.id)
    with store.writing() as session:
        holds.add(session, _hold(*ids, START, until=NOW))
    with store.reading() as session:
        assert holds.held_now(session, NOW) == ()
    with store.writing() as session:
        holds.give_way(session, NOW, house.jan.id)
        appointments.add(session, _talk(house.talk.id, *ids, START))


def test_the_bookings_of_an_older_house_stay_and_still_refuse_a_second_one(
    store: Store, make_desk: MakeDesk
) -> None:
    house = furnished(make_desk(Role.RECEPTION))
    ids = (house.els.id, house.ground_floor.id)
    with store.writing() as session:
        appointments.add(session, _talk(house.talk.id, *ids, START))
        holds.add(session, _hold(*ids, START + timedelta(hours=2)))
    migrate.downgrade(store, "0019")
    migrate.upgrade(store)
    with store.reading() as session:
        assert holds.held_now(session, NOW) == ()
    for start in (START, START + timedelta(minutes=30)):
        with pytest.raises(NotAllowed) as told, store.writing() as session:
            appointments.add(session, _talk(house.talk.id, *ids, start))
        assert told.value.key == "agenda.overlap"
    with store.writing() as session:
        holds.add(session, _hold(*ids, START + timedelta(hours=2)))
