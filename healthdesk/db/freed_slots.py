"""Keeping the moments that came free. Whether one still is free, the bookings tell."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.agenda import BookingRow
from healthdesk.db.tables.waiting import FreedSlotRow
from healthdesk.records.waiting import FreedSlot

_FIELDS = (
    "id",
    "therapist_id",
    "room_id",
    "starts_at",
    "ends_at",
    "freed_at",
    "let_go_at",
    "version",
)


def add(session: Session, one: FreedSlot) -> None:
    """A moment came free. Where it did so before, it is the same moment again, to be given anew."""
    again = session.scalar(
        sa.select(FreedSlotRow).where(
            FreedSlotRow.therapist_id == one.therapist_id,
            FreedSlotRow.starts_at == one.starts_at,
            FreedSlotRow.ends_at == one.ends_at,
        )
    )
    if again is None:
        session.add(FreedSlotRow(**{name: getattr(one, name) for name in _FIELDS}))
    else:
        again.room_id, again.freed_at, again.let_go_at = one.room_id, one.freed_at, None
        again.version += 1
    session.flush()


def by_id(session: Session, slot_id: UUID) -> FreedSlot | None:
    """One of them."""
    query = sa.select(FreedSlotRow).where(FreedSlotRow.id == slot_id)
    row = session.scalar(query.execution_options(populate_existing=True))
    return None if row is None else _record(row)


def ahead(session: Session, now: datetime, limit: int) -> tuple[FreedSlot, ...]:
    """Those that are not over, were not let go and are not taken again as a whole: the nearest first."""
    given = sa.exists().where(
        BookingRow.resource_kind == "therapist",
        BookingRow.resource_id == FreedSlotRow.therapist_id,
        BookingRow.starts_at <= FreedSlotRow.starts_at,
        BookingRow.ends_at >= FreedSlotRow.ends_at,
        BookingRow.appointment_id.is_not(None),
    )
    query = sa.select(FreedSlotRow).where(
        FreedSlotRow.ends_at > now, FreedSlotRow.let_go_at.is_(None), ~given
    )
    order = query.order_by(FreedSlotRow.starts_at, FreedSlotRow.id).limit(limit)
    return tuple(_record(row) for row in session.scalars(order))


def let_go(session: Session, slot_id: UUID, version: int, at: datetime | None) -> int:
    """Nobody need be asked for it any more, or yes after all (None). Returns its new version."""
    return change_row(session, FreedSlotRow, slot_id, version, {"let_go_at": at})


def _record(row: FreedSlotRow) -> FreedSlot:
    return FreedSlot(**{name: getattr(row, name) for name in _FIELDS})
