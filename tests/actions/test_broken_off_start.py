"""A first start that was broken off, and a house whose file is away: nobody is locked out."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthdesk.actions import slots, start_house, unfinished
from healthdesk.actions.make_demo_house import DemoSize, make_demo_house
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.start_house import create_house, nothing_stands
from healthdesk.actions.unlock_house import people_of, unlock
from healthdesk.clock import FixedClock
from healthdesk.errors import StorageTrouble
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from tests.postgres_server import Server

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD = "vier fietsen langs de Dijle"


class _PowerCutError(BaseException):
    pass


def _cut(*_words: object, **_more: object) -> None:
    raise _PowerCutError


def _choice(place: HousePlace) -> HouseChoice:
    return HouseChoice(
        house=House(id=new_id(), kind=HouseKind.WGC, name="WGC"), place=place, coordinator="Mia"
    )


def _broken_off(place: HousePlace, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, at: str) -> None:
    """As kill -9 leaves it: nobody sweeps."""
    with monkeypatch.context() as broken:
        broken.setattr(start_house, at, _cut)
        broken.setattr(unfinished, "sweep", _cut)
        with pytest.raises(_PowerCutError):
            create_house(_choice(place), PASSWORD, clock, cost=CHEAP)


@pytest.mark.parametrize("at", ["close_slot", "load_directory"])
def test_it_is_simply_made_again(
    at: str, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "house.healthdesk"
    place = HousePlace(file=file)
    _broken_off(place, clock, monkeypatch, at)
    assert nothing_stands(file)
    create_house(_choice(place), PASSWORD, clock, cost=CHEAP).desk.store.close()
    assert not nothing_stands(file)
    unlock(place, "Mia", PASSWORD, clock).store.close()
    parts = ["house.healthdesk", "house.keys", "house.witness"]
    assert sorted(path.name for path in tmp_path.iterdir()) == parts


def test_on_a_server_too(
    postgresql_server: Server, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"empty_{new_id().hex}"
    postgresql_server.execute(f"CREATE DATABASE {name}")
    place = HousePlace(server_url=postgresql_server.url(name))
    _broken_off(place, clock, monkeypatch, "close_slot")
    create_house(_choice(place), PASSWORD, clock, cost=CHEAP).desk.store.close()
    unlock(place, "Mia", PASSWORD, clock).store.close()
    with pytest.raises(StorageTrouble) as told:
        create_house(_choice(place), PASSWORD, clock, cost=CHEAP)
    assert told.value.key == "house.stands_already"


def test_the_keys_of_a_house_that_is_away_are_kept(tmp_path: Path, clock: FixedClock) -> None:
    file = tmp_path / "house.healthdesk"
    place = HousePlace(file=file)
    create_house(_choice(place), PASSWORD, clock, cost=CHEAP).desk.store.close()
    file.rename(tmp_path / "elders.healthdesk")
    assert not nothing_stands(file)
    with pytest.raises(StorageTrouble) as told:
        people_of(place)
    assert told.value.key == "store.missing"
    create_house(_choice(place), "zeven eenden op het ijs", clock, cost=CHEAP).desk.store.close()
    (keys,) = tmp_path.glob("house-2*.keys")
    keys.rename(tmp_path / "elders.keys")
    unlock(HousePlace(file=tmp_path / "elders.healthdesk"), "Mia", PASSWORD, clock).store.close()


def test_a_file_taken_away_under_our_hands_is_told_and_not_made_anew(
    tmp_path: Path, clock: FixedClock
) -> None:
    file = tmp_path / "house.healthdesk"
    desk = create_house(_choice(HousePlace(file=file)), PASSWORD, clock, cost=CHEAP).desk
    try:
        file.unlink()
    except PermissionError:  # Windows holds on to an open file
        desk.store.close()
        return
    for _ in range(2):
        with pytest.raises(StorageTrouble) as told:
            register(desk, blank(desk))
        assert told.value.key == "store.gone"
    desk.store.close()
    assert not file.exists()


def test_half_a_house_of_invented_people_is_made_again(tmp_path: Path, clock: FixedClock) -> None:
    file = tmp_path / "demo.healthdesk"
    small = DemoSize(people=5, talks=5, therapists=2)

    def cut(_what: str, _done: int, _all: int) -> None:
        raise _PowerCutError

    with pytest.raises(_PowerCutError):
        make_demo_house(file, HouseKind.WGC, clock, size=small, progress=cut, cost=CHEAP)
    assert unfinished.is_marked(file)
    make_demo_house(file, HouseKind.WGC, clock, size=small, cost=CHEAP).store.close()
    assert not unfinished.is_marked(file)
    assert slots.read(HousePlace(file=file)).slots
