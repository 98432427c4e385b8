"""A file that is closed for most: of a colleague, of somebody's family, or because she asked it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Shield:
    """For whom a file stays open; for anybody else it takes a reason, on record."""

    patient_id: UUID
    open_to: tuple[UUID, ...]
    """Colleagues who keep their way in."""
    why: str = ""
    since: datetime
    by: str
