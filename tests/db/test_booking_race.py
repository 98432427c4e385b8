"""Two processes want the same moment at the same instant: one has it, one is told. On both engines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from healthdesk.db import appointments
from healthdesk.db.store import Store
from healthdesk.records.appointment import Appointment
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from tests.agenda_house import furnished
from tests.db.race import ENGINES, house_of, race
from tests.stores import MakeDesk

ROUNDS = 12
START = datetime(2026, 12, 1, 13, tzinfo=UTC)


@dataclass(frozen=True)
class _Ids:
    """What two desks can both want; each has a therapist and a room of its own besides."""

    service: UUID
    els: UUID
    jan: UUID
    rooms: tuple[UUID, UUID]
    yara: UUID

    def shared(self, number: int, turned: bool) -> dict[str, UUID | None]:
        """The one thing that both want in this round: a therapist, the other's second, a room, a person."""
        therapist, other = (self.jan, self.els) if turned else (self.els, self.jan)
        alike: tuple[dict[str, UUID | None], ...] = (
            {"therapist_id": self.els},
            {"therapist_id": therapist, "second_id": other},
            {"therapist_id": therapist, "room_id": self.rooms[0]},
            {"therapist_id": therapist, "room_id": self.rooms[turned], "patient_id": self.yara},
        )
        return alike[number % len(alike)]


@dataclass(frozen=True)
class _Desk:
    """One of the two gets each moment, whatever it is that both want of it."""

    ids: _Ids
    turned: bool

    def __call__(self, store: Store, number: int) -> None:
        start = START + number * timedelta(hours=1)
        wanted = {"patient_id": None, "room_id": None, **self.ids.shared(number, self.turned)}
        one = Appointment(
            id=new_id(),
            service_id=self.ids.service,
            starts_at=start,
            ends_at=start + timedelta(minutes=45),
            **wanted,  # type: ignore[arg-type]
        )
        with store.writing() as session:
            appointments.add(session, one)


@ENGINES
def test_one_of_two_gets_it(engine: str, request: pytest.FixtureRequest) -> None:
    store, address = house_of(engine, request)
    make_desk: MakeDesk = request.getfixturevalue("make_desk")
    house = furnished(make_desk(Role.RECEPTION))
    rooms = (house.ground_floor.id, house.upstairs.id)
    ids = _Ids(house.talk.id, house.els.id, house.jan.id, rooms, house.yara)
    won = race(address, _Desk(ids, turned=False), _Desk(ids, turned=True), ROUNDS)
    assert won == list(range(ROUNDS))
    with store.reading() as session:
        kept = appointments.between(session, START, START + timedelta(days=1), START.date())
    assert len(kept) == ROUNDS


@ENGINES
def test_who_wants_something_else_has_it_too(engine: str, request: pytest.FixtureRequest) -> None:
    """Or a race in which nobody is in the way would be won as well."""
    _store, address = house_of(engine, request)
    make_desk: MakeDesk = request.getfixturevalue("make_desk")
    house = furnished(make_desk(Role.RECEPTION))
    low, high = house.ground_floor.id, house.upstairs.id
    els, jan = (
        _Apart(_Ids(house.talk.id, who, who, (room, room), patient))
        for who, room, patient in ((house.els.id, low, house.yara), (house.jan.id, high, house.sam))
    )
    assert race(address, els, jan, rounds=2) == [0, 0, 1, 1]


@dataclass(frozen=True)
class _Apart:
    """Each with her own people, in her own room."""

    ids: _Ids

    def __call__(self, store: Store, number: int) -> None:
        _Desk(self.ids, turned=False)(store, 4 * number)
