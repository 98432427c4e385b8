"""Keeping talks, with the rows that keep therapist, room and patient free of a second one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import group_places, overlaps, straight, talk_was
from healthdesk.db.agenda_lines import LINE, PLAIN, line, record
from healthdesk.db.store import change_row
from healthdesk.db.tables.agenda import AppointmentRow, BookingRow
from healthdesk.db.tables.house import PractitionerRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState, BookingWish
from healthdesk.records.ids import new_id

# Straight to the tables: nobody waits longer for a booking than its commit takes.
_add_talks = straight.Insert(AppointmentRow.metadata.tables[AppointmentRow.__tablename__])
_add_bookings = straight.Insert(BookingRow.metadata.tables[BookingRow.__tablename__])
LONGEST = timedelta(days=1)
MAY_OVERLAP = ("therapist", "room")
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
            "asked": bool(one.overlap_reason) and kind in MAY_OVERLAP,
        }
        for kind, resource in (*resources(one), *(("patient", guest) for guest in guests))
    ]


def resources(one: Appointment | BookingWish) -> list[tuple[str, UUID]]:
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
    query = query.where(AppointmentRow.starts_at > start - LONGEST)
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


def latest_therapist(session: Session, patient_id: UUID) -> UUID | None:
    """With whom this person talked last, or will talk."""
    query = sa.select(AppointmentRow.therapist_id).where(
        AppointmentRow.patient_id == patient_id,
        AppointmentRow.state.not_in([AppointmentState.CANCELLED.value]),
    )
    return session.scalar(query.order_by(AppointmentRow.starts_at.desc()).limit(1))
