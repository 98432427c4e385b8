"""How full the hours were or will be: of a therapist, a room, or a part of the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from healthdesk.records.appointment import AppointmentState


class LoadOf(StrEnum):
    """Whose hours."""

    THERAPIST = "therapist"
    ROOM = "room"
    PART = "part"


@dataclass(frozen=True, slots=True)
class TalkTime:
    """When a talk takes whom and what, and how it went; not whose it was."""

    therapist_id: UUID
    room_id: UUID | None
    starts_at: datetime
    ends_at: datetime
    state: AppointmentState
    second_id: UUID | None = None
    """Who holds it together with the therapist: it takes her hours too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadLine:
    """One therapist, room or part of a weekday, over some days."""

    name: str
    """Empty for what lies outside every part of the day."""
    weekday: int | None = None
    """Of a part of the day; 0 is Monday."""
    open_minutes: int
    booked_minutes: int
    talks: int
    """Without those that were cancelled; with those to which nobody came."""
    no_shows: int
    cancelled: int
    hidden: bool = False
    """So few talks that they would point at somebody: nothing but the hours leaves the house."""
    no_shows_hidden: bool = False
    cancelled_hidden: bool = False

    @property
    def share(self) -> float | None:
        """How much of the hours is booked; None where there are no hours."""
        return self.booked_minutes / self.open_minutes if self.open_minutes else None
