"""Calendars that come in as busy times, and which talks go out as one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

FROM_CALENDAR = "ics"
"""The reason of a closure that came out of somebody's own calendar."""


@dataclass(frozen=True, slots=True)
class BusyStretch:
    """A stretch of somebody's own calendar; what she does then is not read."""

    starts_at: datetime
    ends_at: datetime
    all_day: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtIn:
    """What stands in the agenda out of the own calendar of one therapist."""

    therapist_id: UUID
    therapist: str
    stretches: int
    last_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarScope:
    """Whose talks: of one therapist, room or person; of all therapists where nothing is set."""

    therapist_id: UUID | None = None
    room_id: UUID | None = None
    patient_id: UUID | None = None
    names: bool = False
    """Whether the titles name who comes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftTalk:
    """A talk that was in a calendar and went elsewhere: where it was, and since which of its changes."""

    appointment_id: UUID
    sequence: int
    starts_at: datetime
    ends_at: datetime
