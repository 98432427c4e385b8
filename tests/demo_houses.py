"""Two demo houses, made once in a run and copied for each test that looks at one. Loaded by conftest.py."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Protocol

import pytest
from filelock import FileLock

from healthdesk.actions.make_demo_house import DemoSize, make_demo_house
from healthdesk.clock import FixedClock
from healthdesk.records.house import HouseKind
from healthdesk.records.key_slot import Cost

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
SMALL = DemoSize(people=120, talks=300, therapists=4)
PEOPLE = {HouseKind.WGC: 120, HouseKind.TEJO: 218}
"""How many live in each."""


class CopyDemo(Protocol):
    """Puts a demo house in this file: on the day of `FixedClock`, everybody with the usual password."""

    def __call__(self, kind: HouseKind, file: Path) -> Path: ...


@pytest.fixture(scope="session")
def copy_demo(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> CopyDemo:
    """Copies of one house for all workers of this run."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent

    def copied(kind: HouseKind, file: Path) -> Path:
        made = _made(shared / f"demo-{kind.value}", kind)
        file.parent.mkdir(parents=True, exist_ok=True)
        for part in made.iterdir():
            shutil.copy(part, file.with_suffix(part.suffix))
        return file

    return copied


def _made(folder: Path, kind: HouseKind) -> Path:
    """The folder with the house and nothing else, made by who comes first."""
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            half = folder.with_suffix(".half")
            half.mkdir()
            make_demo_house(
                half / "demo.healthdesk", kind, FixedClock(), size=SMALL, cost=CHEAP
            ).store.close()
            half.rename(folder)
    return folder
