"""Files that leave the house: readable for whoever asked for them and for nobody else on the computer."""

from __future__ import annotations

from pathlib import Path

from healthdesk.errors import StorageTrouble


def write_private(path: Path, content: bytes) -> None:
    """Write a new file, or over one. Raises `StorageTrouble` when the place refuses."""
    try:
        path.touch(mode=0o600)
        path.write_bytes(content)
    except OSError:
        raise StorageTrouble("letters.cannot_save", file=path.name) from None
