"""Keeping talks, with the rows that keep therapist, room and patient free of a second one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.agenda import AppointmentRow, BookingRow, RoomRow, ServiceRow
from healthdesk.db.tables.house import PractitionerRow
from healthdesk.db.tables.patients import PatientRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.appointment import (
    AgendaLine,
    Appointment,
    AppointmentState,
    CancelledBy,
    Mode,
)
from healthdesk.records.ids import new_id
from healthdesk.records.moment import Busy
from healthdesk.rules.person_names import age_from

_PLAIN = (
    "id",
    "patient_id",
    "service_id",
    "therapist_id",
    "room_id",
    "starts_at",
    "ends_at",
    "interpreter",
    "interpreter_confirmed",
    "arrived_at",
    "reason",
    "version",
)
_LONGEST = timedelta(days=1)


def _values(one: Appointment) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _PLAIN} | {
        "mode": one.mode.value,
        "state": one.state.value,
        "cancelled_by": one.cancelled_by.value if one.cancelled_by else None,
    }


def _record(row: AppointmentRow) -> Appointment:
    return Appointment(
        mode=Mode(row.mode),
        state=AppointmentState(row.state),
        cancelled_by=CancelledBy(row.cancelled_by) if row.cancelled_by else None,
        **{name: getattr(row, name) for name in _PLAIN},
    )


def _bookings(one: Appointment) -> list[dict[str, Any]]:
    if one.state is AppointmentState.CANCELLED:
        return []
    taken = (("therapist", one.therapist_id), ("room", one.room_id), ("patient", one.patient_id))
    return [
        {
            "id": new_id(),
            "appointment_id": one.id,
            "resource_kind": kind,
            "resource_id": resource,
            "starts_at": one.starts_at,
            "ends_at": one.ends_at,
        }
        for kind, resource in taken
        if resource is not None
    ]


def add(session: Session, one: Appointment) -> None:
    """Keep a new talk. The database refuses ("agenda.overlap") what is taken already."""
    add_many(session, (one,))


def add_many(session: Session, many: Iterable[Appointment]) -> None:
    """Keep many talks in one go."""
    rows = list(many)
    if not rows:
        return
    session.execute(sa.insert(AppointmentRow), [_values(one) for one in rows])
    bookings = [booking for one in rows for booking in _bookings(one)]
    if bookings:
        session.execute(sa.insert(BookingRow), bookings)


def change(session: Session, one: Appointment) -> Appointment:
    """Keep the changed talk and take its times anew; returns it with its new version."""
    values = {name: value for name, value in _values(one).items() if name not in {"id", "version"}}
    try:
        version = change_row(session, AppointmentRow, one.id, one.version, values, mine=one)
    except ChangedMeanwhile:
        session.expire_all()
        raise ChangedMeanwhile(mine=one, theirs=by_id(session, one.id)) from None
    session.execute(sa.delete(BookingRow).where(BookingRow.appointment_id == one.id))
    bookings = _bookings(one)
    if bookings:
        session.execute(sa.insert(BookingRow), bookings)
    return replace(one, version=version)


def by_id(session: Session, appointment_id: UUID) -> Appointment | None:
    """One talk."""
    row = session.get(AppointmentRow, appointment_id)
    return None if row is None else _record(row)


_LINE = (
    sa.select(
        AppointmentRow,
        PatientRow.code,
        PatientRow.used_name,
        PatientRow.official_given,
        PatientRow.official_family,
        PatientRow.birth_date,
        PatientRow.age,
        PractitionerRow.name.label("therapist"),
        RoomRow.name.label("room"),
        RoomRow.step_free,
        ServiceRow.name.label("service"),
    )
    .outerjoin(PatientRow, PatientRow.id == AppointmentRow.patient_id)
    .join(PractitionerRow, PractitionerRow.id == AppointmentRow.therapist_id)
    .join(ServiceRow, ServiceRow.id == AppointmentRow.service_id)
    .outerjoin(RoomRow, RoomRow.id == AppointmentRow.room_id)
)


def _person(row: Any) -> str:
    if row.used_name:
        family = row.official_family
        return f"{row.used_name} {family}" if family and family not in row.used_name else str(row.used_name)
    return f"{row.official_given or ''} {row.official_family or ''}".strip() or (row.code or "")


def _line(row: Any, today: date, talk: int = 0) -> AgendaLine:
    return AgendaLine(
        appointment=_record(row[0]),
        person=_person(row),
        age=age_from(row.birth_date, today) if row.birth_date else row.age,
        therapist=row.therapist,
        room=row.room or "",
        service=row.service,
        talk_number=talk,
        step_free=bool(row.step_free),
    )


def between(
    session: Session, start: datetime, end: datetime, today: date, *, cancelled: bool = True
) -> tuple[AgendaLine, ...]:
    """Every talk that touches the stretch, in order of time."""
    query = _LINE.where(AppointmentRow.starts_at < end, AppointmentRow.ends_at > start)
    # No talk is longer than a day, so the index on the start can do the work.
    query = query.where(AppointmentRow.starts_at > start - _LONGEST)
    if not cancelled:
        query = query.where(AppointmentRow.state != AppointmentState.CANCELLED.value)
    rows = session.execute(query.order_by(AppointmentRow.starts_at, PractitionerRow.name)).all()
    numbers = _talk_numbers(session, rows)
    return tuple(_line(row, today, numbers.get(row[0].id, 0)) for row in rows)


def _talk_numbers(session: Session, rows: Sequence[Any]) -> dict[UUID, int]:
    people = {row[0].patient_id for row in rows if row[0].patient_id is not None}
    if not people:
        return {}
    counts = (
        sa.select(
            AppointmentRow.id,
            sa.func.row_number()
            .over(partition_by=AppointmentRow.patient_id, order_by=AppointmentRow.starts_at)
            .label("number"),
        )
        .where(
            AppointmentRow.patient_id.in_(people),
            AppointmentRow.state.not_in([AppointmentState.CANCELLED.value, AppointmentState.NO_SHOW.value]),
        )
        .subquery()
    )
    wanted = [row[0].id for row in rows]
    found = session.execute(sa.select(counts.c.id, counts.c.number).where(counts.c.id.in_(wanted)))
    return {row.id: int(row.number) for row in found}


def of_patient(session: Session, patient_id: UUID, today: date, limit: int = 500) -> tuple[AgendaLine, ...]:
    """One person's talks, the newest first."""
    query = _LINE.where(AppointmentRow.patient_id == patient_id)
    rows = session.execute(query.order_by(AppointmentRow.starts_at.desc()).limit(limit)).all()
    numbers = _talk_numbers(session, rows)
    return tuple(_line(row, today, numbers.get(row[0].id, 0)) for row in rows)


def line_of(session: Session, appointment_id: UUID, today: date) -> AgendaLine | None:
    """One talk as a line."""
    row = session.execute(_LINE.where(AppointmentRow.id == appointment_id)).first()
    if row is None:
        return None
    return _line(row, today, _talk_numbers(session, [row]).get(row[0].id, 0))


def busy(session: Session, start: datetime, end: datetime, kinds: Sequence[str]) -> tuple[Busy, ...]:
    """What is taken of these kinds of resources between two instants."""
    query = sa.select(BookingRow.resource_id, BookingRow.starts_at, BookingRow.ends_at).where(
        BookingRow.resource_kind.in_(kinds),
        BookingRow.starts_at < end,
        BookingRow.ends_at > start,
        BookingRow.starts_at > start - _LONGEST,
    )
    return tuple(Busy(row.resource_id, row.starts_at, row.ends_at) for row in session.execute(query))


def busy_person(session: Session, patient_id: UUID, start: datetime, end: datetime) -> tuple[Busy, ...]:
    """When one person is somewhere already."""
    query = sa.select(BookingRow.resource_id, BookingRow.starts_at, BookingRow.ends_at).where(
        BookingRow.resource_kind == "patient",
        BookingRow.resource_id == patient_id,
        BookingRow.starts_at < end,
        BookingRow.ends_at > start,
    )
    return tuple(Busy(row.resource_id, row.starts_at, row.ends_at) for row in session.execute(query))


def clashes(session: Session, one: Appointment, today: date) -> tuple[AgendaLine, ...]:
    """The other talks that stand in the way of this one."""
    resources = [r for r in (one.therapist_id, one.room_id, one.patient_id) if r is not None]
    query = sa.select(BookingRow.appointment_id).where(
        BookingRow.resource_id.in_(resources),
        BookingRow.starts_at < one.ends_at,
        BookingRow.ends_at > one.starts_at,
        BookingRow.appointment_id != one.id,
    )
    ids = list(dict.fromkeys(session.scalars(query)))
    rows = session.execute(_LINE.where(AppointmentRow.id.in_(ids))).all()
    return tuple(_line(row, today) for row in rows)
