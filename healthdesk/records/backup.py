"""What a back-up says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Kept beside the house inside the back-up, readable without a password; names nobody."""

    made_at: datetime
    house_name: str
    house_kind: str
    schema: str
    program: str
    sha256: str
    """Of the encrypted house inside."""
    size: int
    house_id: str = ""
    last_line: int = 0
    """Number of the last line of its book of views; 0 in a back-up of before this was noted."""
    head: str = ""
    """Hash of that line: whoever cuts the book of the house later cannot change it here."""
    format: int = 1


@dataclass(frozen=True, slots=True)
class BackupMade:
    """One back-up that was made and proven."""

    path: Path
    manifest: Manifest
    rows: int
    """How many rows the restored copy had, all tables together."""


@dataclass(frozen=True, slots=True)
class BackupFound:
    """One back-up in the folder, and when it was last shown to come back whole."""

    path: Path
    manifest: Manifest
    size: int
    """Of the whole file, in bytes."""
    is_ours: bool
    """Whether it is of the house that is open."""
    proven_at: datetime | None = None
    """When this house last restored it into a scratch folder and found it sound."""
