"""Figures of the layers below the window: finding a moment, booking."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from random import Random
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa

from benchmarks.houses import Measured
from benchmarks.measuring import Figure, each
from healthdesk.actions.book_appointment import book
from healthdesk.actions.find_moment import begin as begin_search
from healthdesk.actions.find_moment import find_moment, world_of
from healthdesk.actions.open_patient_file import open_file
from healthdesk.db.tables.patients import PatientRow
from healthdesk.records.appointment import BookingWish
from healthdesk.records.moment import AgendaWorld, Taken
from healthdesk.rules.work_times import instant, works_on

_WEEKS_AHEAD = 12
_ID = re.compile(r"[0-9a-f]{32}$")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:")


def some_people(house: Measured, how_many: int) -> list[UUID]:
    """Always the same ones, from all over the house."""
    numbers = Random(5).sample(range(1, house.size.people + 1), how_many)
    with house.desk.store.reading() as session:
        query = sa.select(PatientRow.id).where(PatientRow.number.in_(numbers))
        return list(session.scalars(query.order_by(PatientRow.number)))


def moment_search(house: Measured, rounds: int) -> Figure:
    """From the click in an open file to the answer: read the agendas of twelve weeks, search, explain."""
    people = some_people(house, rounds)
    for person in people:
        open_file(house.desk, person)  # that somebody looked is on record then, once

    def search(person: UUID) -> object:
        start = begin_search(house.desk, person)
        return find_moment(house.desk, start.wish, person)

    def read_and_walk(person: UUID) -> int:
        return _free_places(world_of(house.desk, person))

    world = world_of(house.desk, None)
    size = f"{len(world.therapists)} therapists × {len(world.rooms)} rooms × 12 weeks"
    return Figure(
        f"find a moment, {size}",
        each(search, people),
        "read the same agendas, count free places",
        each(read_and_walk, people[: max(5, rounds // 3)]),
        limit_ms=50,
    )


def _free_places(world: AgendaWorld) -> int:
    """The plainest walk: every quarter of an hour of each who works, free or not."""
    step, found = timedelta(minutes=15), 0
    for who in (pattern.therapist_id for pattern in world.availability):
        taken: Sequence[Taken] = () if who is None else world.busy.get(who, ())
        edges = [world.now, *(end for _start, end in taken)]
        found += sum(later - earlier > step for earlier, later in pairwise(edges))
    return found


def booking(house: Measured, rounds: int) -> Figure:
    """From the key to the moment that it is on disk, beside the same rows by the driver alone."""
    wishes = _wishes(house, rounds + 3)
    written = _written_by(house, wishes[0])
    raw = house.bare()

    def put_down(number: int) -> None:
        rows = _like(written, number)
        raw.execute("BEGIN IMMEDIATE")
        for statement, values in rows:
            raw.execute(statement, values)
        raw.execute("COMMIT")

    def keep(wish: BookingWish) -> None:
        book(house.desk, wish)

    floor: list[float] = []
    taken: list[float] = []
    for number, wish in enumerate(wishes[1:]):  # in turns, so that a busy disk slows both
        floor += each(put_down, [number], warm=0)
        taken += each(keep, [wish], warm=0)
    raw.close()
    return Figure(
        "book: key to durable",
        tuple(taken[2:]),
        "the same rows, one durable commit",
        tuple(floor[2:]),
        limit_ratio=2,
        of="median",
    )


Written = list[tuple[str, tuple[Any, ...]]]


def _written_by(house: Measured, wish: BookingWish) -> Written:
    """The rows of one booking, as statements for the driver alone."""
    one = book(house.desk, wish).result
    raw = house.bare()
    found: Written = []
    for table, column in (("appointment", "id"), ("booking", "appointment_id"), ("audit_entry", "entity_id")):
        rows = raw.execute(f"SELECT * FROM {table} WHERE {column} = ?", (one.id.hex,))  # noqa: S608 - names of our own
        names = [told[0] for told in rows.description]
        keep = slice(1, None) if table == "audit_entry" else slice(None)  # its number is the database's own
        columns, places = ", ".join(names[keep]), ", ".join("?" for _ in names[keep])
        words = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608 - as above
        found.extend((words, tuple(row[keep])) for row in rows)
    raw.close()
    return found


def _like(written: Written, number: int) -> Written:
    """The same rows with numbers and a year of their own."""
    own = {values[0]: uuid4().hex for _statement, values in written if _ID.match(str(values[0]))}
    return [
        (statement, tuple(_in_year(own.get(value, value), 2040 + number) for value in values))
        for statement, values in written
    ]


def _in_year(value: Any, year: int) -> Any:
    if isinstance(value, str) and _INSTANT.match(value):
        return f"{year}{value[4:]}"
    return value


def _wishes(house: Measured, how_many: int) -> list[BookingWish]:
    """Free moments beyond what the demo house and its group fill, each for somebody else."""
    desk = house.desk
    world = world_of(desk, None)
    service = begin_search(desk, None).services[0]
    found: list[BookingWish] = []
    people = iter(some_people(house, how_many))
    day = desk.clock.today() + timedelta(weeks=_WEEKS_AHEAD)
    while len(found) < how_many:
        for number, pattern in enumerate(world.availability):
            who = pattern.therapist_id
            if who is not None and len(found) < how_many and works_on(pattern, day):
                room = world.rooms[number % len(world.rooms)]
                found.append(
                    BookingWish(
                        patient_id=next(people),
                        service_id=service.id,
                        therapist_id=who,
                        room_id=room.id,
                        starts_at=instant(day, pattern.starts, desk.clock.zone),
                        minutes=30,
                    )
                )
        day += timedelta(days=1)
    return found
