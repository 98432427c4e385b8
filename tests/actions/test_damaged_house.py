"""A file that was damaged, cut off or emptied: told in a sentence, and the check says what it can."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from healthdesk.actions.check_house import check_house
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.errors import StorageTrouble, Trouble
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from tests.begun_houses import begun

PASSWORD = "vier fietsen langs de Dijle"
PAGE = 4096


@pytest.fixture
def file(tmp_path: Path, clock: FixedClock) -> Path:
    path = tmp_path / "house.healthdesk"
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC")
    choice = HouseChoice(house=house, place=HousePlace(file=path), coordinator="Mia")
    begun(choice, PASSWORD, clock).store.close()
    return path


def _flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :]


@pytest.mark.parametrize(
    ("harm", "key"),
    [
        (lambda content: b"", "store.damaged"),
        (lambda content: content[:15], "store.not_this_house"),
        (lambda content: content[:PAGE], "store.damaged"),
        (lambda content: _flipped(content, 100), "store.not_this_house"),
        (lambda content: _flipped(content, PAGE + 100), "store.damaged"),
    ],
    ids=["empty", "a few bytes", "one page", "its beginning", "its list of tables"],
)
def test_it_is_told(harm: Callable[[bytes], bytes], key: str, file: Path, clock: FixedClock) -> None:
    file.write_bytes(harm(file.read_bytes()))
    with pytest.raises(Trouble) as told:
        unlock(HousePlace(file=file), "Mia", PASSWORD, clock)
    assert told.value.key == key


def test_the_check_tells_of_every_damage_that_can_be_worked_beside(file: Path, clock: FixedClock) -> None:
    whole, seen = file.read_bytes(), 0
    for page in range(4, len(whole) // PAGE, 9):
        file.write_bytes(_flipped(whole, page * PAGE + 50))
        try:
            desk = unlock(HousePlace(file=file), "Mia", PASSWORD, clock)
        except StorageTrouble as trouble:
            assert trouble.key == "store.damaged"  # noqa: PT017 - either way is right
            continue
        outcome = check_house(desk)
        desk.store.close()
        seen += 1
        assert not outcome.sound
        assert len(outcome.in_words("nl").splitlines()) == 3
        assert outcome.in_words("nl").startswith("Het bestand is beschadigd. Leg er een kopie van opzij")
        assert all(len(line) < 600 for line in outcome.in_words("nl").splitlines()), "five finds, a line each"
        assert not json.loads(outcome.as_json())["sound"]
    assert seen > 3


@pytest.mark.parametrize("cost", [(0, 64, 1), (1, 0, 1), (1, 2**31, 1), (1, 64, 0), (10**9, 64, 1)])
def test_keys_that_ask_for_the_impossible(cost: tuple[int, int, int], file: Path, clock: FixedClock) -> None:
    keys = file.with_suffix(".keys")
    book = json.loads(keys.read_text(encoding="utf-8"))
    for slot in book["slots"]:
        slot["cost"] = dict(zip(("time", "memory_kib", "lanes"), cost, strict=True))
    keys.write_text(json.dumps(book), encoding="utf-8")
    with pytest.raises(StorageTrouble) as told:
        unlock(HousePlace(file=file), "Mia", PASSWORD, clock)
    assert told.value.key == "vault.slots_damaged"
