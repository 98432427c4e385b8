"""A desk that holds a moment and one that books it, at the same instant: one has it. On both engines."""

from __future__ import annotations

import multiprocessing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from healthdesk.db import appointments, holds, migrate
from healthdesk.db.store import Store, open_postgresql, open_sqlite
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.hold import MomentHold
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from tests.agenda_house import furnished
from tests.stores import MakeDesk

ROUNDS = 8
START = datetime(2026, 12, 1, 13, tzinfo=UTC)
NOW = datetime(2026, 11, 25, 13, 45, tzinfo=UTC)
LENGTH = timedelta(minutes=45)


def _try_all(
    address: tuple[str, bytes], ids: tuple[UUID, UUID, UUID], holding: bool, gate: object, results: object
) -> None:
    """Hold every hour, or book it."""
    where, key = address
    store = open_sqlite(Path(where), key) if key else open_postgresql(where)
    service, therapist, room = ids
    got = []
    for number in range(ROUNDS):
        start = START + number * timedelta(hours=1)
        gate.wait(30)  # type: ignore[attr-defined]
        try:
            with store.writing() as session:
                holds.give_way(session, NOW, service)
                if holding:
                    holds.add(session, _hold(therapist, room, start))
                else:
                    appointments.add(session, _talk(service, therapist, room, start))
        except NotAllowed:
            continue
        got.append(number)
    store.close()
    results.put(got)  # type: ignore[attr-defined]


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


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_either_it_is_held_or_it_is_booked(engine: str, request: pytest.FixtureRequest) -> None:
    store: Store = request.getfixturevalue(f"{engine}_store")
    make_desk: MakeDesk = request.getfixturevalue("make_desk")
    house = furnished(make_desk(Role.RECEPTION))
    if engine == "sqlite":
        _, key = request.getfixturevalue("sqlite_template")
        address = (str(store.path), key)
    else:
        address = (request.getfixturevalue("postgresql_database"), b"")
    ids = (house.talk.id, house.els.id, house.ground_floor.id)
    spawn = multiprocessing.get_context("spawn")
    gate, results = spawn.Barrier(2), spawn.Queue()
    both = [
        spawn.Process(target=_try_all, args=(address, ids, holding, gate, results))
        for holding in (True, False)
    ]
    for process in both:
        process.start()
    first, second = results.get(timeout=60), results.get(timeout=60)
    for process in both:
        process.join(30)
    assert sorted(first + second) == list(range(ROUNDS))


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
