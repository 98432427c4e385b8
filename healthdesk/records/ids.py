"""Identifiers: UUIDv7, so that records made apart can meet without renumbering."""

from __future__ import annotations

from uuid import UUID

import uuid6


def new_id() -> UUID:
    """A fresh identifier that sorts by the time it was made."""
    return UUID(int=uuid6.uuid7().int)
