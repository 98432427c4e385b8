"""Counting how it went with somebody's talks: one statement, for the head of her file."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow
from healthdesk.db.tables.groups import GroupPlaceRow
from healthdesk.records.appointment import AppointmentState, CancelledBy
from healthdesk.records.comings import Comings
from healthdesk.records.group import Attendance

_CANCELLED = AppointmentRow.state == AppointmentState.CANCELLED.value
_OURS = (CancelledBy.HOUSE.value, CancelledBy.THERAPIST.value)
_ALONE = sa.select(
    sa.case(
        (AppointmentRow.state == AppointmentState.NO_SHOW.value, "missed"),
        (sa.and_(_CANCELLED, AppointmentRow.cancelled_by == CancelledBy.PATIENT.value), "called_off"),
        (sa.and_(_CANCELLED, AppointmentRow.cancelled_by.in_(_OURS)), "fell"),
        (AppointmentRow.late_minutes > 0, "late"),
        else_="",
    ).label("what")
).where(AppointmentRow.patient_id == sa.bindparam("who"), AppointmentRow.starts_at >= sa.bindparam("since"))
_SHARED = (
    sa.select(
        sa.case(
            (_CANCELLED, "fell"),
            (GroupPlaceRow.attendance == Attendance.NO_SHOW.value, "missed"),
            (GroupPlaceRow.attendance == Attendance.EXCUSED.value, "called_off"),
            (GroupPlaceRow.attendance == Attendance.LATE.value, "late"),
            else_="",
        ).label("what")
    )
    .select_from(GroupPlaceRow)
    .join(AppointmentRow, AppointmentRow.id == GroupPlaceRow.appointment_id)
    .where(GroupPlaceRow.patient_id == sa.bindparam("who"), AppointmentRow.starts_at >= sa.bindparam("since"))
)
_BOTH = sa.union_all(_ALONE, _SHARED).subquery()
_COUNTED = sa.select(_BOTH.c.what, sa.func.count()).where(_BOTH.c.what != "").group_by(_BOTH.c.what)


def of(session: Session, patient_id: UUID, since: datetime) -> Comings:
    """How it went from a moment on."""
    rows = session.execute(_COUNTED, {"who": patient_id, "since": since})
    return Comings(**{what: int(count) for what, count in rows})
