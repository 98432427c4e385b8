"""When talks take whom and what, read without anything of the person."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.load import TalkTime


def talk_times(session: Session, start: datetime, end: datetime) -> tuple[TalkTime, ...]:
    """Every talk that begins between two instants, cancelled ones too."""
    query = sa.select(
        AppointmentRow.therapist_id,
        AppointmentRow.room_id,
        AppointmentRow.starts_at,
        AppointmentRow.ends_at,
        AppointmentRow.state,
        AppointmentRow.second_id,
    ).where(AppointmentRow.starts_at >= start, AppointmentRow.starts_at < end)
    return tuple(
        TalkTime(
            row.therapist_id,
            row.room_id,
            row.starts_at,
            row.ends_at,
            AppointmentState(row.state),
            row.second_id,
        )
        for row in session.execute(query)
    )
