"""The list of back-ups tells the truth, and nobody restores over a house that was not kept first."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from healthdesk.actions.back_up_house import back_up
from healthdesk.actions.check_house import check_house
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_back_ups import back_ups, before_restoring, prove_again
from healthdesk.actions.private_file import COPIES, sweep_copies
from healthdesk.actions.set_up_computer import back_ups_to, lock_after
from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.errors import BadFile, NotAllowed, NotPermitted, StorageTrouble
from healthdesk.records.actor import Actor
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from healthdesk.records.practitioner import Role
from tests.begun_houses import begun
from tests.stores import MakeDesk

CHEAP = Cost(time=1, memory_kib=64, lanes=1)


def _house(folder: Path, clock: FixedClock, name: str = "WGC Ridderbuurt") -> Desk:
    choice = HouseChoice(
        house=House(id=new_id(), kind=HouseKind.WGC, name=name),
        place=HousePlace(file=folder / "house.healthdesk"),
        coordinator="Mia",
    )
    return begun(choice, "vier fietsen langs de Dijle", clock)


def _as(desk: Desk, *roles: Role) -> Desk:
    return replace(desk, actor=Actor(desk.actor.practitioner_id, desk.actor.name, frozenset(roles)))


def test_the_list_knows_when_each_was_proven(tmp_path: Path, clock: FixedClock) -> None:
    desk, folder = _house(tmp_path, clock), tmp_path / "kopie"
    assert back_ups(desk, folder) == ()
    folder.mkdir()
    killed, at_work = folder / "gisteren.unfinished", folder / "nu.unfinished"
    for path, days in ((killed, 2), (at_work, 0)):
        path.write_bytes(b"half")
        when = (clock.now() - timedelta(days=days)).timestamp()
        os.utime(path, (when, when))
    made = back_up(desk, folder).result
    (found,) = back_ups(desk, folder)
    assert (found.path, found.is_ours, found.proven_at) == (made.path, True, clock.now())
    assert (killed.exists(), at_work.exists()) == (False, True)
    assert found.size > found.manifest.size > 0
    clock.advance(timedelta(days=2))
    again = prove_again(desk, made.path).result
    assert again.proven_at == clock.now()
    assert back_ups(desk, folder)[0].proven_at == clock.now()
    (folder / f"oud{made.path.suffix}").write_text("geen back-up", encoding="utf-8")
    assert len(back_ups(desk, folder)) == 1
    desk.store.close()


def test_another_house_s_is_shown_as_such_and_not_proven_here(tmp_path: Path, clock: FixedClock) -> None:
    desk, folder = _house(tmp_path / "een", clock), tmp_path / "kopie"
    other = _house(tmp_path / "ander", clock, "TEJO Leuven")
    theirs = back_up(other, folder).result
    (found,) = back_ups(desk, folder)
    assert (found.is_ours, found.proven_at) == (False, None)
    with pytest.raises(NotAllowed):
        prove_again(desk, theirs.path)
    for one in (desk, other):
        one.store.close()


def test_a_spoiled_one_is_found_out(tmp_path: Path, clock: FixedClock) -> None:
    desk = _house(tmp_path, clock)
    path = back_up(desk, tmp_path / "kopie").result.path
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(bytes(content))
    with pytest.raises(BadFile):
        prove_again(desk, path)
    desk.store.close()


def test_before_a_restore_the_present_is_kept(tmp_path: Path, clock: FixedClock) -> None:
    desk, folder = _house(tmp_path, clock), tmp_path / "kopie"
    path = back_up(desk, folder).result.path
    clock.advance(timedelta(hours=1))
    kept = before_restoring(desk, path, folder).result
    assert {kept.path, path} == {one.path for one in back_ups(desk, folder)}
    with desk.store.reading() as session:
        done = [entry.action for entry in audit.entries(session)]
    assert done[:2] == ["house.back_up", "house.restore_asked"]
    with pytest.raises(NotPermitted):
        before_restoring(_as(desk, Role.RECEPTION), path, folder)
    with pytest.raises(NotAllowed):
        before_restoring(replace(desk, house=replace(desk.house, is_demo=True)), path, folder)
    desk.store.close()


def test_who_may_not_make_them_may_not_see_them(tmp_path: Path, make_desk: MakeDesk) -> None:
    therapist = make_desk(Role.THERAPIST)
    with pytest.raises(NotPermitted):
        back_ups(therapist, tmp_path)
    assert back_ups(make_desk(Role.RECEPTION), tmp_path) == ()
    assert check_house(therapist).sound


def test_a_computer_is_set_up_by_its_coordinator(
    tmp_path: Path, make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = _house(tmp_path, clock)
    assert lock_after(desk, 10).result == 10
    for minutes in (0, 61):
        with pytest.raises(NotAllowed):
            lock_after(desk, minutes)
    assert back_ups_to(desk, tmp_path / "stick").result.is_dir()
    paper = tmp_path / "papier"
    paper.write_text("geen map", encoding="utf-8")
    with pytest.raises(StorageTrouble):
        back_ups_to(desk, paper)
    with pytest.raises(NotPermitted):
        lock_after(_as(desk, Role.RECEPTION), 10)
    invented = make_desk(Role.COORDINATOR)
    with pytest.raises(NotAllowed):
        lock_after(invented, 10)
    desk.store.close()


def test_a_letter_that_lay_open_when_the_program_was_killed_does_not_stay(
    tmp_path: Path, clock: FixedClock
) -> None:
    killed, of_others = tmp_path / f"{COPIES}abc", tmp_path / "healthdesk-andere"
    for folder in (killed, of_others):
        folder.mkdir()
        (folder / "V-2026-0001.pdf").write_bytes(b"%PDF")
        long_ago = (clock.now() - timedelta(days=2)).timestamp()
        os.utime(folder, (long_ago, long_ago))
    sweep_copies(tmp_path, clock)
    assert (killed.exists(), of_others.exists()) == (False, True)
