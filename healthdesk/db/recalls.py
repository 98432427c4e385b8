"""Keeping who is to be called back, and when."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.trajectories import RecallRow
from healthdesk.records.recall import Recall

_NAMES = tuple(one.name for one in fields(Recall))


def add(session: Session, one: Recall) -> None:
    """Keep a promise."""
    session.add(RecallRow(**{name: getattr(one, name) for name in _NAMES}))
    session.flush()


def remove(session: Session, recall_id: UUID) -> None:
    """It was made by mistake."""
    session.execute(sa.delete(RecallRow).where(RecallRow.id == recall_id))


def settle(session: Session, one: Recall, at: datetime | None, by: str) -> None:
    """It was done; None: not yet after all. Raises `ChangedMeanwhile` when somebody did it already."""
    change_row(session, RecallRow, one.id, one.version, {"done_at": at, "done_by": by}, mine=one)


def of_patient(session: Session, patient_id: UUID) -> tuple[Recall, ...]:
    """Everything that was promised to one person, the latest day first."""
    query = sa.select(RecallRow).where(RecallRow.patient_id == patient_id)
    return tuple(
        _record(row) for row in session.scalars(query.order_by(RecallRow.on_day.desc(), RecallRow.id))
    )


def due(session: Session, until: date) -> tuple[Recall, ...]:
    """What is to be done by a day, the earliest first."""
    query = sa.select(RecallRow).where(RecallRow.done_at.is_(None), RecallRow.on_day <= until)
    return tuple(_record(row) for row in session.scalars(query.order_by(RecallRow.on_day, RecallRow.id)))


def _record(row: RecallRow) -> Recall:
    return Recall(**{name: getattr(row, name) for name in _NAMES})
