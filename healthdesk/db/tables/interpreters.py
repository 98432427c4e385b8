"""Interpreters that were ordered: one for each talk that needs one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, Versioned


class InterpreterOrderRow(Versioned, Base):
    """One order; it goes with its talk."""

    __tablename__ = "interpreter_order"

    appointment_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("appointment.id", ondelete="CASCADE"), primary_key=True
    )
    language: Mapped[str]
    dialect: Mapped[str]
    mode: Mapped[str]
    gender: Mapped[str]
    number: Mapped[str]
    state: Mapped[str]
    note: Mapped[str]
    for_moment: Mapped[datetime | None]
