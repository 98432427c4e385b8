"""How full a day is: what the month of the agenda shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DayState(StrEnum):
    """What can be done with a day."""

    OPEN = "open"
    """There is still a moment free."""
    FULL = "full"
    CLOSED = "closed"
    """Nobody works."""
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLoad:
    """One day."""

    day: date
    state: DayState
    talks: int = 0
    """Without those that were cancelled."""
    free: int = 0
    """How many usual talks could still begin, each with a therapist and a room."""
    closed: str = ""
    """Why nobody works, where that is known: a holiday, a closure."""
