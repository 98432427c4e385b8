"""kill -9 while files are brought: what was acknowledged is there byte for byte, nothing is half there."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from healthdesk.actions.check_house import check_store
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import take_step
from healthdesk.clock import FixedClock
from healthdesk.db import enclosures, kept_files, received_letters
from healthdesk.db.store import Store
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState
from healthdesk.vault.file_guard import FileGuard
from healthdesk.vault.secret import Secret
from tests.letter_desk import Case, case, cgg, how_sent
from tests.stores import seats_in

ROOT = Path(__file__).resolve().parents[2]
KILLS, MOST = 3, 6


@pytest.fixture(params=["sqlite", "postgresql"])
def house(
    request: pytest.FixtureRequest, sqlite_template: tuple[Path, bytes], clock: FixedClock
) -> tuple[Desk, str, bytes]:
    """Somebody at a desk, where the house is, and the key with which its files are closed."""
    store: Store = request.getfixturevalue(f"{request.param}_store")
    address = str(store.path or request.getfixturevalue("postgresql_database"))
    key = sqlite_template[1]
    store.files = FileGuard(Secret(key))
    with store.writing() as session:
        session.execute(sa.text("DELETE FROM file_key"))
        kept_files.begin(session)
    return seats_in(store, clock)(Role.THERAPIST), address, key


def _sent(desk: Desk) -> Case:
    one = case(desk)
    referral = one.referral
    for state in (ReferralState.READY, ReferralState.SENT):
        referral = take_step(desk, referral.id, referral.version, state, how_sent(state)).result
    return one


def _work_until_killed(told: dict[str, str | int], most: int) -> list[list[str]]:
    worker = subprocess.Popen(
        [sys.executable, "-m", "tests.crash.file_writer"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert worker.stdin is not None
    assert worker.stdout is not None
    try:
        worker.stdin.write(json.dumps(told) + "\n")
        worker.stdin.flush()
        said = [worker.stdout.readline() for _ in range(most)]
        worker.kill()
        said += worker.stdout.readlines()
    finally:
        worker.kill()
        worker.wait()
        worker.stdin.close()
        worker.stdout.close()
    return [line.split() for line in said if line.endswith("\n")]


def test_what_was_acknowledged_is_whole_and_nothing_is_half(house: tuple[Desk, str, bytes]) -> None:
    here, address, key = house
    came_in = _sent(here)
    partner = cgg(here, key="proef-twee", name="Huis van Rust")
    writing = case(here, partner=partner, code="P-2")
    told: dict[str, str | int] = {
        "address": address,
        "key": key.hex(),
        "who": str(here.actor.practitioner_id),
        "letter": str(writing.referral.id),
        "referral": str(came_in.referral.id),
    }
    came: dict[str, str] = {}
    for blow in range(KILLS):
        said = _work_until_killed(told | {"number": blow * 100}, MOST - blow)
        assert len(said) >= MOST - blow
        came |= {line[1]: line[2] for line in said if line[0] == "came"}
        _all_whole(here, writing, came_in, came, said)
    assert check_store(here.store).sound


def _all_whole(here: Desk, writing: Case, came_in: Case, came: dict[str, str], said: list[list[str]]) -> None:
    gone = {line[1] for line in said if line[0] == "out"}
    with here.store.reading() as session:
        along = enclosures.of_draft(session, writing.key)
        assert not gone & {str(one.id) for one in along}
        for one in along:
            assert _digest(enclosures.bytes_of(session, one.id)) == one.sha256
        kept = {str(one.id): one for one in received_letters.of_referral(session, came_in.referral.id)}
        assert came.keys() <= kept.keys()
        for file in kept.values():
            assert _digest(received_letters.bytes_of(session, file.id)) == file.sha256
        assert {one: kept[one].sha256 for one in came} == came


def _digest(data: bytes | None) -> str:
    return hashlib.sha256(data or b"").hexdigest()
