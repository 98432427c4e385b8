"""kill -9 in the middle of the work, again and again: what was acknowledged is there, whole and in order."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from healthdesk.actions.check_house import check_store
from healthdesk.db import appointments, drafts, patients
from healthdesk.db.store import Store, open_postgresql, open_sqlite
from tests.agenda_house import furnished
from tests.intake_desk import begun
from tests.stores import MakeDesk

ROOT = Path(__file__).resolve().parents[2]
START = datetime(2027, 1, 4, 8, tzinfo=UTC)
KILLS = {"sqlite": 5, "postgresql": 3}
MOST = 40
"""At most so many things are kept before the blow."""


@dataclass
class House:
    """Where the house is, and everything that a desk said it had kept."""

    engine: str
    address: str
    key: bytes
    ids: dict[str, str]
    kept: dict[str, list[str]] = field(default_factory=lambda: {"person": [], "talk": [], "word": []})

    blows: int = 1

    def opened(self) -> Store:
        return open_sqlite(Path(self.address), self.key) if self.key else open_postgresql(self.address)

    def work_until_killed(self, after: int) -> None:
        told: dict[str, Any] = {
            **self.ids,
            "address": self.address,
            "key": self.key.hex(),
            "start": START.isoformat(),
            "number": self.blows * 1000,
        }
        self.blows += 1
        desk = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.writer"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        assert desk.stdin is not None
        assert desk.stdout is not None
        with desk:
            desk.stdin.write(json.dumps(told) + "\n")
            desk.stdin.flush()
            said = [desk.stdout.readline() for _one in range(after)]
            desk.kill()
            said += desk.stdout.readlines()
        assert all(said), "the desk stopped by itself"
        for line in said:
            if line.endswith("\n"):
                what, which = line.split()
                self.kept[what].append(which)


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest) -> House:
    store: Store = request.getfixturevalue(f"{request.param}_store")
    make_desk: MakeDesk = request.getfixturevalue("make_desk")
    desk = make_desk()
    plan = furnished(desk)
    ids = {
        "who": desk.actor.practitioner_id,
        "service": plan.talk.id,
        "therapist": plan.els.id,
        "room": plan.ground_floor.id,
        "draft": begun(desk, "wgc-inschrijving", plan.yara).draft.id,
    }
    if request.param == "sqlite":
        _, key = request.getfixturevalue("sqlite_template")
        address = str(store.path)
    else:
        address, key = request.getfixturevalue("postgresql_database"), b""
    store.close()
    return House(request.param, address, key, {name: str(one) for name, one in ids.items()})


def test_what_was_acknowledged_outlives_kill_9(house: House) -> None:
    for _blow in range(KILLS[house.engine]):
        house.work_until_killed(after=random.randint(1, MOST))
        store = house.opened()
        try:
            _nothing_acknowledged_is_lost(house, store)
            assert check_store(store).sound
        finally:
            store.close()


def _nothing_acknowledged_is_lost(house: House, store: Store) -> None:
    with store.reading() as session:
        lost = [one for one in house.kept["person"] if patients.by_id(session, UUID(one)) is None]
        lost += [one for one in house.kept["talk"] if appointments.by_id(session, UUID(one)) is None]
        draft = drafts.by_id(session, UUID(house.ids["draft"]))
    assert lost == []
    assert draft is not None
    last = max((int(one) for one in house.kept["word"]), default=0)
    words = [int(one) for one in re.findall(r"Woord(\d+)", draft.resource)]
    assert max(words, default=0) >= last
