"""Keeping talks, with the rows that keep therapist, room and patient free of a second one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import group_places, overlaps, rests, straight, talk_was
from healthdesk.db.agenda_lines import LINE, PLAIN, line, record
from healthdesk.db.store import change_row
from healthdesk.db.tables.agenda import AppointmentRow, BookingRow
from healthdesk.db.tables.house import PractitionerRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState, BookingWish
from healthdesk.records.ids import new_id
from healthdesk.records.moment import KeptFree, Taken

# Straight to the tables: nobody waits longer for a booking than its commit takes.
_add_talks = straight.Insert(AppointmentRow.metadata.tables[AppointmentRow.__tablename__])
_add_bookings = straight.Insert(BookingRow.metadata.tables[BookingRow.__tablename__])
_LONGEST = timedelta(days=1)
_MAY_OVERLAP = ("therapist", "room")
"""What somebody may ask an overlap of: nobody is at two places, and no thing either."""
_MANY = 20
_SHOWN = 50


def _values(one: Appointment) -> dict[str, Any]:
    return {name: getattr(one, name) for name in PLAIN} | {
        "mode": one.mode.value,
        "state": one.state.value,
        "cancelled_by": one.cancelled_by.value if one.cancelled_by else None,
    }


def _bookings(one: Appointment, guests: Iterable[UUID] = ()) -> list[dict[str, Any]]:
    if one.state is AppointmentState.CANCELLED:
        return []
    return [
        {
            "id": new_id(),
            "appointment_id": one.id,
            "resource_kind": kind,
            "resource_id": resource,
            "starts_at": one.starts_at,
            "ends_at": one.ends_at,
            "asked": bool(one.overlap_reason) and kind in _MAY_OVERLAP,
        }
        for kind, resource in (*_resources(one), *(("patient", guest) for guest in guests))
    ]


def _resources(one: Appointment | BookingWish) -> list[tuple[str, UUID]]:
    """Whom and what a talk takes: nobody and nothing of it can be elsewhere at that time."""
    taken = (
        ("therapist", one.therapist_id),
        ("therapist", one.second_id),
        ("room", one.room_id),
        ("equipment", one.equipment_id),
        ("patient", one.patient_id),
    )
    return [(kind, resource) for kind, resource in taken if resource is not None]


def take(session: Session, connection: sa.Connection, bookings: list[dict[str, Any]]) -> None:
    """Take therapists, rooms and people for a while. The database refuses what is taken already."""
    if not bookings:
        return
    if connection.dialect.name == "postgresql":
        _queue_up(session, {booking["resource_id"] for booking in bookings})
    _add_bookings(connection, bookings)


def _queue_up(session: Session, resources: set[UUID]) -> None:
    """One after the other for the same therapist, room or patient.

    Without it, two who insert at the same instant find each other's unfinished row, each waits for
    the other, and the server breaks the tie by a deadlock instead of by the constraint. On SQLite a
    writing transaction is alone anyway.
    """
    if len(resources) > _MANY:
        session.execute(sa.text("LOCK TABLE booking IN SHARE ROW EXCLUSIVE MODE"))
        return
    for number in sorted(resource.int >> 65 for resource in resources):
        session.execute(sa.select(sa.func.pg_advisory_xact_lock(sa.cast(number, sa.BigInteger))))


def add(session: Session, one: Appointment, over: Sequence[UUID] = ()) -> None:
    """Keep a new talk. The database refuses ("agenda.overlap") what is taken already.

    But not by the talks in `over`: somebody asked that it may lie over those.
    """
    add_many(session, (one,), over)


def add_many(session: Session, many: Iterable[Appointment], over: Sequence[UUID] = ()) -> None:
    """Keep many talks in one go."""
    rows = list(many)
    if not rows:
        return
    connection = session.connection()
    _add_talks(connection, [_values(one) for one in rows])
    for one in rows if over else ():
        overlaps.note(session, one.id, over)
    take(session, connection, [booking for one in rows for booking in _bookings(one)])


def change(session: Session, one: Appointment, over: Sequence[UUID] = ()) -> Appointment:
    """Keep the changed talk and take its times anew, over those of `over`; returns its new version."""
    values = {name: value for name, value in _values(one).items() if name not in {"id", "version"}}
    before = talk_was.place_of(session, one.id)
    try:
        version = change_row(session, AppointmentRow, one.id, one.version, values, mine=one)
    except ChangedMeanwhile:
        session.expire_all()
        raise ChangedMeanwhile(mine=one, theirs=by_id(session, one.id)) from None
    talk_was.note(session, one.id, before, one)
    session.execute(sa.delete(BookingRow).where(BookingRow.appointment_id == one.id))
    if over:
        overlaps.note(session, one.id, over)
    guests = group_places.who_come(session, one.id) if one.patient_id is None else ()
    take(session, session.connection(), _bookings(one, guests))
    return replace(one, version=version)


def say_interpreter(session: Session, one: Appointment) -> Appointment:
    """Keep for which language an interpreter comes; when, where and with whom it is stays as it was."""
    one = replace(one, interpreter_confirmed=False)  # whoever comes now has not said yes yet
    values = {"interpreter": one.interpreter, "interpreter_confirmed": False}
    version = change_row(session, AppointmentRow, one.id, one.version, values, mine=one)
    session.expire_all()
    return replace(one, version=version)


def take_along(session: Session, one: Appointment, guest: UUID) -> None:
    """Somebody joins a talk of a group. The database refuses ("agenda.overlap") who is elsewhere then."""
    bookings = [booking for booking in _bookings(one, (guest,)) if booking["resource_id"] == guest]
    take(session, session.connection(), bookings)


def let_go(session: Session, one: Appointment, guest: UUID) -> None:
    """She can be elsewhere at that time."""
    hers = sa.and_(BookingRow.resource_kind == "patient", BookingRow.resource_id == guest)
    session.execute(sa.delete(BookingRow).where(BookingRow.appointment_id == one.id, hers))


def release(session: Session, ids: Sequence[UUID]) -> None:
    """Give up the times of talks that are about to be changed together: none stands in another's way."""
    session.execute(sa.delete(BookingRow).where(BookingRow.appointment_id.in_(ids)))


def remove(session: Session, one: Appointment) -> int:
    """Take back a talk that was booked a moment ago, as if it never was, where it stands as `one`.

    Returns the version with which it comes should it come back: calendars were told it is gone with the next.
    """
    before = talk_was.place_of(session, one.id)
    version = standing(session, one)
    gone = session.execute(
        sa.delete(AppointmentRow).where(AppointmentRow.id == one.id, AppointmentRow.version == version)
    )
    if getattr(gone, "rowcount", 0) != 1:
        raise ChangedMeanwhile(theirs=by_id(session, one.id))
    talk_was.note(session, one.id, before, None)
    return version + 2


def standing(session: Session, one: Appointment, mine: Appointment | None = None) -> int:
    """The version of a talk that says the same as `one`: who takes a step back finds it as she left it.

    Also after later steps that were taken back. Raises `ChangedMeanwhile` when it says something else.
    """
    now = by_id(session, one.id)
    if now is None or not now.is_as(one):
        raise ChangedMeanwhile(mine=mine, theirs=now)
    return now.version


def by_id(session: Session, appointment_id: UUID) -> Appointment | None:
    """One talk."""
    row = session.get(AppointmentRow, appointment_id)
    return None if row is None else record(row)


def between(
    session: Session, start: datetime, end: datetime, today: date, *, cancelled: bool = True
) -> tuple[AgendaLine, ...]:
    """Every talk that touches the stretch, in order of time."""
    query = LINE.where(AppointmentRow.starts_at < end, AppointmentRow.ends_at > start)
    # No talk is longer than a day, so the index on the start can do the work.
    query = query.where(AppointmentRow.starts_at > start - _LONGEST)
    if not cancelled:
        query = query.where(AppointmentRow.state != AppointmentState.CANCELLED.value)
    return _in_order(session, query, today)


def _in_order(session: Session, query: sa.Select[Any], today: date) -> tuple[AgendaLine, ...]:
    rows = session.execute(query.order_by(AppointmentRow.starts_at, PractitionerRow.name)).all()
    numbers = _talk_numbers(session, rows)
    joined = group_places.counts(session, (row.id for row in rows if row.places))
    return tuple(line(row, today, numbers.get(row.id, 0), joined.get(row.id, 0)) for row in rows)


_COUNTED = (
    sa.select(
        AppointmentRow.id,
        sa.func.row_number()
        .over(partition_by=AppointmentRow.patient_id, order_by=AppointmentRow.starts_at)
        .label("number"),
    )
    .where(
        AppointmentRow.patient_id.in_(sa.bindparam("people", expanding=True)),
        AppointmentRow.state.not_in([AppointmentState.CANCELLED.value, AppointmentState.NO_SHOW.value]),
    )
    .subquery()
)
_NUMBERS = sa.select(_COUNTED.c.id, _COUNTED.c.number).where(
    _COUNTED.c.id.in_(sa.bindparam("talks", expanding=True))
)


def _talk_numbers(session: Session, rows: Sequence[Any]) -> dict[UUID, int]:
    people = {row.patient_id for row in rows if row.patient_id is not None}
    if not people:
        return {}
    found = session.execute(_NUMBERS, {"people": list(people), "talks": [row.id for row in rows]})
    return {talk: int(number) for talk, number in found}


_OF_PATIENT = (
    LINE.where(AppointmentRow.patient_id == sa.bindparam("who"))
    .order_by(AppointmentRow.starts_at.desc())
    .limit(sa.bindparam("most"))
)


def of_patient(session: Session, patient_id: UUID, today: date, limit: int = 500) -> tuple[AgendaLine, ...]:
    """One person's talks, those of groups too, the newest first."""
    rows = session.execute(_OF_PATIENT, {"who": patient_id, "most": limit}).all()
    numbers = _talk_numbers(session, rows)
    alone = [line(row, today, numbers.get(row.id, 0)) for row in rows]
    shared = group_places.lines_of(session, (patient_id,), today, limit=limit)
    if not shared:
        return tuple(alone)
    return tuple(sorted((*alone, *shared), key=_begins, reverse=True)[:limit])


def _begins(one: AgendaLine) -> datetime:
    return one.appointment.starts_at


_HOW_MANY = sa.select(sa.func.count()).where(AppointmentRow.patient_id == sa.bindparam("who"))


def count_of(session: Session, patient_id: UUID) -> int:
    """How many talks one person has, those that were cancelled too."""
    return (session.scalar(_HOW_MANY, {"who": patient_id}) or 0) + group_places.count_of(session, patient_id)


def coming(
    session: Session, patients: Sequence[UUID], start: datetime, end: datetime | None, today: date
) -> tuple[AgendaLine, ...]:
    """Talks of these people from an instant on that have not been cancelled, the nearest first."""
    if not patients:
        return ()
    query = LINE.where(
        AppointmentRow.patient_id.in_(patients),
        AppointmentRow.starts_at >= start,
        AppointmentRow.state != AppointmentState.CANCELLED.value,
    )
    if end is not None:
        query = query.where(AppointmentRow.starts_at < end)
    rows = session.execute(query.order_by(AppointmentRow.starts_at).limit(_SHOWN)).all()
    shared = (
        one
        for one in group_places.lines_of(session, patients, today, since=start, limit=_SHOWN)
        if one.appointment.state is not AppointmentState.CANCELLED
        and (end is None or one.appointment.starts_at < end)
    )
    return tuple(sorted((*(line(row, today) for row in rows), *shared), key=_begins)[:_SHOWN])


def interpreted(
    session: Session, start: datetime, end: datetime, today: date, languages: Sequence[str]
) -> tuple[AgendaLine, ...]:
    """Coming talks with an interpreter for one of these languages, the nearest first."""
    query = LINE.where(
        AppointmentRow.starts_at >= start,
        AppointmentRow.starts_at < end,
        AppointmentRow.interpreter.in_(list(languages)),
        AppointmentRow.state == AppointmentState.BOOKED.value,
    )
    return tuple(line(row, today) for row in session.execute(query.order_by(AppointmentRow.starts_at)))


def line_of(session: Session, appointment_id: UUID, today: date) -> AgendaLine | None:
    """One talk as a line."""
    return next(iter(lines_of(session, (appointment_id,), today)), None)


def lines_of(session: Session, talks: Iterable[UUID], today: date) -> tuple[AgendaLine, ...]:
    """These talks as lines, in order of time and read at once; one that is not there is left out."""
    wanted = list(talks)
    return _in_order(session, LINE.where(AppointmentRow.id.in_(wanted)), today) if wanted else ()


def of_service(
    session: Session, service_id: UUID, start: datetime, end: datetime, today: date
) -> tuple[AgendaLine, ...]:
    """The talks of one kind that are still ahead and were not cancelled, the nearest first."""
    query = LINE.where(
        AppointmentRow.service_id == service_id,
        AppointmentRow.starts_at >= start,
        AppointmentRow.starts_at < end,
        AppointmentRow.state == AppointmentState.BOOKED.value,
    )
    rows = session.execute(query.order_by(AppointmentRow.starts_at)).all()
    joined = group_places.counts(session, (row.id for row in rows))
    return tuple(line(row, today, joined=joined.get(row.id, 0)) for row in rows)


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
        query, {"since": start - _LONGEST, "until": end + ahead}
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
        BookingRow.starts_at > start - most - _LONGEST,
        BookingRow.starts_at < end + most,
        BookingRow.ends_at > start - most,
    )
    found = set()
    for room, starts_at, ends_at in session.execute(query):
        rest = empty.get(room, timedelta())
        if starts_at < end + rest and ends_at > start - rest:
            found.add(room)
    return frozenset(found)


def latest_therapist(session: Session, patient_id: UUID) -> UUID | None:
    """With whom this person talked last, or will talk."""
    query = sa.select(AppointmentRow.therapist_id).where(
        AppointmentRow.patient_id == patient_id,
        AppointmentRow.state.not_in([AppointmentState.CANCELLED.value]),
    )
    return session.scalar(query.order_by(AppointmentRow.starts_at.desc()).limit(1))


def clashes(session: Session, one: Appointment, today: date) -> tuple[AgendaLine, ...]:
    """The other talks that stand in the way of this one, those that it was asked to lie over left out."""
    guests = group_places.who_come(session, one.id) if one.patient_id is None else ()
    wanted = (*_resources(one), *(("patient", guest) for guest in guests))
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
    wanted = [(kind, resource) for kind, resource in _resources(one) if kind in _MAY_OVERLAP]
    taken = _taken(wanted, one.starts_at, one.ends_at)
    query = sa.select(BookingRow.appointment_id).where(
        taken, BookingRow.appointment_id != one.id, BookingRow.hold_id.is_(None)
    )
    return tuple(dict.fromkeys(found for found in session.scalars(query) if found is not None))


def in_the_way(session: Session, wish: BookingWish, but: UUID | None) -> tuple[str, ...]:
    """Which of therapist, second therapist, room, equipment and patient are booked already at that time."""
    wanted = _resources(wish)
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
                BookingRow.starts_at > start - _LONGEST,
                BookingRow.ends_at > start,
            )
            for kind, resource in wanted
        )
    )
