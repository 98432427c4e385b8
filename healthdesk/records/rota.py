"""The rota: the parts of a day, who is there, who is missing, and who answers for a part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from healthdesk.records.practitioner import Role

FROM_ROTA: Final = "rota"
"""The reason of the extra hours of a therapist who gave a part of a day."""

ON_ROTA: Final = (Role.THERAPIST, Role.RECEPTION, Role.VOLUNTEER_RECEPTION)
"""The roles that a rota counts, in the order in which it shows them."""

PartKey = tuple[date, str]
"""One part of one day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPart:
    """A part of the day (a *dagdeel*), in local wall time, and whom the house wants there at least."""

    key: str
    name: str
    starts: time
    ends: time
    weekdays: frozenset[int]
    """0 is Monday."""
    least: Mapping[Role, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartPlan:
    """The parts of the days from a day on, until a later plan takes over."""

    from_day: date
    parts: tuple[DayPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RotaPolicy:
    """How the house divides its days."""

    plans: tuple[PartPlan, ...] = ()
    """In order of time."""
    lead: bool = False
    """Whether each part has a therapist who answers for it (the *verbindingstherapeut*)."""
    version: int = 0
    """0: the house did not say yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RotaShift:
    """Somebody of the desk gave a part of a day. What a therapist gives are hours of the agenda."""

    id: UUID
    practitioner_id: UUID
    day: date
    part: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDuty:
    """Somebody who is there."""

    id: UUID
    name: str
    role: Role
    starts_at: datetime
    ends_at: datetime
    given: bool
    """She gave this part herself; a therapist who did not is there by her usual hours."""
    whole: bool = True
    """False: too short a piece of it to count as there."""
    fills: bool = True
    """False: beside her usual hours something of it is left that she may give too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOnDay:
    """One part of one day: who is there and who is not."""

    day: date
    part: DayPart
    starts_at: datetime
    ends_at: datetime
    people: tuple[OnDuty, ...] = ()
    missing: tuple[tuple[Role, int], ...] = ()
    """How many of which role are wanted still."""
    lead: UUID | None = None
    lead_name: str = ""
    lead_missing: bool = False
    """Nobody answers for it, or who does is not there."""
    closed: str = ""
    """Why the house is closed then: nobody is missing."""
    away: frozenset[UUID] = frozenset()
    """The therapists who are away during all of it, by leave or their own calendar: they cannot give it."""

    @property
    def key(self) -> PartKey:
        """Which it is."""
        return self.day, self.part.key
