"""When somebody works, when a room or a kind of talk is to be had, and what is closed (FHIR Schedule)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID


class Unusual(StrEnum):
    """How a room or a kind of talk is not as usual on some days."""

    CLOSED = "closed"
    OPEN = "open"
    """To be had beside its own hours; without those it is to be had always."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """A stretch that comes back every week, in local wall time, so that 14:00 stays 14:00.

    Of one therapist, one room or one kind of talk. A therapist works only then. A room or a kind without
    any is to be had always; one with some only then, also when all of them have ended or none began yet:
    who took its last hours off the paper said so, and whose hours ran out did not.
    """

    id: UUID
    therapist_id: UUID | None = None
    room_id: UUID | None = None
    service_id: UUID | None = None
    weekday: int
    """0 is Monday."""
    starts: time
    ends: time
    from_day: date
    until_day: date | None = None
    every_weeks: int = 1
    """2: every other week, counted from the week of `from_day`."""
    unusual: Unusual | None = None
    """None: its own hours. Else an exception to them, kept as a `Closure`; of a therapist there are none."""

    @property
    def whose(self) -> UUID | None:
        """The therapist, room or kind of talk it is of."""
        return self.therapist_id or self.room_id or self.service_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """Days, or hours of days, on which something is not as usual."""

    id: UUID
    therapist_id: UUID | None = None
    room_id: UUID | None = None
    service_id: UUID | None = None
    """All None: the whole house."""
    first_day: date
    last_day: date
    starts: time | None = None
    """None: the whole day."""
    ends: time | None = None
    opens: bool = False
    """True: an extra stretch instead of a closed one, of a therapist, a room or a kind of talk."""
    reason: str = ""

    @property
    def is_exception(self) -> bool:
        """Whether it is an exception to the hours of a room or of a kind of talk (`Availability`)."""
        return self.service_id is not None or (self.opens and self.room_id is not None)
