"""Keeping who has a place in a talk of a group. Twice in one, or elsewhere at that time: refused."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.agenda_lines import called, line, with_names
from healthdesk.db.tables.agenda import AppointmentRow
from healthdesk.db.tables.groups import GroupPlaceRow
from healthdesk.db.tables.patients import PatientRow
from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.group import Attendance, GroupGuest, GroupPlace, state_for
from healthdesk.rules.name_order import in_order
from healthdesk.rules.person_names import grown_age

_FIELDS = ("appointment_id", "patient_id", "place", "late_minutes")
_SHARED = with_names(
    sa.select(
        GroupPlaceRow.patient_id.label("guest"),
        GroupPlaceRow.attendance,
        GroupPlaceRow.late_minutes.label("guest_late"),  # the talk has minutes of its own
    )
    .select_from(GroupPlaceRow)
    .join(AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id),
    GroupPlaceRow.patient_id,
)


def _record(row: Any) -> GroupPlace:
    return GroupPlace(attendance=Attendance(row.attendance), **{name: getattr(row, name) for name in _FIELDS})


def _is(one: GroupPlace) -> sa.ColumnElement[bool]:
    return sa.and_(
        GroupPlaceRow.appointment_id == one.appointment_id, GroupPlaceRow.patient_id == one.patient_id
    )


def add(session: Session, one: GroupPlace) -> None:
    """She is in it. The database refuses who is in it already, and a place that somebody has."""
    values = {name: getattr(one, name) for name in _FIELDS}
    session.execute(sa.insert(GroupPlaceRow).values(**values, attendance=one.attendance.value))


def change(session: Session, one: GroupPlace) -> None:
    """Another attendance, another place."""
    row = sa.update(GroupPlaceRow).where(_is(one))
    session.execute(
        row.values(place=one.place, attendance=one.attendance.value, late_minutes=one.late_minutes)
    )


def remove(session: Session, one: GroupPlace) -> None:
    """She was put in it by mistake."""
    session.execute(sa.delete(GroupPlaceRow).where(_is(one)))


def one_by_one(session: Session, appointment_id: UUID) -> None:
    """Whoever gives a place in this talk does so after the other, until the transaction ends."""
    session.execute(sa.select(AppointmentRow.id).where(AppointmentRow.id == appointment_id).with_for_update())


def of(session: Session, appointment_id: UUID) -> tuple[GroupPlace, ...]:
    """Everybody who is or was in a talk."""
    query = sa.select(GroupPlaceRow).where(GroupPlaceRow.appointment_id == appointment_id)
    rows = session.scalars(query.execution_options(populate_existing=True))
    return tuple(_record(row) for row in rows)


def who_come(session: Session, appointment_id: UUID) -> tuple[UUID, ...]:
    """Those who cannot be elsewhere while it lasts."""
    query = sa.select(GroupPlaceRow.patient_id).where(
        GroupPlaceRow.appointment_id == appointment_id, GroupPlaceRow.place.is_not(None)
    )
    return tuple(session.scalars(query))


def talks_among(session: Session, patient_id: UUID, talks: Iterable[UUID]) -> frozenset[UUID]:
    """Which of these talks one person is or was in."""
    query = sa.select(GroupPlaceRow.appointment_id).where(
        GroupPlaceRow.patient_id == patient_id, GroupPlaceRow.appointment_id.in_(list(talks))
    )
    return frozenset(session.scalars(query))


def are_in(session: Session, talks: Iterable[UUID]) -> bool:
    """Whether anybody is or was in one of these talks."""
    query = sa.select(GroupPlaceRow.appointment_id).where(GroupPlaceRow.appointment_id.in_(list(talks)))
    return session.scalar(query.limit(1)) is not None


def guests(session: Session, talks: Iterable[UUID], today: date) -> tuple[GroupGuest, ...]:
    """Everybody who is or was in these talks, by name; who is in several, once for each."""
    query = (
        sa.select(GroupPlaceRow, PatientRow)
        .join(PatientRow, PatientRow.id == GroupPlaceRow.patient_id)
        .where(GroupPlaceRow.appointment_id.in_(list(talks)))
        .execution_options(populate_existing=True)
    )
    found = [
        GroupGuest(
            place=_record(place),
            person=called(who),
            age=grown_age(who.birth_date, who.age, who.age_noted_on, today),
        )
        for place, who in session.execute(query)
    ]
    return tuple(sorted(found, key=lambda one: (one.place.place is None, in_order(one.person))))


def counts(session: Session, talks: Iterable[UUID]) -> dict[UUID, int]:
    """How many places of these talks are taken."""
    wanted = list(talks)
    if not wanted:
        return {}
    query = (
        sa.select(GroupPlaceRow.appointment_id, sa.func.count())
        .where(GroupPlaceRow.appointment_id.in_(wanted), GroupPlaceRow.place.is_not(None))
        .group_by(GroupPlaceRow.appointment_id)
    )
    return {talk: int(count) for talk, count in session.execute(query)}


_OF_THESE = _SHARED.where(GroupPlaceRow.patient_id.in_(sa.bindparam("people", expanding=True))).limit(
    sa.bindparam("most")
)
_NEWEST_FIRST = _OF_THESE.order_by(AppointmentRow.starts_at.desc())
_AHEAD = _OF_THESE.where(
    AppointmentRow.starts_at >= sa.bindparam("since"), GroupPlaceRow.place.is_not(None)
).order_by(AppointmentRow.starts_at)


def lines_of(
    session: Session, people: Sequence[UUID], today: date, *, since: datetime | None = None, limit: int = 500
) -> tuple[AgendaLine, ...]:
    """The talks of groups of these people, each as a talk of her own: of the others nothing is told.

    Its state is how it went with her. Newest first; with `since` what is still ahead for her, nearest first.
    """
    values: dict[str, object] = {"people": list(people), "most": limit}
    if since is not None:
        values["since"] = since
    rows = session.execute(_NEWEST_FIRST if since is None else _AHEAD, values)
    return tuple(_hers(row, today) for row in rows)


def of_talks(session: Session, talks: Iterable[UUID], today: date) -> tuple[AgendaLine, ...]:
    """These talks of groups once for everybody who is or was in them, each as a talk of her own."""
    wanted = list(talks)
    if not wanted:
        return ()
    query = _SHARED.where(GroupPlaceRow.appointment_id.in_(wanted))
    return tuple(_hers(row, today) for row in session.execute(query))


def _hers(row: Any, today: date) -> AgendaLine:
    told = line(row, today)
    one = told.appointment
    state = state_for(one.state, Attendance(row.attendance))
    # The word for the desk is about the group, and may name somebody.
    hers = replace(
        one, patient_id=row.guest, state=state, late_minutes=row.guest_late, note="", overlap_reason=""
    )
    late = state is AppointmentState.DONE and row.attendance == Attendance.LATE.value
    return replace(told, appointment=hers, doubled=False, came_late=late)


def count_of(session: Session, patient_id: UUID) -> int:
    """How many talks of groups one person has."""
    query = sa.select(sa.func.count()).where(GroupPlaceRow.patient_id == patient_id)
    return session.scalar(query) or 0
