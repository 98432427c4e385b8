"""No room on the disk: told in a sentence, nothing half is left, and work goes on once there is room."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions.back_up_house import back_up
from healthdesk.actions.exchange_people import export_people
from healthdesk.actions.find_anything import people
from healthdesk.actions.private_file import write_private
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.restore_house import restore
from healthdesk.actions.start_house import create_house
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.errors import StorageTrouble
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows sets no bound to a file")
CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD = "vier fietsen langs de Dijle"


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond this: what the system says is what it says of a full disk."""
    if sys.platform == "win32":
        raise AssertionError
    import resource  # noqa: PLC0415 - does not exist on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def _choice(file: Path) -> HouseChoice:
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC")
    return HouseChoice(house=house, place=HousePlace(file=file), coordinator="Mia", also_reception=True)


def _told(ask: object, *words: object, **more: object) -> str:
    with pytest.raises(StorageTrouble) as told:
        ask(*words, **more)  # type: ignore[operator]
    return told.value.key


@pytest.mark.parametrize("size", [0, 20_000, 200_000])
def test_a_house_that_does_not_fit_leaves_nothing(size: int, tmp_path: Path, clock: FixedClock) -> None:
    choice = _choice(tmp_path / "house.healthdesk")
    with room_for(size):
        assert _told(create_house, choice, PASSWORD, clock, cost=CHEAP) == "store.disk_full"
    assert [*tmp_path.iterdir()] == []
    create_house(choice, PASSWORD, clock, cost=CHEAP).desk.store.close()


def test_what_does_not_fit_is_not_half_kept(tmp_path: Path, clock: FixedClock) -> None:
    file = tmp_path / "house.healthdesk"
    desk = create_house(_choice(file), PASSWORD, clock, cost=CHEAP).desk
    person = replace(blank(desk), official_given="Mens", official_family="Eerste")
    kept, copies = tmp_path / "mensen.csv", tmp_path / "kopie"
    export_people(desk, kept)
    before = kept.read_bytes()
    with room_for(100):
        assert _told(register, desk, person) == "store.disk_full"
        assert _told(export_people, desk, kept) in {"letters.cannot_save", "store.disk_full"}
        assert _told(write_private, kept, b"x" * 200) == "letters.cannot_save"
        assert _told(back_up, desk, copies) == "store.disk_full"
    assert kept.read_bytes() == before
    assert [*copies.iterdir()] == []
    register(desk, person)
    assert [line.name for line in people(desk, "mens")] == ["Mens Eerste"]
    made = back_up(desk, copies).result
    desk.store.close()
    names = {path.name for path in tmp_path.iterdir()}
    with room_for(file.stat().st_size - 1):
        assert _told(restore, made.path, HousePlace(file=file), PASSWORD, clock) == "store.disk_full"
    assert {path.name for path in tmp_path.iterdir()} == names
    unlock(HousePlace(file=file), "Mia", PASSWORD, clock).store.close()
