"""Who stands at the desk, and which tasks were put off."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, Versioned


class WalkInRow(Versioned, Base):
    """Somebody who walked in."""

    __tablename__ = "walk_in"
    __table_args__ = (sa.Index("ix_walk_in_number", "day", "number", unique=True),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    arrived_at: Mapped[datetime] = mapped_column(index=True)
    patient_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    name: Mapped[str]
    wish: Mapped[str]
    state: Mapped[str]
    taken_by: Mapped[UUID | None] = mapped_column(sa.ForeignKey("practitioner.id"))
    finished_at: Mapped[datetime | None]
    taken_at: Mapped[datetime | None]
    day: Mapped[date | None]
    number: Mapped[int | None]


class TaskSnoozeRow(Base):
    """A task that need not be seen until a day; for the whole house, since anybody may do it."""

    __tablename__ = "task_snooze"
    __table_args__ = (sa.UniqueConstraint("kind", "entity_id", name="uq_task_snooze_task"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    entity_id: Mapped[UUID]
    until_day: Mapped[date]
    by_id: Mapped[UUID]
