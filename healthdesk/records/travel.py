"""How long the way to a home visit takes, as the house reckons it: dated, never looked up outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelTime:
    """Minutes one way, from a day on."""

    minutes: int
    from_day: date
    therapist_id: UUID | None = None
    """Whose way it is (she cycles); None: everybody's, where nothing of her own is said."""
    note: str = ""
    """Why, or who said so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelPolicy:
    """What the house chose; without times nothing is reckoned."""

    times: tuple[TravelTime, ...] = ()
    version: int = 0
