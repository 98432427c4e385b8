"""Files that leave the house: readable for whoever asked for them and for nobody else on the computer."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Final

from healthdesk.clock import Clock
from healthdesk.errors import NotAllowed, StorageTrouble

COPIES: Final = "healthdesk-letter-"
"""How a folder in the system's place for such things begins, in which a letter lies for another program."""
_IN_USE = timedelta(days=1)


def require_ending(path: Path, *known: str) -> None:
    """Raises `NotAllowed` with the endings that are, for a name that ends in none of them.

    A device or a pipe has no name to go by.
    """
    elsewhere = path.exists() and not path.is_file() and not path.is_dir()
    if path.suffix.lower() not in known and not elsewhere:
        raise NotAllowed("exchange.no_such_ending", file=path.name, known=", ".join(known))


def write_private(path: Path, content: bytes) -> None:
    """Write a new file, or in place of one: all of it, or what stood there stays as it was.

    Raises `StorageTrouble` when the place refuses or is full.
    """
    try:
        if path.exists() and not path.is_file():  # a device or a pipe; a folder refuses
            path.write_bytes(content)
        else:
            _replace(path.resolve(), content)
    except OSError as refused:
        raise StorageTrouble("letters.cannot_save", file=path.name, why=refused) from None


def sweep_old(left_behind: Iterable[Path], clock: Clock) -> None:
    """Take away what a program that was killed left here; what is of today may be in use."""
    yesterday = (clock.now() - _IN_USE).timestamp()
    for path in left_behind:
        with contextlib.suppress(OSError):
            if path.stat().st_mtime < yesterday:
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def sweep_copies(folder: Path, clock: Clock) -> None:
    """Letters that were opened in another program: readable, so gone also where we could not tidy up."""
    sweep_old(folder.glob(f"{COPIES}*"), clock)


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
