"""When somebody works, and when the house or a room is closed (FHIR Schedule)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """A stretch that comes back every week, in local wall time, so that 14:00 stays 14:00."""

    id: UUID
    therapist_id: UUID
    weekday: int
    """0 is Monday."""
    starts: time
    ends: time
    from_day: date
    until_day: date | None = None
    every_weeks: int = 1
    """2: every other week, counted from the week of `from_day`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """Days, or hours of days, on which something is not as usual."""

    id: UUID
    therapist_id: UUID | None = None
    room_id: UUID | None = None
    """Both None: the whole house."""
    first_day: date
    last_day: date
    starts: time | None = None
    """None: the whole day."""
    ends: time | None = None
    opens: bool = False
    """True: an extra stretch of work instead of a closed one (therapist only)."""
    reason: str = ""
