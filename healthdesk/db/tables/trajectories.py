"""Trajects, and promises to call somebody back."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, Versioned


class TrajectoryRow(Versioned, Base):
    """The talks of one person with a fixed therapist."""

    __tablename__ = "trajectory"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    therapist_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("practitioner.id"))
    began_on: Mapped[date]
    foreseen: Mapped[int]
    months: Mapped[int]
    frame: Mapped[str]
    evaluate_on: Mapped[date | None] = mapped_column(index=True)
    bridges_to: Mapped[str]
    ended_on: Mapped[date | None]
    outcome: Mapped[str | None]
    words: Mapped[str]


class RecallRow(Versioned, Base):
    """Somebody is to be called back."""

    __tablename__ = "recall"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    on_day: Mapped[date] = mapped_column(index=True)
    words: Mapped[str]
    made_by: Mapped[str]
    made_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    done_by: Mapped[str]
