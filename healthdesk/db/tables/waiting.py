"""Who waits, when they were asked, and the moments that came free."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf, Versioned
from healthdesk.records.moment import MomentWish


class WaitingRow(Versioned, Base):
    """One person waits for one kind of talk."""

    __tablename__ = "waiting"
    __table_args__ = (
        sa.Index(
            "ix_waiting_once",
            "patient_id",
            "service_id",
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    service_id: Mapped[UUID] = mapped_column(sa.ForeignKey("healthcare_service.id"))
    wish: Mapped[Any] = mapped_column(JsonOf(MomentWish))
    urgency: Mapped[str]
    since: Mapped[datetime]
    note: Mapped[str]
    noted_by: Mapped[str]
    ended_at: Mapped[datetime | None] = mapped_column(index=True)
    ending: Mapped[str | None]
    appointment_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("appointment.id"))


class WaitingCallRow(Base):
    """One time that somebody was asked. Never changed."""

    __tablename__ = "waiting_call"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    waiting_id: Mapped[UUID] = mapped_column(sa.ForeignKey("waiting.id"), index=True)
    slot_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("freed_slot.id"))
    opening_id: Mapped[UUID | None]
    """For a place in which group: a talk, or a series of them."""
    at: Mapped[datetime]
    outcome: Mapped[str]
    words: Mapped[str]
    by: Mapped[str]


class FreedSlotRow(Versioned, Base):
    """A moment that came free. Whether it still is, the bookings tell."""

    __tablename__ = "freed_slot"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    therapist_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"))
    room_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("room.id"))
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    freed_at: Mapped[datetime]
    let_go_at: Mapped[datetime | None]


class OpeningLetGoRow(Base):
    """A group, a talk or a series of them, of which nobody need be asked for the places that are free."""

    __tablename__ = "opening_let_go"

    id: Mapped[UUID] = mapped_column(primary_key=True)


class WaitingPolicyRow(Versioned, Base):
    """How the house keeps its list; no row while it keeps what it began with."""

    __tablename__ = "waiting_policy"

    id: Mapped[UUID] = mapped_column(sa.ForeignKey("house.id"), primary_key=True)
    state: Mapped[str]
    words: Mapped[str]
    soon_days: Mapped[int]
    urgent_days: Mapped[int]
