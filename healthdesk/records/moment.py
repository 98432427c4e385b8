"""Looking for a moment that suits a person, and what was found."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from uuid import UUID

from healthdesk.records.appointment import Mode
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room


@dataclass(frozen=True, slots=True)
class Window:
    """A time of the week that is wished for or impossible; None means every weekday, or all day."""

    weekday: int | None = None
    starts: time | None = None
    ends: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentWish:
    """What suits this person."""

    minutes: int
    interpreter_minutes: int = 15
    buffer_minutes: int = 0
    languages: tuple[str, ...] = ()
    """Languages in which the talk can be held; empty: any therapist will do."""
    interpreter: str = ""
    """An interpreter for this language may come instead; empty: no."""
    interpreter_lead_days: int = 3
    step_free: bool = False
    low_stimulus: bool = False
    own_entrance: bool = False
    therapist_gender: str = ""
    therapist_id: UUID | None = None
    """Only this therapist (the fixed one)."""
    age: int | None = None
    mode: Mode = Mode.ON_SITE
    only: tuple[Window, ...] = ()
    """At least one of these must hold; empty: any time."""
    never: tuple[Window, ...] = ()
    not_before: date | None = None
    not_after: date | None = None


@dataclass(frozen=True, slots=True)
class Busy:
    """Somebody or some room is taken; UTC instants."""

    resource_id: UUID
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWorld:
    """Everything the search looks at, read in one go."""

    now: datetime
    days: int
    """How many days from today are looked at."""
    zone: str
    therapists: tuple[Practitioner, ...]
    rooms: tuple[Room, ...]
    availability: tuple[Availability, ...]
    closures: tuple[Closure, ...] = ()
    holidays: frozenset[date] = frozenset()
    busy: tuple[Busy, ...] = ()
    patient_busy: tuple[Busy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One moment that fits. `reasons` are sentence keys, the best first."""

    starts_at: datetime
    ends_at: datetime
    therapist_id: UUID
    room_id: UUID | None
    interpreter: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MomentAnswer:
    """The moments in the order in which to offer them, and why nearer ones fell away."""

    moments: tuple[Moment, ...]
    fell_away: dict[str, int] = field(default_factory=dict)
    """Sentence key of the reason -> number of starting times before the first moment."""
