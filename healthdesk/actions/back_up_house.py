"""Back-up now: one file that is proven by restoring it before it counts as made."""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from healthdesk import __version__
from healthdesk.actions import slots
from healthdesk.actions.check_house import HouseCheck, check_store
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.private_file import sweep_old
from healthdesk.db import audit, migrate
from healthdesk.db.copies import copy_to_file
from healthdesk.db.store import open_sqlite
from healthdesk.errors import BadFile, StorageTrouble, WrongKey, is_full
from healthdesk.records.audit import Sighting
from healthdesk.records.backup import BackupMade, Manifest
from healthdesk.records.change import Change
from healthdesk.records.key_slot import SlotBook
from healthdesk.records.progress import Progress, quiet
from healthdesk.rules.roles import Right, require
from healthdesk.vault.secret import Secret

ENDING = ".healthdesk-backup"
_BROKEN_OFF = ".unfinished"
_NO_ZIP = (zipfile.BadZipFile, KeyError, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error)
"""What the standard library says of something that is no archive, or of one that was tampered with."""
HOUSE, KEYS, MANIFEST = "house.healthdesk", "house.keys", "manifest.json"


def back_up(desk: Desk, folder: Path, progress: Progress = quiet) -> Done[BackupMade]:
    """Write a back-up into the folder and prove that it can be restored.

    Raises `StorageTrouble` when the place cannot be written to or the copy does not hold; then
    nothing is left there. Takes seconds for a large house: call it off the UI thread.
    """
    require(desk.actor, Right.BACK_UP)
    if desk.secrets is None:
        raise WrongKey("store.wrong_key")
    key: Secret = desk.secrets.house_key
    stamp = desk.clock.now().astimezone(desk.clock.zone)
    path = _free(folder, f"{desk.house.kind.value}-{stamp:%Y-%m-%d-%H%M%S}")
    draft = path.with_suffix(_BROKEN_OFF)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sweep_old(folder.glob(f"*{_BROKEN_OFF}"), desk.clock)
        manifest = _write(desk, draft, key, progress)
        proof = prove(draft, key, progress)
        draft.replace(path)
    except OSError as refused:
        _sweep(draft)
        raise StorageTrouble("backup.not_written", path=str(folder), why=refused) from None
    except BaseException:
        _sweep(draft)
        raise
    with desk.store.writing() as session:
        detail = {"file": path.name, "sha256": manifest.sha256, "head": proof.head}
        audit.record(session, desk.actor, desk.clock, action="house.back_up", detail=detail)
    made = BackupMade(path, manifest, sum(proof.rows.values()))
    return Done(made, (Change("house", desk.house.id),))


def _free(folder: Path, name: str) -> Path:
    """A back-up never takes the place of another one."""
    path, number = folder / f"{name}{ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{name}-{number}{ENDING}"
    return path


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder that is gone afterwards. Raises `StorageTrouble` where the system has no room for one."""
    try:
        with tempfile.TemporaryDirectory(prefix="healthdesk-") as scratch:
            yield Path(scratch)
    except OSError as refused:
        raise StorageTrouble("store.disk_full" if is_full(refused) else "store.no_scratch") from None


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sweep(draft: Path) -> None:
    with contextlib.suppress(OSError):
        draft.unlink(missing_ok=True)


def _write(desk: Desk, draft: Path, key: Secret, progress: Progress) -> Manifest:
    with scratch_folder() as scratch:
        copy = scratch / HOUSE
        copy_to_file(desk.store, copy, key.reveal(), progress)
        last = _last_line(copy, key)
        digest = _digest(copy)
        manifest = Manifest(
            made_at=desk.clock.now(),
            house_name=desk.house.name,
            house_kind=desk.house.kind.value,
            schema=migrate.newest(),
            program=__version__,
            sha256=digest,
            size=copy.stat().st_size,
            house_id=str(desk.house.id),
            last_line=last.line if last else 0,
            head=last.hash if last else "",
        )
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_STORED) as packed:
            packed.write(copy, HOUSE)
            packed.writestr(KEYS, msgspec.json.encode(slots.of_store(desk.store)))
            packed.writestr(MANIFEST, msgspec.json.encode(manifest))
    return manifest


def _last_line(copy: Path, key: Secret) -> Sighting | None:
    store = open_sqlite(copy, key.reveal())
    try:
        with store.reading() as session:
            return audit.last_line(session)
    finally:
        store.close()


def read_manifest(path: Path) -> tuple[Manifest, SlotBook]:
    """What a back-up is of, and who can open it. Raises `BadFile` for what is no back-up, or not there."""
    if not path.exists():
        raise BadFile("backup.not_there", where=str(path))
    try:
        with zipfile.ZipFile(path) as packed:
            manifest = msgspec.json.decode(packed.read(MANIFEST), type=Manifest)
            return manifest, msgspec.json.decode(packed.read(KEYS), type=SlotBook)
    except (OSError, *_NO_ZIP, msgspec.DecodeError):
        raise BadFile("backup.no_backup", where=str(path)) from None


def unpack(path: Path, into: Path) -> Path:
    """The encrypted house of a back-up as a file in this folder.

    Raises `BadFile` ("backup.damaged") when it is not the house that was put in.
    """
    manifest, _ = read_manifest(path)
    try:
        with zipfile.ZipFile(path) as packed:
            found = Path(packed.extract(HOUSE, into))
    except (OSError, *_NO_ZIP) as broken:
        if isinstance(broken, OSError) and is_full(broken):
            raise StorageTrouble("store.disk_full") from None
        raise BadFile("backup.damaged", where=str(path)) from None
    if _digest(found) != manifest.sha256:
        raise BadFile("backup.damaged", where=str(path))
    return found


def prove(path: Path, key: Secret, progress: Progress = quiet) -> HouseCheck:
    """Restore into a scratch folder and look at everything there.

    Raises `StorageTrouble` ("backup.not_proven") when the copy is not sound.
    """
    with scratch_folder() as scratch:
        store = open_sqlite(unpack(path, scratch), key.reveal())
        try:
            outcome = check_store(store, progress)
        finally:
            store.close()
    if not outcome.sound:
        raise StorageTrouble("backup.not_proven")
    return outcome


def newest_in(folder: Path) -> tuple[Path, Manifest] | None:
    """The latest back-up in a folder; None when there is none."""
    found = []
    for path in folder.glob(f"*{ENDING}"):
        try:
            found.append((path, read_manifest(path)[0]))
        except BadFile:
            continue
    return max(found, key=lambda pair: pair[1].made_at, default=None)
