"""A thing that a talk may need and of which there are few: a sand tray, a screen, a case of toys."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """One piece. Two that are called the same do for each other."""

    id: UUID
    name: str
    room_id: UUID | None = None
    """The room it stands in; None: it is brought to whatever room is free."""
    active: bool = True
    position: int = 0
    version: int = 1
