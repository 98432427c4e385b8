"""Keeping what the house has few of, and when each piece is taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.agenda import BookingRow
from healthdesk.db.tables.equipment import EquipmentRow
from healthdesk.records.equipment import Equipment
from healthdesk.records.moment import Taken

KIND = "equipment"
"""What its rows of `booking` are called."""
_NAMES = tuple(one.name for one in fields(Equipment))
_LONGEST = timedelta(days=1)


def _values(one: Equipment) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _NAMES}


def add(session: Session, one: Equipment) -> None:
    """Keep a new piece."""
    session.add(EquipmentRow(**_values(one)))
    session.flush()


def change(session: Session, one: Equipment) -> None:
    """Another name, another room, out of use."""
    values = {name: value for name, value in _values(one).items() if name not in {"id", "version"}}
    change_row(session, EquipmentRow, one.id, one.version, values, mine=one)


def all_of(session: Session, *, active_only: bool = True) -> tuple[Equipment, ...]:
    """In the order the house gave them."""
    query = sa.select(EquipmentRow).order_by(EquipmentRow.position, EquipmentRow.name)
    if active_only:
        query = query.where(EquipmentRow.active)
    return tuple(Equipment(**{name: getattr(row, name) for name in _NAMES}) for row in session.scalars(query))


def busy(
    session: Session, pieces: Iterable[UUID], start: datetime, end: datetime, but: Sequence[UUID] = ()
) -> dict[UUID, list[Taken]]:
    """When each of these pieces is taken by talks, but for those, in order."""
    query = sa.select(BookingRow.resource_id, BookingRow.starts_at, BookingRow.ends_at).where(
        BookingRow.resource_kind == KIND,
        BookingRow.resource_id.in_(list(pieces)),
        BookingRow.hold_id.is_(None),
        BookingRow.starts_at > start - _LONGEST,
        BookingRow.starts_at < end,
        BookingRow.ends_at > start,
    )
    if but:
        query = query.where(BookingRow.appointment_id.not_in(but))
    found: defaultdict[UUID, list[Taken]] = defaultdict(list)
    for piece, starts_at, ends_at in session.execute(query.order_by(BookingRow.starts_at)):
        found[piece].append((starts_at, ends_at))
    return dict(found)
