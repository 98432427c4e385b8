"""Houses that somebody began: made the first time that a test asks, and copied from then on.

Beginning a house takes every step of its history, half a second of each test that needs one. What a test
tries is what comes after; the beginning itself is tried in test_start_and_unlock.py and tests/ui/start.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.start_house import StartedHouse, create_house
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import Clock
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.key_slot import Cost

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
_PLACE = Path(tempfile.gettempdir())
"""Asked before any test: a test with a temporary folder of its own takes that away with it."""
_made: dict[tuple[HouseChoice, str], tuple[Path, StartedHouse]] = {}


def begun(choice: HouseChoice, password: str, clock: Clock) -> Desk:
    """The coordinator at the desk of a new house; in a file, the same choice gives the same house."""
    if choice.place.file is None:
        return create_house(choice, password, clock, cost=CHEAP).desk
    begun_and_left(choice, password, clock)
    return unlock(choice.place, choice.coordinator, password, clock)


def begun_and_left(choice: HouseChoice, password: str, clock: Clock) -> StartedHouse:
    """A new house in a file that nobody came into since: its desk is closed, its recovery code counts."""
    if choice.place.file is None:
        raise AssertionError(choice.place)
    wanted = replace(choice, house=replace(choice.house, id=UUID(int=0)), place=HousePlace())
    if (wanted, password) not in _made:
        folder = _folder()
        first = replace(choice, place=HousePlace(file=folder / "begun.healthdesk"))
        started = create_house(first, password, clock, cost=CHEAP)
        started.desk.store.close()
        _made[wanted, password] = folder, started
    found, started = _made[wanted, password]
    choice.place.file.parent.mkdir(parents=True, exist_ok=True)
    for part in found.iterdir():
        shutil.copy(part, choice.place.file.with_suffix(part.suffix))
    return started


def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="healthdesk-begun-", dir=_PLACE))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
