"""What therapists keep free around their talks, and what they have around a time that is looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow, ServiceRow
from healthdesk.records.appointment import AppointmentState, BookingWish, Mode
from healthdesk.records.moment import Near, Taken

_LONGEST = timedelta(days=1)


def of_kinds(session: Session) -> tuple[dict[str, timedelta], bool]:
    """How long a therapist rests after each kind of talk; and whether any kind is held at home."""
    rows = session.execute(sa.select(ServiceRow.id, ServiceRow.buffer_minutes, ServiceRow.modes)).all()
    return {str(row.id): timedelta(minutes=row.buffer_minutes) for row in rows}, any(
        Mode.HOME.value in row.modes for row in rows
    )


def home_visits(
    session: Session, start: datetime, end: datetime, rest: dict[str, timedelta]
) -> dict[UUID, list[Taken]]:
    """When therapists are with somebody at home, with their rest after it, in order."""
    columns = ("service_id", "therapist_id", "second_id", "starts_at", "ends_at")
    query = sa.select(*(getattr(AppointmentRow, name) for name in columns)).where(
        AppointmentRow.starts_at > start - _LONGEST,
        AppointmentRow.starts_at < end,
        AppointmentRow.mode == Mode.HOME.value,
        AppointmentRow.state != AppointmentState.CANCELLED.value,
    )
    found: defaultdict[UUID, list[Taken]] = defaultdict(list)
    for row in session.execute(query.order_by(AppointmentRow.starts_at)):
        for one in (row.therapist_id, row.second_id):
            if one is not None:
                found[one].append((row.starts_at, row.ends_at + rest.get(str(row.service_id), timedelta())))
    return dict(found)


def around(
    session: Session, wish: BookingWish, far: timedelta, rest: Mapping[str, timedelta], but: UUID | None
) -> dict[UUID, list[Near]]:
    """What those who are to hold it have around that time."""
    start, end = wish.starts_at - far, wish.starts_at + timedelta(minutes=wish.minutes) + far
    found: dict[UUID, list[Near]] = {one: [] for one in wish.therapist_ids}
    columns = ("id", "therapist_id", "second_id", "service_id", "starts_at", "ends_at", "mode")
    query = sa.select(*(getattr(AppointmentRow, name) for name in columns)).where(
        AppointmentRow.starts_at > start - _LONGEST,
        AppointmentRow.starts_at < end,
        AppointmentRow.ends_at > start,
        AppointmentRow.state != AppointmentState.CANCELLED.value,
    )
    for row in session.execute(query):
        for one in {row.therapist_id, row.second_id} & set(found):
            if row.id != but:
                own = rest.get(str(row.service_id), timedelta())
                found[one].append(Near(row.starts_at, row.ends_at, row.mode == Mode.HOME.value, own))
    return found
