"""Reading and writing the slots of a house, wherever it lives. Used by the actions that open houses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from healthdesk.actions import swap_house
from healthdesk.db import key_slots
from healthdesk.db.store import Store, open_postgresql
from healthdesk.errors import StorageTrouble
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.key_slot import KeySlot, SlotBook
from healthdesk.vault import slot_file


def read(place: HousePlace, server_password: str | None = None) -> SlotBook:
    """All slots of the house at this place. Raises `StorageTrouble` when there is none."""
    if place.file is not None:
        return _beside(place.file)
    store = open_postgresql(place.server_url, server_password)
    try:
        return of_store(store)
    finally:
        store.close()


def _beside(file: Path) -> SlotBook:
    try:
        if file.name:
            swap_house.finish(file)
    except OSError:
        raise StorageTrouble("store.read_only") from None
    if not file.is_file():
        raise StorageTrouble("store.missing", path=str(file))
    return slot_file.read_slots(file)


def of_store(store: Store) -> SlotBook:
    """All slots of a house that is open."""
    if store.path is not None:
        return slot_file.read_slots(store.path)
    with store.reading() as session:
        return key_slots.book(session)


def write(store: Store, book: SlotBook) -> None:
    """The first slots of a house, in one step."""
    if store.path is not None:
        slot_file.write_slots(store.path, book)
        return
    with store.writing() as session:
        key_slots.replace(session, book)


def change(store: Store, alter: Callable[[SlotBook], SlotBook]) -> None:
    """Alter the slots as they are at this moment, so that nothing of another desk is put back.

    Deriving a key takes a while: what was read before it may be old by now.
    """
    with store.writing() as session:  # of two desks that alter them, one waits for the other
        if store.path is not None:
            slot_file.write_slots(store.path, alter(slot_file.read_slots(store.path)))
        else:
            key_slots.hold(session)
            key_slots.replace(session, alter(key_slots.book(session)))


def with_slot(book: SlotBook, slot: KeySlot) -> SlotBook:
    """The book with this slot in place of the one with the same id and kind."""
    others = tuple(one for one in book.slots if (one.id, one.kind) != (slot.id, slot.kind))
    return SlotBook(
        house_name=book.house_name,
        house_kind=book.house_kind,
        slots=(*others, slot),
        failures=book.failures,
        last_failure=book.last_failure,
    )


def without(book: SlotBook, person_id: UUID) -> SlotBook:
    """The book without the slot of this person."""
    left = tuple(one for one in book.slots if one.kind != "person" or one.id != person_id)
    return replace(book, slots=left)


def of_person(book: SlotBook, person_id: UUID) -> KeySlot | None:
    """The slot of one person; None for who cannot sign in."""
    return next((one for one in book.slots if one.kind == "person" and one.id == person_id), None)
