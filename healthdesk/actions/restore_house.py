"""Putting a house back from a back-up. What stands there now is kept aside, never overwritten."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from healthdesk.actions import slots
from healthdesk.actions.back_up_house import read_manifest, unpack
from healthdesk.actions.check_house import check_store
from healthdesk.clock import Clock
from healthdesk.db import migrate
from healthdesk.db.copies import copy_rows
from healthdesk.db.store import open_postgresql, open_sqlite
from healthdesk.errors import StorageTrouble, WrongKey
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.key_slot import SlotBook
from healthdesk.vault.key_slots import open_slot
from healthdesk.vault.personal_key import parted
from healthdesk.vault.recovery_code import tidy
from healthdesk.vault.secret import Secret
from healthdesk.vault.slot_file import slot_file, write_slots


def names_in(path: Path) -> tuple[str, ...]:
    """Who can open this back-up with the password she had then."""
    _, book = read_manifest(path)
    return tuple(slot.name for slot in book.slots if slot.kind == "person")


def restore(
    path: Path, place: HousePlace, password: str, clock: Clock, *, server_password: str | None = None
) -> Path | None:
    """Put the house of a back-up in this place; returns where the one that stood there is now.

    `password` is anybody's of that time, or the recovery code. Raises `WrongKey`, `BadFile` for a
    damaged back-up, `StorageTrouble` for a place that cannot be written to or a server that holds a
    house already; in each case the present house is as it was.
    """
    _, book = read_manifest(path)
    key = _key_of(book, password)
    with tempfile.TemporaryDirectory(prefix="healthdesk-") as scratch:
        house = unpack(path, Path(scratch))
        _require_sound(house, key)
        if place.file is None:
            _into_server(house, key, book, place.server_url, server_password)
            return None
        return _into_file(house, book, place.file, clock)


def _key_of(book: SlotBook, password: str) -> Secret:
    for slot in book.slots:
        try:
            typed = tidy(password) if slot.kind == "recovery" else password
            return parted(open_slot(slot, typed))[0]
        except WrongKey:
            continue
    raise WrongKey("vault.wrong_password")


def _require_sound(house: Path, key: Secret) -> None:
    store = open_sqlite(house, key.reveal())
    try:
        if migrate.needs_upgrade(store):
            migrate.upgrade(store)
        if not check_store(store).sound:
            raise StorageTrouble("backup.not_proven")
    finally:
        store.close()


def _into_file(house: Path, book: SlotBook, file: Path, clock: Clock) -> Path | None:
    aside: Path | None = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        coming = file.with_name(file.name + "-coming")
        coming.touch(mode=0o600)
        shutil.copyfile(house, coming)
        if file.exists():
            aside = file.with_name(f"{file.stem}-{clock.now():%Y%m%d-%H%M%S}{file.suffix}")
            _set_aside(file, aside)
        coming.replace(file)
        write_slots(file, book)
    except OSError:
        raise StorageTrouble("store.read_only") from None
    return aside


def _set_aside(file: Path, aside: Path) -> None:
    """The file with its log and its keys, under another name."""
    for ending in ("-wal", "-shm"):
        log = file.with_name(file.name + ending)
        if log.exists():
            log.replace(aside.with_name(aside.name + ending))
    if slot_file(file).exists():
        slot_file(aside).touch(mode=0o600)
        shutil.copyfile(slot_file(file), slot_file(aside))
    file.replace(aside)


def _into_server(house: Path, key: Secret, book: SlotBook, url: str, password: str | None) -> None:
    target = open_postgresql(url, password)
    source = open_sqlite(house, key.reveal())
    try:
        if migrate.present(target) is not None:
            raise StorageTrouble("house.stands_already", path=url)
        migrate.upgrade(target)
        copy_rows(source, target)
        slots.write(target, book)
    finally:
        source.close()
        target.close()
