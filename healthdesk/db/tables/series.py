"""Series of talks: which talks were agreed on at once, and where each was meant to be."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class TalkSeriesRow(Base):
    """One series."""

    __tablename__ = "talk_series"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    every_weeks: Mapped[int]
    count: Mapped[int]
    booked_at: Mapped[datetime]
    by: Mapped[str]


class SeriesTalkRow(Base):
    """One talk of a series; it goes with its talk."""

    __tablename__ = "series_talk"

    appointment_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("appointment.id", ondelete="CASCADE"), primary_key=True
    )
    series_id: Mapped[UUID] = mapped_column(sa.ForeignKey("talk_series.id"), index=True)
    number: Mapped[int]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    therapist_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"))
    room_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("room.id"))
