"""Moments that are held for a few minutes; the rows that cannot overlap are those of `booking`."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class MomentHoldRow(Base):
    """One moment that somebody holds."""

    __tablename__ = "moment_hold"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    therapist_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("practitioner.id"))
    second_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("practitioner.id"))
    room_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("room.id"))
    equipment_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("equipment.id"))
    opening_id: Mapped[UUID | None]
    """A place in which group it is, of a talk or a series of them: then nobody and nothing is taken by it."""
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    until: Mapped[datetime]
    practitioner_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"))
    by: Mapped[str]
    service_id: Mapped[UUID | None]
    """As what it is to be booked; a kind that was taken away since keeps nothing from being held."""
    mode: Mapped[str | None]
