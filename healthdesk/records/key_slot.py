"""How a password is tied to the key of the house."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try of a password costs (argon2id)."""

    time: int
    memory_kib: int
    lanes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySlot:
    """The house key, wrapped under one password. Tells nothing without it."""

    id: UUID
    """The practitioner's id; for the recovery slot the house's."""
    kind: str
    """person or recovery"""
    name: str
    """Shown in the list of names at the unlock screen."""
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotBook:
    """All slots of one house, with what the unlock screen must know before anything is open."""

    house_name: str
    house_kind: str
    slots: tuple[KeySlot, ...]
    failures: int = 0
    """Wrong passwords since the last right one; each makes the next try wait longer."""
    last_failure: float = 0.0
    """Seconds since 1970, UTC."""
    format: int = 1
