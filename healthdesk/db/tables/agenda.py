"""What the agenda keeps; the bookings are the rows that can never overlap."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class BookingRow(Base):
    """One therapist, room or patient taken from one instant to another by an appointment."""

    __tablename__ = "booking"
    __table_args__ = (
        sa.CheckConstraint("starts_at < ends_at", name="ends_after_it_starts"),
        sa.Index("ix_booking_resource", "resource_kind", "resource_id", "starts_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(index=True)
    resource_kind: Mapped[str]
    resource_id: Mapped[UUID]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
