"""An import that was, as a list of them shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class PastImport:
    """Which file somebody brought in, when, how many came with it, and whether they went again.

    `at` is in UTC.
    """

    id: UUID
    at: datetime
    by: str
    file: str
    count: int
    taken_back: bool
