"""A new recovery sheet: the old one opens the house until the new one is safe, and not after."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions.renew_recovery_sheet import draw, put_in_force
from healthdesk.actions.start_house import StartedHouse
from healthdesk.actions.unlock_house import people_of, recover, unlock
from healthdesk.clock import FixedClock
from healthdesk.errors import NotPermitted, WrongKey
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from tests.begun_houses import CHEAP, begun_and_left
from tests.stores import MakeDesk

PASSWORD = "vier fietsen langs de Dijle"


@pytest.fixture
def place(tmp_path: Path) -> HousePlace:
    return HousePlace(file=tmp_path / "house.healthdesk")


@pytest.fixture
def started(place: HousePlace, clock: FixedClock) -> StartedHouse:
    house = House(id=new_id(), kind=HouseKind.TEJO, name="TEJO Leuven")
    made = begun_and_left(HouseChoice(house=house, place=place, coordinator="Mia"), PASSWORD, clock)
    return replace(made, desk=unlock(place, "Mia", PASSWORD, clock))


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
