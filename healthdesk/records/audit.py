"""What the book of views and changes says (FHIR AuditEvent)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """Who did what to whose file, and when."""

    seq: int
    at: datetime
    actor_id: UUID | None
    actor_name: str
    action: str
    """verb in the form ``patient.view``, ``appointment.book``."""
    patient_id: UUID | None
    entity_kind: str | None
    entity_id: UUID | None
    detail: dict[str, Any]


@dataclass(frozen=True, slots=True)
class BookVisit:
    """What one colleague did in one file in one go; every line of it, newest first."""

    lines: tuple[AuditEntry, ...]

    @property
    def newest(self) -> AuditEntry:
        """The line it ends with."""
        return self.lines[0]

    @property
    def oldest(self) -> AuditEntry:
        """The line it began with."""
        return self.lines[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A line of the book that somebody outside of the house remembers."""

    line: int
    hash: str
    at: datetime
    """When the line was written, or the back-up made that holds it."""
    back_up: str = ""
    """The file of the back-up that remembers it; empty for this computer's own note."""


@dataclass(frozen=True, slots=True)
class Recollection:
    """What became of a remembered line."""

    of: Sighting
    held: bool
    """Whether it still stands in the book, word for word."""
    told_by: AuditEntry | None = None
    """Where it does not: the later entry that says why, a back-up that was put back or somebody's words."""

    @property
    def cut(self) -> bool:
        """Whether lines are missing and nothing says why."""
        return not self.held and self.told_by is None


@dataclass(frozen=True, slots=True)
class ChainVerdict:
    """What a check of the whole chain found. `broken_at` is the first entry that does not fit."""

    entries: int
    broken_at: int | None
    head: str
    """Hash of the last entry."""

    @property
    def whole(self) -> bool:
        """Whether every entry fits the one before it."""
        return self.broken_at is None
