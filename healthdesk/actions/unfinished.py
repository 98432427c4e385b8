"""A note beside a house that is being made: who finds it knows that the making was broken off."""

from __future__ import annotations

from pathlib import Path

from healthdesk.db import witness
from healthdesk.vault.slot_file import slot_file


def mark(file: Path) -> None:
    """Its making begins. Raises `OSError`."""
    _note(file).touch(mode=0o600)


def unmark(file: Path) -> None:
    """It stands."""
    _note(file).unlink(missing_ok=True)


def is_marked(file: Path) -> bool:
    """Whether its making never came to an end."""
    return _note(file).exists()


def sweep(file: Path) -> None:
    """Take away what was half made; nobody ever had it open."""
    for ending in ("", "-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    slot_file(file).unlink(missing_ok=True)
    witness.beside(file).unlink(missing_ok=True)
    unmark(file)


def _note(file: Path) -> Path:
    return file.with_name(file.name + "-unfinished")
