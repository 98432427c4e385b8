"""The back-ups of a house as a list: which there are, whether they still come back, and before a restore."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from healthdesk.actions.back_up_house import ENDING, back_up, prove, read_manifest
from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit
from healthdesk.errors import BadFile, NotAllowed, WrongKey
from healthdesk.records.backup import BackupFound, BackupMade, Manifest
from healthdesk.records.change import Change
from healthdesk.rules.roles import Right, require
from healthdesk.vault.secret import Secret

_PROVEN = ("house.back_up", "house.prove_back_up")


def back_ups(desk: Desk, folder: Path) -> tuple[BackupFound, ...]:
    """Every back-up in the folder, newest first. When each was proven stands in the book of the house."""
    require(desk.actor, Right.BACK_UP)
    with desk.store.reading() as session:
        entries = audit.done_so_far(session, _PROVEN)
    proven: dict[str, datetime] = {}
    for entry in entries:
        proven.setdefault(str(entry.detail.get("sha256")), entry.at)
    found = [_found(desk, path, proven) for path in folder.glob(f"*{ENDING}")]
    return tuple(sorted((one for one in found if one), key=_made_at, reverse=True))


def _made_at(found: BackupFound) -> datetime:
    return found.manifest.made_at


def _found(desk: Desk, path: Path, proven: dict[str, datetime]) -> BackupFound | None:
    try:
        manifest, _ = read_manifest(path)
        size = path.stat().st_size
    except (BadFile, OSError):
        return None
    return BackupFound(path, manifest, size, _is_ours(desk, manifest), proven.get(manifest.sha256))


def _is_ours(desk: Desk, manifest: Manifest) -> bool:
    return (manifest.house_name, manifest.house_kind) == (desk.house.name, desk.house.kind.value)


def prove_again(desk: Desk, path: Path) -> Done[BackupFound]:
    """Restore a back-up into a scratch folder once more and look at everything in it.

    Raises `BadFile` for a damaged one, `WrongKey` for another house's, `StorageTrouble` where it
    does not come back whole. Takes seconds: call it off the UI thread.
    """
    require(desk.actor, Right.BACK_UP)
    if desk.secrets is None:
        raise WrongKey("store.wrong_key")
    key: Secret = desk.secrets.house_key
    manifest, _ = read_manifest(path)
    if not _is_ours(desk, manifest):
        raise NotAllowed("backup.other_house", house=manifest.house_name)
    proof = prove(path, key)
    with desk.store.writing() as session:
        detail = {"file": path.name, "sha256": manifest.sha256, "head": proof.head}
        audit.record(session, desk.actor, desk.clock, action="house.prove_back_up", detail=detail)
    found = BackupFound(path, manifest, path.stat().st_size, True, desk.clock.now())
    return Done(found, (Change("house", desk.house.id),))


def before_restoring(desk: Desk, path: Path, folder: Path) -> Done[BackupMade]:
    """The house as it is now, backed up and proven, before an older one takes its place.

    Only a house in a file is put back from inside: a shared server must be empty for that.
    """
    require(desk.actor, Right.RESTORE)
    if desk.house.is_demo:
        raise NotAllowed("backup.not_in_demo")
    if desk.store.path is None:
        raise NotAllowed("backup.not_on_server")
    manifest, _ = read_manifest(path)
    with desk.store.writing() as session:
        detail = {"file": path.name, "sha256": manifest.sha256}
        audit.record(session, desk.actor, desk.clock, action="house.restore_asked", detail=detail)
    return back_up(desk, folder)
