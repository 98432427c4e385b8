"""Who lives together is kept for both at once, on record, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from healthdesk.actions import keep_household
from healthdesk.actions.desk import Desk
from healthdesk.actions.open_patient_file import refresh_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.clock import FixedClock
from healthdesk.db.tables.audit import AuditRow
from healthdesk.errors import NotAllowed
from healthdesk.records.house import House, HouseKind, IdentityLevel
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from tests.begun_houses import begun

CHEAP = Cost(time=1, memory_kib=64, lanes=1)


def _desk(folder: Path, clock: FixedClock, level: IdentityLevel = IdentityLevel.FULL) -> Desk:
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC De Linde", identity_default=level)
    choice = HouseChoice(house=house, place=HousePlace(file=folder / "house.healthdesk"), coordinator="Mia")
    return begun(choice, "vier fietsen langs de Dijle", clock)


def _person(desk: Desk, name: str) -> UUID:
    return register(desk, replace(blank(desk), official_given=name, official_family="Claes")).result.id


def _around(desk: Desk, person: UUID) -> list[str]:
    return [one.official_given for one in refresh_file(desk, person).household]


def test_two_people_move_in_together_and_a_third_joins(tmp_path: Path, clock: FixedClock) -> None:
    desk = _desk(tmp_path, clock)
    sam, noor, lou = (_person(desk, name) for name in ("Sam", "Noor", "Lou"))
    keep_household.join(desk, sam, noor)
    keep_household.join(desk, lou, noor)
    assert sorted(_around(desk, sam)) == ["Lou", "Noor"]
    assert sorted(_around(desk, lou)) == ["Noor", "Sam"]
    with pytest.raises(NotAllowed) as refused:
        keep_household.join(desk, sam, lou)
    assert refused.value.key == "patients.together_already"


def test_the_last_one_does_not_stay_behind_and_undo_brings_both_back(
    tmp_path: Path, clock: FixedClock
) -> None:
    desk = _desk(tmp_path, clock)
    sam, noor = _person(desk, "Sam"), _person(desk, "Noor")
    keep_household.join(desk, sam, noor)
    done = keep_household.leave(desk, sam)
    assert (_around(desk, sam), _around(desk, noor)) == ([], [])
    with pytest.raises(NotAllowed) as refused:
        keep_household.leave(desk, noor)
    assert refused.value.key == "patients.alone_already"
    assert done.undo is not None
    done.undo(desk)
    assert (_around(desk, sam), _around(desk, noor)) == (["Noor"], ["Sam"])


def test_both_files_say_it_was_changed(tmp_path: Path, clock: FixedClock) -> None:
    desk = _desk(tmp_path, clock)
    sam, noor = _person(desk, "Sam"), _person(desk, "Noor")
    keep_household.join(desk, sam, noor)
    with desk.store.reading() as session:
        rows = session.scalars(sa.select(AuditRow.patient_id).where(AuditRow.action == "patient.change"))
        assert set(rows) == {sam, noor}


def test_a_house_without_names_keeps_no_households(tmp_path: Path, clock: FixedClock) -> None:
    desk = _desk(tmp_path, clock, IdentityLevel.PSEUDONYM)
    sam, noor = (register(desk, replace(blank(desk), used_name=name, age=16)).result.id for name in "AB")
    with pytest.raises(NotAllowed) as refused:
        keep_household.join(desk, sam, noor)
    assert refused.value.key == "patients.no_households_here"
