"""A therapist's note as it is kept: sealed, and never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SealedNote:
    """A note that tells nothing. `wrapped` holds one (ephemeral key + wrapped note key) per reader."""

    nonce: bytes
    body: bytes
    wrapped: dict[str, bytes]
    """reader's id as text -> 32 bytes ephemeral public key, 12 bytes nonce, wrapped key"""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptNote:
    """One note of one person's file."""

    id: UUID
    patient_id: UUID
    sealed_about: UUID
    """The file in which it was written, with which it is sealed."""
    author_id: UUID
    about_day: date
    written_at: datetime
    corrects_id: UUID | None
    """The note that this one corrects; both stay."""
    sealed: SealedNote
