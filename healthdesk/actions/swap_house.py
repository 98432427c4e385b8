"""One file of a house in the place of another, so that a blow in the middle leaves a whole house.

A house is three things: the database, its log and its keys; a system replaces only one thing at a
time. So the newcomer is written whole beside the house, the house is copied whole to where it is
kept, and only then a note on disk says that the change has begun. Whoever finds the note finishes
the change first: `restore_house`, and `slots`, through which every house is opened.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from healthdesk.vault.slot_file import slot_file

_LOGS = ("-wal", "-shm")
_NOTE = "-swapping"


def coming(file: Path) -> Path:
    """Where the newcomer is written; its keys beside it as beside any house."""
    return file.with_name(f"{file.stem}-coming{file.suffix}")


def swap(file: Path, aside: Path | None) -> None:
    """Put the newcomer in place; what stood there is at `aside` afterwards. Raises `OSError`."""
    if aside is not None:
        _copy_whole(file, aside)
    note = file.with_name(file.name + _NOTE)
    note.touch(mode=0o600)
    _settle(note)
    finish(file)


def finish(file: Path) -> None:
    """Finish a change that was broken off; without its note nothing happens. Raises `OSError`."""
    note, newcomer = file.with_name(file.name + _NOTE), coming(file)
    if not note.exists():
        return
    if newcomer.exists():
        for ending in _LOGS:  # a log beside another database would be played into it
            file.with_name(file.name + ending).unlink(missing_ok=True)
        newcomer.replace(file)
    if slot_file(newcomer).exists():
        slot_file(newcomer).replace(slot_file(file))
    note.unlink()
    _settle(file)


def give_up(file: Path) -> None:
    """Take the newcomer away, so that it takes no room: unless the change has begun already."""
    newcomer = coming(file)
    if not file.with_name(file.name + _NOTE).exists():
        with contextlib.suppress(OSError):
            newcomer.unlink(missing_ok=True)
            slot_file(newcomer).unlink(missing_ok=True)


def _copy_whole(file: Path, aside: Path) -> None:
    """Raises `OSError`; then there is nothing at `aside`."""
    try:
        _copy_each(file, aside)
    except OSError:
        with contextlib.suppress(OSError):
            for path in (slot_file(aside), aside, *(aside.with_name(aside.name + end) for end in _LOGS)):
                path.unlink(missing_ok=True)
        raise


def _copy_each(file: Path, aside: Path) -> None:
    pairs = [(file.with_name(file.name + ending), aside.with_name(aside.name + ending)) for ending in _LOGS]
    for source, target in (*pairs, (slot_file(file), slot_file(aside)), (file, aside)):
        if source.exists():
            target.touch(mode=0o600)
            shutil.copyfile(source, target)
            _settle(target)


def _settle(path: Path) -> None:
    """What was written is on disk, its name included where the system can be asked for that."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
