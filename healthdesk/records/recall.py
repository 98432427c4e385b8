"""A promise to call somebody back: on which day, and about what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """Somebody asked for it: "in maart terug bellen". In the work list from its day on, until it is done."""

    id: UUID
    patient_id: UUID
    on_day: date
    words: str
    made_by: str
    made_at: datetime
    done_at: datetime | None = None
    done_by: str = ""
    version: int = 1
