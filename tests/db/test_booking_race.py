"""Two processes want the same moment at the same instant: one has it, one is told. On both engines."""

from __future__ import annotations

import multiprocessing
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


def _try_all(
    address: tuple[str, bytes], ids: tuple[UUID, ...], gate: object, results: object, turned: bool
) -> None:
    """Every other time the two name each other's therapists as the second: neither can have one of them."""
    where, key = address
    store = open_sqlite(Path(where), key) if key else open_postgresql(where)
    service, els, jan, room = ids
    got = []
    for number in range(ROUNDS):
        start = START + number * timedelta(hours=1)
        both = number % 2 == 1
        therapist, second = (jan, els) if turned and both else (els, jan)
        one = Appointment(
            id=new_id(),
            patient_id=None,
            service_id=service,
            therapist_id=therapist,
            second_id=second if both else None,
            room_id=None if both else room,
            starts_at=start,
            ends_at=start + timedelta(minutes=45),
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
    ids = (house.talk.id, house.els.id, house.jan.id, house.ground_floor.id)
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
