"""A room in which talks are held (FHIR Location)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One room with what it offers."""

    id: UUID
    name: str
    step_free: bool = False
    low_stimulus: bool = False
    own_entrance: bool = False
    seats: int = 3
    rest_minutes: int = 0
    """How long it stays empty after a talk, to be aired and tidied.

    Until the next talk, that is: while it is closed or outside its hours it is empty by itself.
    """
    active: bool = True
    position: int = 0
    version: int = 1
