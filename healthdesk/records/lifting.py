"""A talk that somebody at another desk has in hand at this moment: nothing is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifting:
    """Picked up, or put down again."""

    appointment_id: UUID
    by: str
    """The name of who has it."""
    desk: str
    """Which desk it is, so that a word of our own is known."""
    lifted: bool = True
