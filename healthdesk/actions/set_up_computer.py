"""What of this computer only a coordinator decides. The setting itself is kept by who calls this."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit
from healthdesk.errors import NotAllowed, StorageTrouble
from healthdesk.exchange.token_module import find_module
from healthdesk.rules.roles import Right, require

LONGEST = 60


def lock_after(desk: Desk, minutes: int) -> Done[int]:
    """Lock after so many minutes without input: at least one, at most an hour."""
    _require_coordinator(desk)
    if not 1 <= minutes <= LONGEST:
        raise NotAllowed("window.lock_minutes", fields=("lock_minutes",), longest=LONGEST)
    _noted(desk, {"lock_minutes": minutes})
    return Done(minutes)


def back_ups_to(desk: Desk, folder: Path) -> Done[Path]:
    """Put back-ups in this folder from now on. Raises `StorageTrouble` where nothing can be written."""
    _require_coordinator(desk)
    _try_out(folder)
    _noted(desk, {"backup_folder": folder.name})
    return Done(folder)


def day_lists_to(desk: Desk, folder: Path | None) -> Done[str]:
    """Put tomorrow's lists in this folder each evening; None: no such lists any more, what is there stays.

    They are not encrypted, so not everybody chooses.
    """
    _require_coordinator(desk)
    if folder is not None:
        _try_out(folder)
    _noted(desk, {"day_folder": folder.name if folder else ""})
    return Done(str(folder) if folder else "")


def calendars_to(desk: Desk, folder: Path | None) -> Done[str]:
    """Keep the calendars of the therapists up to date in this folder; None: nowhere any more."""
    _require_coordinator(desk)
    if folder is not None:
        _try_out(folder)
    _noted(desk, {"calendar_folder": folder.name if folder else ""})
    return Done(str(folder) if folder else "")


def _try_out(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with contextlib.closing(tempfile.TemporaryFile(dir=folder)) as trial:
            trial.write(b"HealthDesk")
    except OSError as refused:
        raise StorageTrouble("backup.not_written", path=str(folder), why=refused) from None


def eid_through(desk: Desk, module: str) -> Done[str]:
    """Read identity cards through this middleware; empty is the usual place. Raises `DeviceTrouble`.

    It is a program that runs inside ours: only the coordinator of a real house chooses it.
    """
    _require_coordinator(desk)
    if module:
        find_module(module)
    _noted(desk, {"eid_module": Path(module).name})
    return Done(module)


def _require_coordinator(desk: Desk) -> None:
    """One of a real house: everybody knows the password of an invented one."""
    require(desk.actor, Right.MANAGE_HOUSE)
    if desk.house.is_demo:
        raise NotAllowed("window.not_in_demo")


def _noted(desk: Desk, detail: dict[str, object]) -> None:
    with desk.store.writing() as session:
        audit.record(session, desk.actor, desk.clock, action="computer.change", detail=detail)
