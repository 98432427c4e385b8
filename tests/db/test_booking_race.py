"""Two processes want the same moment at the same instant: one has it, one is told. On both engines."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from healthdesk.db import appointments
from healthdesk.db.store import Store, open_postgresql, open_sqlite
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from tests.agenda_house import furnished
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


def _try_all(address: tuple[str, bytes], ids: _Ids, gate: object, results: object, turned: bool) -> None:
    """One of the two gets each moment, whatever it is that both want of it."""
    where, key = address
    store = open_sqlite(Path(where), key) if key else open_postgresql(where)
    got = []
    for number in range(ROUNDS):
        start = START + number * timedelta(hours=1)
        wanted = {"patient_id": None, "room_id": None, **ids.shared(number, turned)}
        one = Appointment(
            id=new_id(),
            service_id=ids.service,
            starts_at=start,
            ends_at=start + timedelta(minutes=45),
            **wanted,  # type: ignore[arg-type]
        )
        gate.wait(30)  # type: ignore[attr-defined]
        try:
            with store.writing() as session:
                appointments.add(session, one)
        except NotAllowed:
            continue
        got.append(number)
    store.close()
    results.put(got)  # type: ignore[attr-defined]


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_one_of_two_gets_it(engine: str, request: pytest.FixtureRequest) -> None:
    store: Store = request.getfixturevalue(f"{engine}_store")
    make_desk: MakeDesk = request.getfixturevalue("make_desk")
    house = furnished(make_desk(Role.RECEPTION))
    if engine == "sqlite":
        _, key = request.getfixturevalue("sqlite_template")
        address = (str(store.path), key)
    else:
        address = (request.getfixturevalue("postgresql_database"), b"")
    rooms = (house.ground_floor.id, house.upstairs.id)
    ids = _Ids(house.talk.id, house.els.id, house.jan.id, rooms, house.yara)
    spawn = multiprocessing.get_context("spawn")
    gate, results = spawn.Barrier(2), spawn.Queue()
    both = [
        spawn.Process(target=_try_all, args=(address, ids, gate, results, turned)) for turned in (False, True)
    ]
    for process in both:
        process.start()
    first, second = results.get(timeout=60), results.get(timeout=60)
    for process in both:
        process.join(30)
    assert sorted(first + second) == list(range(ROUNDS))
    with store.reading() as session:
        kept = appointments.between(session, START, START + timedelta(days=1), START.date())
    assert len(kept) == ROUNDS
