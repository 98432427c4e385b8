"""Bringing a house of an older version up to this one, after a copy was made."""

from __future__ import annotations

from pathlib import Path

from healthdesk.actions import slots
from healthdesk.clock import Clock
from healthdesk.db import audit, migrate
from healthdesk.db.copies import copy_pages
from healthdesk.db.store import Store, open_postgresql, open_sqlite
from healthdesk.errors import WrongKey
from healthdesk.records.house_choice import HousePlace
from healthdesk.vault.key_slots import open_slot
from healthdesk.vault.personal_key import parted
from healthdesk.vault.secret import Secret


def upgrade(
    place: HousePlace, name: str, password: str, clock: Clock, *, server_password: str | None = None
) -> Path | None:
    """Take the missing steps. Returns the copy made before; None when the house was new enough.

    On a server nothing is copied here: its own keeper makes the dump, as the sentence says. Raises
    `WrongKey`, `StorageTrouble`; a step that fails leaves the house as it was.
    """
    book = slots.read(place, server_password)
    slot = next((one for one in book.slots if one.kind == "person" and one.name == name), None)
    if slot is None:
        raise WrongKey("vault.wrong_password")
    key, _ = parted(open_slot(slot, password))
    store = _opened(place, key, server_password)
    try:
        if not migrate.needs_upgrade(store):
            return None
        copy = _copied(store, place, key, clock)
        migrate.upgrade(store)
        with store.writing() as session:
            detail = {"to": migrate.newest(), "copy": copy.name if copy else ""}
            audit.record(session, None, clock, action="house.upgrade", detail=detail)
        return copy
    finally:
        store.close()


def _opened(place: HousePlace, key: Secret, server_password: str | None) -> Store:
    if place.file is not None:
        return open_sqlite(place.file, key.reveal())
    return open_postgresql(place.server_url, server_password)


def _copied(store: Store, place: HousePlace, key: Secret, clock: Clock) -> Path | None:
    if place.file is None:
        return None
    before = migrate.present(store) or "0000"
    path = place.file.with_name(f"{place.file.stem}-{before}-{clock.now():%Y%m%d-%H%M%S}{place.file.suffix}")
    copy_pages(store, path, key.reveal())
    return path
