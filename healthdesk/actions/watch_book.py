"""The end of the book of views, watched from outside of the house: by each computer, and by each back-up.

Used where a house is opened or made, and by the check of a whole house.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from healthdesk.actions.back_up_house import ENDING, read_manifest
from healthdesk.actions.check_house import HouseCheck, check_house
from healthdesk.actions.desk import Desk, Done
from healthdesk.clock import Clock
from healthdesk.db import audit
from healthdesk.db.store import Store
from healthdesk.db.witness import Witness, beside
from healthdesk.errors import BadFile, NotAllowed
from healthdesk.records.audit import Sighting
from healthdesk.records.change import Change
from healthdesk.records.house import House
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.progress import Progress, quiet
from healthdesk.rules.roles import Right, require


def begin(store: Store, place: HousePlace, house: House) -> None:
    """A house that was just made: nothing was seen of its book before."""
    witness = _witness(store, place, house)
    if witness is not None:
        with store.reading() as session:
            witness.begin(audit.last_line(session))
    store.witness = witness


def go_on(store: Store, session: Any, place: HousePlace, house: House, clock: Clock) -> None:
    """A house that is opened: before anything is written, hold its book against what this computer saw.

    A line that is missing is written into the book itself, once; the note then stays as it is, so
    that every check tells it until a coordinator says why.
    """
    witness = _witness(store, place, house)
    if witness is None:
        return
    seen = witness.remember()
    if seen is None:
        witness.begin(audit.last_line(session))
    else:
        found = audit.recollect(session, seen)
        if found.cut:
            witness.keep()
            _tell_once(session, seen, clock)
        elif not found.held:
            witness.begin(audit.last_line(session))
    store.witness = session.info["witness"] = witness


def _tell_once(session: Any, seen: Sighting, clock: Clock) -> None:
    told = audit.done_so_far(session, ("house.lines_missing",), limit=1)
    if not told or told[0].detail.get("hash") != seen.hash:
        detail = {"line": seen.line, "hash": seen.hash, "at": seen.at}
        audit.record(session, None, clock, action="house.lines_missing", detail=detail)


def _witness(store: Store, place: HousePlace, house: House) -> Witness | None:
    if store.path is not None:
        return Witness(beside(store.path))
    return Witness(place.witnesses / f"{house.id}.witness") if place.witnesses else None


def check_whole(desk: Desk, back_ups: Path, progress: Progress = quiet) -> HouseCheck:
    """Look at everything, the end of the book as this computer and the back-ups remember it included."""
    return check_house(desk, progress, seen_of(desk, back_ups))


def seen_of(desk: Desk, back_ups: Path) -> tuple[Sighting, ...]:
    """The lines of its book that this computer and the back-ups in a folder remember."""
    return (*_seen_here(desk), *_seen_by_back_ups(desk, back_ups))


def _seen_here(desk: Desk) -> tuple[Sighting, ...]:
    witness = desk.store.witness
    return (witness.at_opening,) if witness is not None and witness.at_opening is not None else ()


def _seen_by_back_ups(desk: Desk, folder: Path) -> tuple[Sighting, ...]:
    found = []
    for path in sorted(folder.glob(f"*{ENDING}")):
        try:
            manifest, _ = read_manifest(path)
        except BadFile:
            continue
        if manifest.house_id == str(desk.house.id) and manifest.head:
            found.append(
                Sighting(line=manifest.last_line, hash=manifest.head, at=manifest.made_at, back_up=path.name)
            )
    return tuple(found)


def explain(desk: Desk, reason: str) -> Done[str]:
    """Say in the book why lines at its end are missing, as far as is known up to now."""
    require(desk.actor, Right.RESTORE)
    if not reason.strip():
        raise NotAllowed("check.reason_missing", fields=("reason",))
    with desk.store.writing() as session:
        detail = {"reason": reason.strip()}
        audit.record(session, desk.actor, desk.clock, action="house.lines_explained", detail=detail)
    return Done(reason.strip(), (Change("house", desk.house.id),))
