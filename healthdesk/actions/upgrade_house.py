"""Bringing a house of an older version up to this one, after a copy was made."""

from __future__ import annotations

from healthdesk.actions import slots
from healthdesk.actions.unlock_house import code_key, house_key_of
from healthdesk.clock import Clock
from healthdesk.db import audit, migrate
from healthdesk.db.copies import copy_pages, copy_tables
from healthdesk.db.store import Store, open_postgresql, open_sqlite
from healthdesk.errors import StorageTrouble
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.progress import Progress, quiet
from healthdesk.vault.secret import Secret
from healthdesk.vault.slot_file import copy_slots


def upgrade(
    place: HousePlace,
    name: str,
    password: str,
    clock: Clock,
    *,
    server_password: str | None = None,
    progress: Progress = quiet,
) -> str | None:
    """Take the missing steps. Returns where the copy made before is; None when the house was new enough.

    Raises `WrongKey`, later each time; `StorageTrouble`. A step that fails leaves the house as it was.
    """
    book = slots.read(place, server_password)
    key = house_key_of(place, book, name, password, clock, server_password)
    return _brought_up(place, key, clock, server_password, progress)


def upgrade_with_code(
    place: HousePlace, typed_code: str, clock: Clock, *, server_password: str | None = None
) -> str | None:
    """The same for who has the recovery sheet and no password."""
    book = slots.read(place, server_password)
    return _brought_up(
        place, code_key(place, book, typed_code, clock, server_password), clock, server_password
    )


def _brought_up(
    place: HousePlace, key: Secret, clock: Clock, server_password: str | None, progress: Progress = quiet
) -> str | None:
    store = _opened(place, key, server_password)
    try:
        if migrate.present(store) is None:
            raise StorageTrouble("store.damaged")
        if not migrate.needs_upgrade(store):
            return None
        copy = _copied(store, place, key, clock, progress)
        migrate.upgrade(store)
        with store.writing() as session:
            detail = {"to": migrate.newest(), "copy": copy}
            audit.record(session, None, clock, action="house.upgrade", detail=detail)
        return copy
    finally:
        store.close()


def _opened(place: HousePlace, key: Secret, server_password: str | None) -> Store:
    if place.file is not None:
        return open_sqlite(place.file, key.reveal())
    return open_postgresql(place.server_url, server_password)


def _copied(store: Store, place: HousePlace, key: Secret, clock: Clock, progress: Progress) -> str:
    """Beside the file, with its keys; on a server as tables of their own in the same database."""
    name = f"{migrate.present(store) or '0000'}-{clock.now():%Y%m%d-%H%M%S}"
    if place.file is None:
        return copy_tables(store, f"healthdesk-{name}")
    path = place.file.with_name(f"{place.file.stem}-{name}{place.file.suffix}")
    draft = path.with_name(path.name + "-unfinished")
    try:
        draft.touch(mode=0o600)
        copy_pages(store, draft, key.reveal(), progress)
        copy_slots(place.file, path)
        draft.replace(path)
    except OSError as refused:
        raise StorageTrouble("backup.not_written", path=str(path.parent), why=refused) from None
    finally:
        for ending in ("", "-wal", "-shm"):
            draft.with_name(draft.name + ending).unlink(missing_ok=True)
    return path.name
