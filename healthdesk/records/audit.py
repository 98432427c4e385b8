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
class ChainVerdict:
    """What a check of the whole chain found. `broken_at` is the first entry that does not fit."""

    entries: int
    broken_at: int | None
    head: str
    """Hash of the last entry: noted in back-ups, so that a shortened book shows."""

    @property
    def whole(self) -> bool:
        """Whether every entry fits the one before it."""
        return self.broken_at is None
