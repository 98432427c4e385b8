"""An older house is copied, then brought up to date; everything in it stays."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from healthdesk.actions.start_house import create_house
from healthdesk.actions.unlock_house import unlock
from healthdesk.actions.upgrade_house import upgrade
from healthdesk.clock import FixedClock
from healthdesk.db import audit, migrate
from healthdesk.errors import StorageTrouble
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost

PASSWORD = "vier fietsen langs de Dijle"


def test_an_older_house(tmp_path: Path, clock: FixedClock) -> None:
    place = HousePlace(file=tmp_path / "house.healthdesk")
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC")
    choice = HouseChoice(house=house, place=place, coordinator="Mia")
    desk = create_house(choice, PASSWORD, clock, cost=Cost(1, 64, 1)).desk
    migrate.downgrade(desk.store, "0002")
    with desk.store.engine.connect() as connection:
        entries = connection.execute(sa.text("SELECT count(*) FROM audit_entry")).scalar_one()
    desk.store.close()
    with pytest.raises(StorageTrouble) as told:
        unlock(place, "Mia", PASSWORD, clock)
    assert told.value.key == "house.needs_upgrade"
    copy = upgrade(place, "Mia", PASSWORD, clock)
    assert copy is not None
    assert copy.exists()
    again = unlock(place, "Mia", PASSWORD, clock)
    with again.store.reading() as session:
        assert audit.verify(session).whole
        assert audit.verify(session).entries == entries + 2
    again.store.close()
    assert upgrade(place, "Mia", PASSWORD, clock) is None
