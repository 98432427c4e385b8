"""What is known of a talk when its form opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingStart:
    """None is asked."""

    day: date | None = None
    starts_at: datetime | None = None
    minutes: int | None = None
    therapist_id: UUID | None = None
    second_id: UUID | None = None
    room_id: UUID | None = None
    equipment_id: UUID | None = None
