"""Who has a place in a talk of a group. Her time is taken by a row of `booking`, as for any talk."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class GroupPlaceRow(Base):
    """One person in one talk: once, and nobody else on her place."""

    __tablename__ = "group_place"
    __table_args__ = (
        sa.UniqueConstraint("appointment_id", "place", name="uq_group_place_of_one"),
        sa.Index("ix_group_place_patient_id", "patient_id"),
    )

    appointment_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("appointment.id", ondelete="CASCADE"), primary_key=True
    )
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), primary_key=True)
    place: Mapped[int | None]
    attendance: Mapped[str]
    late_minutes: Mapped[int] = mapped_column(server_default="0")


class GroupTurnRow(Base):
    """That somebody got a place in a talk of a group, or gave it up. The talk itself may be gone."""

    __tablename__ = "group_turn"
    __table_args__ = (sa.Index("ix_group_turn_patient_id", "patient_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID]
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"))
    sequence: Mapped[int]
    """What her own calendar counts from then on."""
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
