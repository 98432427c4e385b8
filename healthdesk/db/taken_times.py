"""When therapists, rooms, things and people are taken, and by which talks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import appointments, group_places, overlaps, rests
from healthdesk.db.agenda_lines import LINE, line
from healthdesk.db.tables.agenda import AppointmentRow, BookingRow
from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState, BookingWish
from healthdesk.records.moment import KeptFree, Taken

_TALK = AppointmentRow.metadata.tables[AppointmentRow.__tablename__].c
_WHEN = tuple(sa.type_coerce(_TALK[name], sa.String) for name in ("service_id", "starts_at", "ends_at"))
_BUSY = (
    sa.select(
        *_WHEN,
        *(
            sa.func.aggregate_strings(sa.cast(_TALK[who], sa.Text), ",")
            for who in ("therapist_id", "second_id", "room_id")
        ),
    )
    .where(
        _TALK.starts_at > sa.bindparam("since"),
        _TALK.starts_at < sa.bindparam("until"),
        _TALK.state != AppointmentState.CANCELLED.value,
    )
    .group_by(*_WHEN)
    .order_by(_WHEN[1])
)


def busy(
    session: Session,
    start: datetime,
    end: datetime,
    kept: rests.Kept | None = None,
    but: Sequence[UUID] = (),
) -> dict[UUID, list[Taken]]:
    """When therapists and rooms are taken, in order; a therapist for what she keeps free around it as well.

    `but` by these talks: they are about to go elsewhere.

    Read from the talks, which an index on their beginning finds; of the bookings, one lies per
    resource, and the index on those asks for each by name. Thousands of talks begin and end at a
    hundred moments or two: each of those comes once, with everybody and every room of it.
    """
    kept = rests.of_kinds(session)[0] if kept is None else kept
    ahead = max((one.before for one in kept.values()), default=timedelta())
    query = _BUSY.where(_TALK.id.not_in(but)) if but else _BUSY
    rows: Iterable[Any] = session.connection().execute(
        query, {"since": start - appointments.LONGEST, "until": end + ahead}
    )
    found: defaultdict[str, list[Taken]] = defaultdict(list)
    for service, starts_at, ends_at, therapists, seconds, rooms in rows:
        hers, of_the_room = _stretches(starts_at, ends_at, kept[str(UUID(str(service)))])
        for therapist in therapists.split(","):
            found[therapist].append(hers)
        for therapist in seconds.split(",") if seconds else ():
            found[therapist].append(hers)
        for room in rooms.split(",") if rooms else ():
            found[room].append(of_the_room)
    if ahead:  # what begins later may be prepared earlier
        for stretches in found.values():
            stretches.sort()
    return {UUID(one): stretches for one, stretches in found.items()}


def _stretches(starts_at: Any, ends_at: Any, kept: KeptFree) -> tuple[Taken, Taken]:
    """How long a therapist is taken, and the room."""
    start, end = _instant(starts_at), _instant(ends_at)
    return (start - kept.before, end + kept.after), (start, end)


def _instant(value: Any) -> datetime:
    """As `Instant` does, for what the driver gave: text on SQLite, a datetime on PostgreSQL."""
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def busy_person(
    session: Session, patient_id: UUID, start: datetime, end: datetime, but: Sequence[UUID] = ()
) -> list[Taken]:
    """When one person is somewhere already, but for these talks."""
    query = sa.select(BookingRow.starts_at, BookingRow.ends_at).where(
        BookingRow.resource_kind == "patient",
        BookingRow.resource_id == patient_id,
        BookingRow.starts_at < end,
        BookingRow.ends_at > start,
    )
    if but:
        query = query.where(
            sa.or_(BookingRow.appointment_id.is_(None), BookingRow.appointment_id.not_in(but))
        )
    return [(row.starts_at, row.ends_at) for row in session.execute(query.order_by(BookingRow.starts_at))]


def rooms_taken(
    session: Session, start: datetime, end: datetime, empty: Mapping[UUID, timedelta]
) -> frozenset[UUID]:
    """The rooms that are booked in a stretch of time, or have to stay empty then for a talk before or after.

    `empty`: how long each room does.
    """
    most = max(empty.values(), default=timedelta())
    query = sa.select(BookingRow.resource_id, BookingRow.starts_at, BookingRow.ends_at).where(
        BookingRow.resource_kind == "room",
        BookingRow.starts_at > start - most - appointments.LONGEST,
        BookingRow.starts_at < end + most,
        BookingRow.ends_at > start - most,
    )
    found = set()
    for room, starts_at, ends_at in session.execute(query):
        rest = empty.get(room, timedelta())
        if starts_at < end + rest and ends_at > start - rest:
            found.add(room)
    return frozenset(found)


def clashes(session: Session, one: Appointment, today: date) -> tuple[AgendaLine, ...]:
    """The other talks that stand in the way of this one, those that it was asked to lie over left out."""
    guests = group_places.who_come(session, one.id) if one.patient_id is None else ()
    wanted = (*appointments.resources(one), *(("patient", guest) for guest in guests))
    taken = _taken(wanted, one.starts_at, one.ends_at)
    query = sa.select(BookingRow.appointment_id).where(taken, BookingRow.appointment_id != one.id)
    ids = [one_id for one_id in dict.fromkeys(session.scalars(query)) if one_id is not None]
    if ids:
        asked = overlaps.with_talk(session, one.id)
        ids = [one_id for one_id in ids if one_id not in asked]
    rows = session.execute(LINE.where(AppointmentRow.id.in_(ids))).all()
    return tuple(line(row, today) for row in rows)


def lies_over(session: Session, one: Appointment) -> tuple[UUID, ...]:
    """The talks of the same therapists or room at that time: those it can be asked to lie over."""
    wanted = [
        (kind, resource) for kind, resource in appointments.resources(one) if kind in appointments.MAY_OVERLAP
    ]
    taken = _taken(wanted, one.starts_at, one.ends_at)
    query = sa.select(BookingRow.appointment_id).where(
        taken, BookingRow.appointment_id != one.id, BookingRow.hold_id.is_(None)
    )
    return tuple(dict.fromkeys(found for found in session.scalars(query) if found is not None))


def in_the_way(session: Session, wish: BookingWish, but: UUID | None) -> tuple[str, ...]:
    """Which of therapist, second therapist, room, equipment and patient are booked already at that time."""
    wanted = appointments.resources(wish)
    taken = _taken(wanted, wish.starts_at, wish.starts_at + timedelta(minutes=wish.minutes))
    query = sa.select(BookingRow.resource_id).where(taken, BookingRow.hold_id.is_(None))
    if but is not None:
        query = query.where(BookingRow.appointment_id != but)
    there = set(session.scalars(query))
    return tuple(
        "second" if resource == wish.second_id else kind for kind, resource in wanted if resource in there
    )


def _taken(wanted: Iterable[tuple[str, UUID]], start: datetime, end: datetime) -> sa.ColumnElement[bool]:
    """Bookings of any of these in this time; each by kind and id, so that the index finds them."""
    return sa.or_(
        *(
            sa.and_(
                BookingRow.resource_kind == kind,
                BookingRow.resource_id == resource,
                BookingRow.starts_at < end,
                BookingRow.starts_at > start - appointments.LONGEST,
                BookingRow.ends_at > start,
            )
            for kind, resource in wanted
        )
    )
