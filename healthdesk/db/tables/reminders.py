"""Reminders that went or were tried, what people want of them, and passwords of servers outside."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, Versioned

_STANDS = sa.text("state <> 'failed'")


class ReminderRow(Versioned, Base):
    """One try. For one moment of a talk at most one stands that did not fail, for each who is in it."""

    __tablename__ = "reminder"
    __table_args__ = (
        sa.Index(
            "ix_reminder_once",
            "appointment_id",
            "for_moment",
            "went_for",
            unique=True,
            sqlite_where=_STANDS,
            postgresql_where=_STANDS,
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("appointment.id", ondelete="CASCADE"), index=True
    )
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    went_for: Mapped[UUID]
    """The file it went for; stays where that one becomes a part of another."""
    for_moment: Mapped[datetime] = mapped_column(index=True)
    way: Mapped[str]
    to: Mapped[str]
    to_name: Mapped[str]
    language: Mapped[str]
    words: Mapped[str]
    by_server: Mapped[bool]
    state: Mapped[str]
    trouble: Mapped[str]
    answer: Mapped[str | None]
    at: Mapped[datetime]
    by: Mapped[str]


class ReminderWishRow(Base):
    """What somebody wants; where two files became one there may be two, and the stricter holds."""

    __tablename__ = "reminder_wish"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    wanted: Mapped[bool]
    names_house: Mapped[bool]


class ServicePasswordRow(Base):
    """A password for a server outside, sealed with a key that only who signs in has."""

    __tablename__ = "service_password"

    id: Mapped[str] = mapped_column(primary_key=True)
    sealed: Mapped[bytes]
