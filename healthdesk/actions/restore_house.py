"""Putting a house back from a back-up. What stands there now is kept aside, never overwritten."""

from __future__ import annotations

import shutil
from pathlib import Path

from healthdesk.actions import slots
from healthdesk.actions.back_up_house import read_manifest, scratch_folder, unpack
from healthdesk.actions.check_house import check_store
from healthdesk.actions.swap_house import coming, finish, give_up, swap
from healthdesk.clock import Clock
from healthdesk.db import audit, migrate
from healthdesk.db.copies import copy_rows
from healthdesk.db.store import in_use, open_postgresql, open_sqlite
from healthdesk.errors import StorageTrouble, WrongKey, not_written
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.key_slot import SlotBook
from healthdesk.records.progress import Progress, quiet
from healthdesk.vault.file_guard import FileGuard
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
    path: Path,
    place: HousePlace,
    password: str,
    clock: Clock,
    *,
    server_password: str | None = None,
    progress: Progress = quiet,
) -> Path | None:
    """Put the house of a back-up in this place; returns where the one that stood there is now.

    `password` is anybody's of that time, or the recovery code. Raises `WrongKey`, `BadFile` for a
    damaged back-up, `StorageTrouble` for a place that cannot be written to or a server that holds a
    house already; in each case the present house is as it was.
    """
    manifest, book = read_manifest(path)
    key, who = _key_of(book, password)
    with scratch_folder() as scratch:
        house = unpack(path, scratch)
        told = {"file": path.name, "made_at": manifest.made_at, "opened_by": who}
        _require_sound(house, key, clock, told, progress)
        if place.file is None:
            _into_server(house, key, book, place.server_url, server_password)
            return None
        return _into_file(house, book, place.file, clock)


def _key_of(book: SlotBook, password: str) -> tuple[Secret, str]:
    """The key, and whose password it was; empty for the recovery sheet."""
    for slot in book.slots:
        try:
            typed = tidy(password) if slot.kind == "recovery" else password
            return parted(open_slot(slot, typed))[0], slot.name
        except WrongKey:
            continue
    raise WrongKey("vault.wrong_password")


def _require_sound(
    house: Path, key: Secret, clock: Clock, told: dict[str, object], progress: Progress
) -> None:
    """Sound, of this version, and with the restore itself in its book: what it lacks, it says why."""
    store = open_sqlite(house, key.reveal())
    try:
        if migrate.needs_upgrade(store):
            migrate.upgrade(store)
        if not check_store(store, progress).sound:
            raise StorageTrouble("backup.not_proven")
        with store.writing() as session:
            audit.record(session, None, clock, action="house.restore", detail=told)
    finally:
        store.close()


def _into_file(house: Path, book: SlotBook, file: Path, clock: Clock) -> Path | None:
    try:
        finish(file)
        file.parent.mkdir(parents=True, exist_ok=True)
        if in_use(file):
            raise StorageTrouble("backup.in_use")
        newcomer = coming(file)
        newcomer.touch(mode=0o600)
        shutil.copyfile(house, newcomer)
        write_slots(newcomer, book)
        aside = _place_aside(file, clock) if file.exists() or slot_file(file).exists() else None
        swap(file, aside)
    except OSError as refused:
        give_up(file)
        raise not_written(refused, file.parent) from None
    except StorageTrouble:
        give_up(file)
        raise
    return aside


def _place_aside(file: Path, clock: Clock) -> Path:
    """A name that nothing has yet: what is kept never takes the place of something kept before."""
    stamp, number = f"{file.stem}-{clock.now():%Y%m%d-%H%M%S}", 1
    aside = file.with_name(f"{stamp}{file.suffix}")
    while aside.exists() or slot_file(aside).exists():
        number += 1
        aside = file.with_name(f"{stamp}-{number}{file.suffix}")
    return aside


def _into_server(house: Path, key: Secret, book: SlotBook, url: str, password: str | None) -> None:
    target = open_postgresql(url, password)
    source = open_sqlite(house, key.reveal())
    target.files = source.files = FileGuard(key)
    try:
        if migrate.present(target) is not None:
            raise StorageTrouble("house.stands_already", path=url)
        migrate.upgrade(target)
        copy_rows(source, target)
        slots.write(target, book)
    finally:
        source.close()
        target.close()
