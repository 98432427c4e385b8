"""Keeping trajects, and counting the talks that belong to one."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.agenda import AppointmentRow, ServiceRow
from healthdesk.db.tables.groups import GroupPlaceRow
from healthdesk.db.tables.trajectories import TrajectoryRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.group import Attendance
from healthdesk.records.trajectory import PathOutcome, Trajectory

_FELL_AWAY = (AppointmentState.CANCELLED.value, AppointmentState.NO_SHOW.value)
_STAYED_AWAY = (Attendance.NO_SHOW.value, Attendance.EXCUSED.value)
_NAMES = tuple(one.name for one in fields(Trajectory))


def _values(one: Trajectory) -> dict[str, Any]:
    values = {name: getattr(one, name) for name in _NAMES if name != "outcome"}
    return values | {"outcome": one.outcome.value if one.outcome else None}


def add(session: Session, one: Trajectory) -> None:
    """Keep a new one."""
    session.add(TrajectoryRow(**_values(one)))
    session.flush()


def change(session: Session, one: Trajectory) -> None:
    """Keep the changed one; `one.version` is the version it was read with."""
    values = {name: value for name, value in _values(one).items() if name not in {"id", "version"}}
    try:
        change_row(session, TrajectoryRow, one.id, one.version, values, mine=one)
    except ChangedMeanwhile:
        session.expire_all()
        row = session.get(TrajectoryRow, one.id)
        raise ChangedMeanwhile(mine=one, theirs=None if row is None else _record(row)) from None


def remove(session: Session, one: Trajectory) -> None:
    """It was begun by mistake."""
    session.execute(sa.delete(TrajectoryRow).where(TrajectoryRow.id == one.id))


_OF_PATIENT = (
    sa.select(TrajectoryRow)
    .where(TrajectoryRow.patient_id == sa.bindparam("who"))
    .order_by(TrajectoryRow.ended_on.is_not(None), TrajectoryRow.began_on.desc(), TrajectoryRow.id.desc())
)


def of_patient(session: Session, patient_id: UUID) -> tuple[Trajectory, ...]:
    """Those of one person: the one that runs first, then the latest."""
    return tuple(_record(row) for row in session.scalars(_OF_PATIENT, {"who": patient_id}))


def running(session: Session, patient_id: UUID) -> Trajectory | None:
    """The one that runs."""
    return next((one for one in of_patient(session, patient_id) if one.ended_on is None), None)


def to_look_at(session: Session, until: date) -> tuple[Trajectory, ...]:
    """Those that run and would be looked at together by a day, the earliest first."""
    query = sa.select(TrajectoryRow).where(
        TrajectoryRow.ended_on.is_(None), TrajectoryRow.evaluate_on <= until
    )
    return tuple(_record(row) for row in session.scalars(query.order_by(TrajectoryRow.evaluate_on)))


Talk = tuple[datetime, AppointmentState]
"""When it is, and how it went; of a group how it went for her."""


def talks_from(session: Session, patient_id: UUID, start: datetime, but: UUID | None = None) -> list[Talk]:
    """The talks of a traject from an instant on that did not fall away; `but` is left out.

    Those in a group with them where the house counts that kind of group among them.
    """
    query = sa.select(AppointmentRow.starts_at, AppointmentRow.state).where(
        AppointmentRow.patient_id == patient_id,
        AppointmentRow.starts_at >= start,
        AppointmentRow.state.not_in(_FELL_AWAY),
    )
    if but is not None:
        query = query.where(AppointmentRow.id != but)
    alone = [(at, AppointmentState(state)) for at, state in session.execute(query)]
    return [*alone, *_in_groups(session, patient_id, start, but, counts=True)]


def groups_from(session: Session, patient_id: UUID, start: datetime) -> list[Talk]:
    """The talks in a group that are counted apart."""
    return _in_groups(session, patient_id, start, None, counts=False)


def _in_groups(
    session: Session, patient_id: UUID, start: datetime, but: UUID | None, *, counts: bool
) -> list[Talk]:
    query = (
        sa.select(AppointmentRow.starts_at, GroupPlaceRow.attendance)
        .join(GroupPlaceRow, GroupPlaceRow.appointment_id == AppointmentRow.id)
        .join(ServiceRow, ServiceRow.id == AppointmentRow.service_id)
        .where(
            GroupPlaceRow.patient_id == patient_id,
            GroupPlaceRow.attendance.not_in(_STAYED_AWAY),
            AppointmentRow.starts_at >= start,
            AppointmentRow.state.not_in(_FELL_AWAY),
            ServiceRow.counts_in_path.is_(counts),
        )
    )
    if but is not None:
        query = query.where(AppointmentRow.id != but)
    expected = Attendance.EXPECTED.value
    return [
        (at, AppointmentState.BOOKED if how == expected else AppointmentState.DONE)
        for at, how in session.execute(query)
    ]


def _record(row: TrajectoryRow) -> Trajectory:
    values = {name: getattr(row, name) for name in _NAMES}
    return Trajectory(**values | {"outcome": PathOutcome(row.outcome) if row.outcome else None})
