"""What is known of a talk when its form opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import AgendaLine, Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingStart:
    """None is asked."""

    service_id: UUID | None = None
    mode: Mode | None = None
    day: date | None = None
    starts_at: datetime | None = None
    minutes: int | None = None
    therapist_id: UUID | None = None
    second_id: UUID | None = None
    room_id: UUID | None = None
    equipment_id: UUID | None = None


def like(line: AgendaLine, zone: ZoneInfo) -> BookingStart:
    """Another one like it a week later, at the same hour by the clock on the wall."""
    one = line.appointment
    later = one.starts_at.astimezone(zone) + timedelta(weeks=1)
    return BookingStart(
        service_id=one.service_id,
        mode=one.mode,
        starts_at=later.astimezone(UTC),
        minutes=one.wish.minutes,
        therapist_id=one.therapist_id,
        second_id=one.second_id,
        room_id=one.room_id,
        equipment_id=one.equipment_id,
    )
