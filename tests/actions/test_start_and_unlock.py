"""A new house, and who gets in: the right password, the recovery sheet, nobody else."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from healthdesk.actions.start_house import StartedHouse, create_house
from healthdesk.actions.unlock_house import change_password, people_of, recover, unlock
from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.errors import NotAllowed, StorageTrouble, WrongKey
from healthdesk.records.house import House, HouseKind, IdentityLevel
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from tests.begun_houses import CHEAP, begun_and_left

PASSWORD = "vier fietsen langs de Dijle"


@pytest.fixture
def place(tmp_path: Path) -> HousePlace:
    return HousePlace(file=tmp_path / "huis" / "house.healthdesk")


@pytest.fixture
def started(place: HousePlace, clock: FixedClock) -> StartedHouse:
    house = House(
        id=new_id(), kind=HouseKind.TEJO, name="TEJO Leuven", identity_default=IdentityLevel.PSEUDONYM
    )
    choice = HouseChoice(house=house, place=place, coordinator="Karin Claes", also_therapist=True)
    return begun_and_left(choice, PASSWORD, clock)


def test_the_first_coordinator_gets_in_again(
    started: StartedHouse, place: HousePlace, clock: FixedClock
) -> None:
    desk = unlock(place, "Karin Claes", PASSWORD, clock)
    assert desk.house == started.desk.house
    assert desk.actor.roles == {Role.COORDINATOR, Role.RECEPTION, Role.THERAPIST}
    assert desk.secrets.pair.public == started.desk.secrets.pair.public
    with desk.store.reading() as session:
        assert [entry.action for entry in audit.entries(session)] == [
            "house.unlock",
            "partner.load",
            "house.start",
        ]
    desk.store.close()


def test_a_wrong_password_costs_time_and_nothing_else(
    started: StartedHouse, place: HousePlace, clock: FixedClock
) -> None:
    assert place.file is not None
    before = place.file.read_bytes()
    for _ in range(3):
        with pytest.raises(WrongKey):
            unlock(place, "Karin Claes", "helemaal iets anders", clock)
    assert place.file.read_bytes() == before
    assert people_of(place).failures == 3
    begun = time.monotonic()
    unlock(place, "Karin Claes", PASSWORD, clock).store.close()
    assert time.monotonic() - begun >= 0.9
    assert people_of(place).failures == 0


def test_the_same_word_from_another_keyboard(place: HousePlace, clock: FixedClock) -> None:
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC Test")
    choice = HouseChoice(house=house, place=place, coordinator="An")
    begun_and_left(choice, "caf\u00e9 aan de vaart", clock)
    desk = unlock(place, "An", "cafe\u0301 aan de vaart", clock)
    assert desk.actor.name == "An"
    desk.store.close()


def test_changing_a_password_leaves_the_file_alone(
    started: StartedHouse, place: HousePlace, clock: FixedClock
) -> None:
    desk = unlock(place, "Karin Claes", PASSWORD, clock)
    change_password(desk, PASSWORD, "zeven eenden op het ijs", cost=CHEAP)
    desk.store.close()
    with pytest.raises(WrongKey):
        unlock(place, "Karin Claes", PASSWORD, clock)
    again = unlock(place, "Karin Claes", "zeven eenden op het ijs", clock)
    assert again.secrets.pair.public == started.desk.secrets.pair.public
    again.store.close()


def test_the_recovery_sheet_opens_the_house_but_not_the_notes(
    started: StartedHouse, place: HousePlace, clock: FixedClock
) -> None:
    typed = started.recovery_code.lower().replace("-", " ")
    desk = recover(place, typed, "negen witte zwanen", clock, cost=CHEAP)
    assert desk.actor.name == "Karin Claes"
    assert desk.secrets.pair.public != started.desk.secrets.pair.public
    desk.store.close()
    unlock(place, "Karin Claes", "negen witte zwanen", clock).store.close()


@pytest.mark.parametrize(
    ("typed", "key"),
    [("22222-22222", "vault.recovery_typo"), ("", "vault.recovery_typo")],
)
def test_a_slip_in_the_recovery_code_is_told_at_once(
    started: StartedHouse, place: HousePlace, clock: FixedClock, typed: str, key: str
) -> None:
    with pytest.raises(WrongKey) as told:
        recover(place, typed, "negen witte zwanen", clock, cost=CHEAP)
    assert told.value.key == key
    assert people_of(place).failures == 0


def test_a_weak_password_is_refused_and_leaves_nothing(place: HousePlace, clock: FixedClock) -> None:
    choice = HouseChoice(
        house=House(id=new_id(), kind=HouseKind.WGC, name="WGC"), place=place, coordinator="An"
    )
    with pytest.raises(NotAllowed) as told:
        create_house(choice, "wachtwoord", clock, cost=CHEAP)
    assert told.value.fields == ("password",)
    assert place.file is not None
    assert not place.file.exists()


def test_a_house_is_never_built_over_another(
    started: StartedHouse, place: HousePlace, clock: FixedClock
) -> None:
    choice = HouseChoice(
        house=House(id=new_id(), kind=HouseKind.WGC, name="WGC"), place=place, coordinator="An"
    )
    with pytest.raises(StorageTrouble) as told:
        create_house(choice, PASSWORD, clock, cost=CHEAP)
    assert told.value.key == "house.stands_already"
    unlock(place, "Karin Claes", PASSWORD, clock).store.close()


def test_nothing_secret_shows(started: StartedHouse) -> None:
    shown = repr(started.desk.secrets)
    assert started.desk.secrets.house_key.reveal().hex() not in shown
    assert str(started.desk.secrets.house_key.reveal()) not in shown
