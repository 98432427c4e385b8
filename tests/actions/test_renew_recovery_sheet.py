"""A new recovery sheet: the old one opens the house until the new one is safe, and not after."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthdesk.actions.renew_recovery_sheet import draw, put_in_force
from healthdesk.actions.start_house import StartedHouse, create_house
from healthdesk.actions.unlock_house import people_of, recover
from healthdesk.clock import FixedClock
from healthdesk.errors import NotPermitted, WrongKey
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from healthdesk.records.practitioner import Role
from tests.stores import MakeDesk

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD = "vier fietsen langs de Dijle"


@pytest.fixture
def place(tmp_path: Path) -> HousePlace:
    return HousePlace(file=tmp_path / "house.healthdesk")


@pytest.fixture
def started(place: HousePlace, clock: FixedClock) -> StartedHouse:
    house = House(id=new_id(), kind=HouseKind.TEJO, name="TEJO Leuven")
    return create_house(HouseChoice(house=house, place=place, coordinator="Mia"), PASSWORD, clock, cost=CHEAP)


def test_only_the_newest_sheet_opens_the_house(
    started: StartedHouse, place: HousePlace, clock: FixedClock
) -> None:
    sheet = draw(started.desk, PASSWORD, cost=CHEAP)
    assert sheet.pdf.startswith(b"%PDF")
    assert sheet.code not in repr(sheet)
    another = "nog vijf fietsen langs de Vaart"
    recover(place, started.recovery_code, another, clock, cost=CHEAP).store.close()
    with pytest.raises(WrongKey):
        recover(place, sheet.code, another, clock, cost=CHEAP)
    put_in_force(started.desk, sheet)
    recover(place, sheet.code, another, clock, cost=CHEAP).store.close()
    with pytest.raises(WrongKey):
        recover(place, started.recovery_code, another, clock, cost=CHEAP)
    started.desk.store.close()


def test_it_asks_for_the_password_and_counts_wrong_ones(started: StartedHouse, place: HousePlace) -> None:
    with pytest.raises(WrongKey):
        draw(started.desk, "helemaal iets anders", cost=CHEAP)
    assert people_of(place).failures == 1
    put_in_force(started.desk, draw(started.desk, PASSWORD, cost=CHEAP))
    assert people_of(place).failures == 0
    started.desk.store.close()


def test_only_a_coordinator_makes_one(make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        draw(make_desk(Role.RECEPTION), PASSWORD, cost=CHEAP)
