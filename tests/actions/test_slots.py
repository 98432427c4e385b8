"""The slots of a house when two computers change them: nobody puts back what another took away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pytest

from healthdesk.actions import manage_staff
from healthdesk.actions.desk import Desk
from healthdesk.actions.unlock_house import change_password, people_of, unlock
from healthdesk.clock import FixedClock
from healthdesk.errors import ChangedMeanwhile, WrongKey
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from healthdesk.records.practitioner import Practitioner, Role
from tests.begun_houses import begun

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD, HERS = "vier fietsen langs de Dijle", "een regenjas aan de kapstok"


@dataclass(frozen=True)
class Meanwhile(FixedClock):
    """Looking at this clock takes a while; in it, somebody at another computer does something."""

    does: list[Callable[[], object]] = field(default_factory=list)

    def now(self) -> datetime:
        if self.does:
            self.does.pop()()
        return super().now()


@pytest.fixture
def place(tmp_path: Path) -> HousePlace:
    return HousePlace(file=tmp_path / "huis" / "house.healthdesk")


@pytest.fixture
def mia(place: HousePlace, clock: FixedClock) -> Desk:
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC De Linde")
    choice = HouseChoice(house=house, place=place, coordinator="Mia Wouters")
    return begun(choice, PASSWORD, clock)


def _hired(mia: Desk, name: str) -> Practitioner:
    person = Practitioner(id=new_id(), name=name, roles=frozenset({Role.RECEPTION}))
    return manage_staff.hire(mia, person, HERS, cost=CHEAP).result


def _names(place: HousePlace) -> set[str]:
    return {slot.name for slot in people_of(place).slots if slot.kind == "person"}


def test_a_wrong_guess_puts_nobody_back_and_takes_nobody_away(place: HousePlace, mia: Desk) -> None:
    jef = _hired(mia, "Jef Maes")
    clock = Meanwhile(does=[lambda: (_hired(mia, "An Peeters"), manage_staff.let_go(mia, jef))])
    with pytest.raises(WrongKey):
        unlock(place, "Mia Wouters", "helemaal iets anders", clock)
    assert _names(place) == {"Mia Wouters", "An Peeters"}
    assert people_of(place).failures == 1
    mia.store.close()


def test_the_right_password_after_wrong_ones_neither(place: HousePlace, mia: Desk) -> None:
    jef = _hired(mia, "Jef Maes")
    with pytest.raises(WrongKey):
        unlock(place, "Mia Wouters", "helemaal iets anders", mia.clock)
    clock = Meanwhile(does=[lambda: manage_staff.let_go(mia, jef)])
    unlock(place, "Mia Wouters", PASSWORD, clock).store.close()
    assert _names(place) == {"Mia Wouters"}
    assert people_of(place).failures == 0
    mia.store.close()


def test_a_password_that_was_reset_meanwhile_is_not_overwritten(place: HousePlace, mia: Desk) -> None:
    an = _hired(mia, "An Peeters")
    seat = unlock(place, "An Peeters", HERS, mia.clock)
    anew = "nieuw van de coördinator"
    reset = Meanwhile(does=[lambda: manage_staff.reset_password(mia, an, anew, cost=CHEAP)])
    with pytest.raises(ChangedMeanwhile):
        change_password(replace(seat, clock=reset), HERS, "nog een ander lang woord", cost=CHEAP)
    unlock(place, "An Peeters", anew, mia.clock).store.close()
    for desk in (seat, mia):
        desk.store.close()
