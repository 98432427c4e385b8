"""Two files of one person put together, and what it takes to part them again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from healthdesk.records.patient import Patient


@dataclass(frozen=True, slots=True)
class Hanging:
    """One row that hangs on a person, by its table and key: a talk, a letter, a note that nobody opens."""

    table: str
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMerge:
    """One file that went into another."""

    id: UUID
    gone: Patient
    """The file that went, as it was."""
    kept_id: UUID
    within_id: UUID
    kept_before: Patient
    kept_after: Patient
    moved: tuple[Hanging, ...]
    stayed: tuple[Hanging, ...]
    at: datetime
    by: str
    parted_at: datetime | None = None
    """When the two were parted again; None while they are one."""
