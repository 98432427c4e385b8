"""The slots of a house kept in a file of its own beside the encrypted database."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import msgspec

from healthdesk.errors import StorageTrouble, not_written
from healthdesk.records.key_slot import KeySlot, SlotBook

_MOST_MEMORY, _MOST_TURNS = 4_194_304, 64
"""More than any password of ours ever asked: KiB, and passes or lanes."""


def slot_file(database: Path) -> Path:
    """Where the slots of this database are."""
    return database.with_suffix(".keys")


def read_slots(database: Path) -> SlotBook:
    """Raises `StorageTrouble` when there is no such file or it is no slot file."""
    path = slot_file(database)
    try:
        book = msgspec.json.decode(path.read_bytes(), type=SlotBook)
    except FileNotFoundError:
        raise StorageTrouble("vault.no_slots", path=str(path)) from None
    except (msgspec.DecodeError, OSError):
        raise StorageTrouble("vault.slots_damaged", path=str(path)) from None
    if not all(_is_sound(slot) for slot in book.slots):
        raise StorageTrouble("vault.slots_damaged", path=str(path))
    return book


def _is_sound(slot: KeySlot) -> bool:
    """Whether the work that a slot asks for can be done at all: damage may ask for any."""
    cost = slot.cost
    enough = 8 * cost.lanes <= cost.memory_kib <= _MOST_MEMORY
    return (
        1 <= cost.lanes <= _MOST_TURNS and enough and 1 <= cost.time <= _MOST_TURNS and len(slot.nonce) == 12
    )


def write_slots(database: Path, book: SlotBook) -> None:
    """Replace the file in one step: after a power cut there is the old one or the new one.

    Raises `StorageTrouble` where it cannot be written; then the old one stands.
    """
    _put(slot_file(database), msgspec.json.format(msgspec.json.encode(book), indent=2))


def copy_slots(database: Path, copy: Path) -> None:
    """The same slots for a copy of the database, where it has any."""
    path = slot_file(database)
    try:
        if path.exists():
            _put(slot_file(copy), path.read_bytes())
    except OSError:
        raise StorageTrouble("vault.slots_damaged", path=str(path)) from None


def _put(path: Path, data: bytes) -> None:
    draft = path.with_suffix(".keys-new")
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        _settle(path.parent)
    except OSError as refused:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise not_written(refused, path.parent) from None


def _settle(folder: Path) -> None:
    """The new name itself is on disk, where the system can be asked for that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
