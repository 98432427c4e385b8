"""The houses that are measured: invented people, made once and kept; each run works on a copy."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from healthdesk.actions.desk import Desk
from healthdesk.actions.make_demo_house import COORDINATOR, PASSWORD, DemoSize, make_demo_house
from healthdesk.actions.unlock_house import unlock
from healthdesk.actions.upgrade_house import upgrade as upgrade_house
from healthdesk.clock import FixedClock
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HousePlace
from healthdesk.resource_paths import resource
from healthdesk.vault.key_slots import open_slot
from healthdesk.vault.personal_key import parted
from healthdesk.vault.slot_file import read_slots, slot_file

BIG = DemoSize(people=200_000, talks=1_000_000, therapists=50)
SMALL = DemoSize(people=2_000, talks=10_000, therapists=50)
ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Measured:
    """One house, open, and the way to its bare file."""

    desk: Desk
    file: Path
    size: DemoSize

    def bare(self) -> Any:
        """A connection of the driver's own, with nothing of ours around it: for floors."""
        book = read_slots(self.file)
        slot = next(one for one in book.slots if one.name == COORDINATOR)
        key, _personal = parted(open_slot(slot, PASSWORD))
        raw = sqlcipher.connect(str(self.file), isolation_level=None)
        raw.execute(f"PRAGMA key = \"x'{key.reveal().hex()}'\"")
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -28000"):
            raw.execute(f"PRAGMA {pragma}")
        return raw


@contextmanager
def measured(size: DemoSize) -> Iterator[Measured]:
    """A copy of the house of this size; what is done in it is gone afterwards."""
    kept = _kept(size)
    with tempfile.TemporaryDirectory(prefix="healthdesk-bench-", dir=kept.parent) as folder:
        file = Path(folder) / "house.healthdesk"
        shutil.copyfile(kept, file)
        shutil.copyfile(slot_file(kept), slot_file(file))
        desk = opened_desk(file)
        try:
            yield Measured(desk, file, size)
        finally:
            desk.store.close()


def opened_desk(file: Path) -> Desk:
    """The coordinator, who is also the receptionist, signed in."""
    return unlock(HousePlace(file=file), COORDINATOR, PASSWORD, FixedClock())


def _kept(size: DemoSize) -> Path:
    """The house in .cache: made anew when its maker changed, brought up to date when the tables did."""
    folder = ROOT / ".cache" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{size.people}-{size.talks}-{_maker()}.healthdesk"
    tables = file.with_suffix(".tables")
    if not file.exists():
        for old in folder.glob(f"{size.people}-{size.talks}-*"):
            old.unlink()
        _make(size, folder / f"fresh-{size.people}-{os.getpid()}.healthdesk", file)
    elif not tables.exists() or tables.read_text(encoding="ascii") != _tables():
        _bring_up(file)
    tables.write_text(_tables(), encoding="ascii")
    return file


def _make(size: DemoSize, fresh: Path, file: Path) -> None:
    """Only a whole one gets the name it is found by."""
    print(f"making a house of {size.people:,} people and {size.talks:,} talks (once)", file=sys.stderr)
    desk = make_demo_house(fresh, HouseKind.WGC, FixedClock(), size=size)
    raw = desk.store.engine.raw_connection()
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    desk.store.close()
    slot_file(fresh).rename(slot_file(file))
    fresh.rename(file)
    fresh.with_suffix(".witness").unlink(missing_ok=True)  # each copy begins with one of its own


def _bring_up(file: Path) -> None:
    """What was copied before can be made again."""
    copy = upgrade_house(HousePlace(file=file), COORDINATOR, PASSWORD, FixedClock())
    for one in (file.with_name(copy), slot_file(file.with_name(copy))) if copy else ():
        one.unlink(missing_ok=True)


def makers() -> tuple[Path, ...]:
    """Whatever decides what is in the house: another one is made where any of these changes."""
    program = resource().parent / "healthdesk"
    return (
        program / "actions" / "make_demo_house.py",
        *sorted((program / "actions").glob("demo_*.py")),
        program / "rules" / "invented_people.py",
        *sorted(resource("demo").glob("*.json")),
    )


def _maker() -> str:
    return _hash(*makers())


def _tables() -> str:
    versions = resource().parent / "healthdesk" / "db" / "migrations" / "versions"
    return _hash(*sorted(versions.glob("*.py")))


def _hash(*sources: Path) -> str:
    told = hashlib.sha256()
    for source in sources:
        told.update(source.read_bytes())
    return told.hexdigest()[:10]
