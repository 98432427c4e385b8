"""The slots of a house kept in a file of its own beside the encrypted database."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from healthdesk.errors import StorageTrouble
from healthdesk.records.key_slot import SlotBook


def slot_file(database: Path) -> Path:
    """Where the slots of this database are."""
    return database.with_suffix(".keys")


def read_slots(database: Path) -> SlotBook:
    """Raises `StorageTrouble` when there is no such file or it is no slot file."""
    path = slot_file(database)
    try:
        return msgspec.json.decode(path.read_bytes(), type=SlotBook)
    except FileNotFoundError:
        raise StorageTrouble("vault.no_slots", path=str(path)) from None
    except (msgspec.DecodeError, OSError):
        raise StorageTrouble("vault.slots_damaged", path=str(path)) from None


def write_slots(database: Path, book: SlotBook) -> None:
    """Replace the file in one step: after a power cut there is the old one or the new one."""
    path = slot_file(database)
    draft = path.with_suffix(".keys-new")
    data = msgspec.json.format(msgspec.json.encode(book), indent=2)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
