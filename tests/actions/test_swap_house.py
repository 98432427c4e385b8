"""A house put back: whatever the moment of a power cut, there is a whole house, and nothing is gone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions import swap_house
from healthdesk.actions.back_up_house import back_up
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_anything import people
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.restore_house import restore
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.errors import StorageTrouble
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from tests.begun_houses import begun

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD = "vier fietsen langs de Dijle"
OTHER = "zeven eenden op het ijs"
HOLD = """
import sys, sqlcipher3.dbapi2 as sqlcipher
raw = sqlcipher.connect(sys.argv[1])
raw.execute("PRAGMA key = \\"x'" + sys.argv[2] + "'\\"")
raw.execute("SELECT count(*) FROM patient").fetchone()
print("open", flush=True)
sys.stdin.read()
"""


def _house(file: Path, name: str, password: str, clock: FixedClock) -> Desk:
    house = House(id=new_id(), kind=HouseKind.WGC, name=name)
    choice = HouseChoice(house=house, place=HousePlace(file=file), coordinator="Mia")
    desk = begun(choice, password, clock)
    register(desk, replace(blank(desk), official_given="Mens", official_family=name))
    return desk


def _names(file: Path, password: str, clock: FixedClock) -> list[str]:
    desk = unlock(HousePlace(file=file), "Mia", password, clock)
    try:
        return [line.name for line in people(desk, "mens")]
    finally:
        desk.store.close()


def _as_after_a_cut(file: Path) -> None:
    """The last words are still in the log, as when nobody could close the house."""
    desk = unlock(HousePlace(file=file), "Mia", PASSWORD, FixedClock())
    register(desk, replace(blank(desk), official_given="Mens", official_family="Laatste"))
    for ending in ("", "-wal"):
        shutil.copyfile(file.with_name(file.name + ending), file.with_name(f"cut{ending}"))
    desk.store.close()
    for ending in ("", "-wal"):
        file.with_name(f"cut{ending}").replace(file.with_name(file.name + ending))


class _PowerCutError(BaseException):
    pass


# What the system does, one thing at a time; the power goes before the n-th of them.
BLOWS = 11


@pytest.mark.parametrize("blow", range(BLOWS))
def test_a_power_cut_at_any_moment(
    blow: int, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = _house(tmp_path / "elders" / "house.healthdesk", "Ander", OTHER, clock)
    made = back_up(other, tmp_path / "kopie").result
    other.store.close()
    file = tmp_path / "house.healthdesk"
    _house(file, "Eigen", PASSWORD, clock).store.close()
    _as_after_a_cut(file)
    left = [blow]

    def counted(real: object) -> object:
        def do(*words: object, **more: object) -> object:
            if left[0] == 0:
                raise _PowerCutError
            left[0] -= 1
            return real(*words, **more)  # type: ignore[operator]

        return do

    with monkeypatch.context() as broken:
        for name in ("replace", "unlink", "touch"):
            broken.setattr(Path, name, counted(getattr(Path, name)))
        try:
            restore(made.path, HousePlace(file=file), OTHER, clock)
        except _PowerCutError:
            pass
        else:
            pytest.skip("the house was in place before this blow")
    if not [*tmp_path.glob("*-swapping")]:
        assert sorted(_names(file, PASSWORD, clock)) == ["Mens Eigen", "Mens Laatste"]
    else:
        assert _names(file, OTHER, clock) == ["Mens Ander"]
        (aside,) = tmp_path.glob("house-2*.healthdesk")
        assert sorted(_names(aside, PASSWORD, clock)) == ["Mens Eigen", "Mens Laatste"]
    assert [*tmp_path.glob("*-swapping")] == []


def test_a_house_that_is_open_elsewhere_is_not_replaced(tmp_path: Path, clock: FixedClock) -> None:
    if os.name != "posix":
        return  # there the system itself holds on to an open file
    file = tmp_path / "house.healthdesk"
    desk = _house(file, "Eigen", PASSWORD, clock)
    made = back_up(desk, tmp_path / "kopie").result
    assert desk.secrets is not None
    key = desk.secrets.house_key.reveal().hex()
    desk.store.close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file), key], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as elsewhere:
        assert elsewhere.stdout is not None
        assert elsewhere.stdin is not None
        assert elsewhere.stdout.readline().strip() == b"open"
        with pytest.raises(StorageTrouble) as told:
            restore(made.path, HousePlace(file=file), PASSWORD, clock)
        elsewhere.stdin.close()
    assert told.value.key == "backup.in_use"
    assert restore(made.path, HousePlace(file=file), PASSWORD, clock) is not None


def test_two_restores_in_one_second_keep_both_houses(tmp_path: Path, clock: FixedClock) -> None:
    file = tmp_path / "house.healthdesk"
    desk = _house(file, "Eigen", PASSWORD, clock)
    made = back_up(desk, tmp_path / "kopie").result
    desk.store.close()
    aside = [restore(made.path, HousePlace(file=file), PASSWORD, clock) for _ in range(2)]
    assert len(set(aside)) == 2
    assert all(one is not None and one.exists() for one in aside)


def test_without_a_note_nothing_is_touched(tmp_path: Path, clock: FixedClock) -> None:
    file = tmp_path / "house.healthdesk"
    _house(file, "Eigen", PASSWORD, clock).store.close()
    swap_house.coming(file).write_bytes(b"half a house")
    assert _names(file, PASSWORD, clock) == ["Mens Eigen"]
