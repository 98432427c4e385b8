"""Files that leave the house: readable for whoever asked for them and for nobody else on the computer."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from healthdesk.errors import StorageTrouble


def write_private(path: Path, content: bytes) -> None:
    """Write a new file, or in place of one: all of it, or what stood there stays as it was.

    Raises `StorageTrouble` when the place refuses or is full.
    """
    try:
        if path.exists() and not path.is_file():  # a device or a pipe; a folder refuses
            path.write_bytes(content)
        else:
            _replace(path.resolve(), content)
    except OSError:
        raise StorageTrouble("letters.cannot_save", file=path.name) from None


def _replace(path: Path, content: bytes) -> None:
    draft = path.with_name(path.name[:200] + ".unfinished")
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:  # noqa: PTH123
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
