"""What therapists keep free around their talks, and what they have around a time that is looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow, ServiceRow
from healthdesk.records.appointment import AppointmentState, BookingWish, Mode
from healthdesk.records.moment import KeptFree, Near, Taken

_LONGEST = timedelta(days=1)
_NOTHING = KeptFree()
Kept = Mapping[str, KeptFree]
"""The id of a kind of talk, in words -> what is kept free around each of its talks."""


def of_kinds(session: Session) -> tuple[dict[str, KeptFree], bool]:
    """What a therapist keeps free around each kind of talk; and whether any kind is held at home."""
    columns = (ServiceRow.id, ServiceRow.before_minutes, ServiceRow.buffer_minutes, ServiceRow.modes)
    rows = session.execute(sa.select(*columns)).all()
    return {
        str(row.id): KeptFree(timedelta(minutes=row.before_minutes), timedelta(minutes=row.buffer_minutes))
        for row in rows
    }, any(Mode.HOME.value in row.modes for row in rows)


def of_kind(session: Session, service_id: UUID | None) -> KeptFree:
    """The same around talks of one kind."""
    return of_kinds(session)[0].get(str(service_id), _NOTHING)


def reach(kept: Iterable[KeptFree]) -> timedelta:
    """How far apart two talks may lie and still be too near to each other."""
    known = (_NOTHING, *kept)
    return max(one.before for one in known) + max(one.after for one in known)


def home_visits(
    session: Session, start: datetime, end: datetime, kept: Kept, but: Sequence[UUID] = ()
) -> dict[UUID, list[Taken]]:
    """When therapists are with somebody at home, with what they keep free around it, but for these talks."""
    columns = ("service_id", "therapist_id", "second_id", "starts_at", "ends_at")
    query = sa.select(*(getattr(AppointmentRow, name) for name in columns)).where(
        AppointmentRow.starts_at > start - _LONGEST,
        AppointmentRow.starts_at < end,
        AppointmentRow.mode == Mode.HOME.value,
        AppointmentRow.state != AppointmentState.CANCELLED.value,
    )
    if but:
        query = query.where(AppointmentRow.id.not_in(but))
    found: defaultdict[UUID, list[Taken]] = defaultdict(list)
    for row in session.execute(query.order_by(AppointmentRow.starts_at)):
        own = kept.get(str(row.service_id), _NOTHING)
        for one in (row.therapist_id, row.second_id):
            if one is not None:
                found[one].append((row.starts_at - own.before, row.ends_at + own.after))
    return dict(found)


def around(
    session: Session, wish: BookingWish, far: timedelta, kept: Kept, but: UUID | None
) -> dict[UUID, list[Near]]:
    """What those who are to hold it have around that time, and what is in the room."""
    start, end = wish.starts_at - far, wish.starts_at + timedelta(minutes=wish.minutes) + far
    found: dict[UUID, list[Near]] = {
        one: [] for one in (*wish.therapist_ids, wish.room_id) if one is not None
    }
    columns = ("id", "therapist_id", "second_id", "room_id", "service_id", "starts_at", "ends_at", "mode")
    query = sa.select(*(getattr(AppointmentRow, name) for name in columns)).where(
        AppointmentRow.starts_at > start - _LONGEST,
        AppointmentRow.starts_at < end,
        AppointmentRow.ends_at > start,
        AppointmentRow.state != AppointmentState.CANCELLED.value,
    )
    for row in session.execute(query):
        for one in {row.therapist_id, row.second_id, row.room_id} & set(found):
            if row.id != but:
                own = kept.get(str(row.service_id), _NOTHING)
                found[one].append(Near(row.starts_at, row.ends_at, row.mode == Mode.HOME.value, own))
    return found
