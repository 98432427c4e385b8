"""An older house is copied, then brought up to date; everything in it stays."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from healthdesk.actions.start_house import create_house
from healthdesk.actions.unlock_house import people_of, unlock
from healthdesk.actions.upgrade_house import upgrade, upgrade_with_code
from healthdesk.clock import FixedClock
from healthdesk.db import audit, migrate
from healthdesk.errors import StorageTrouble, WrongKey
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from tests.begun_houses import CHEAP, begun, begun_and_left
from tests.postgres_server import Server

PASSWORD = "vier fietsen langs de Dijle"


def test_an_older_house_on_a_server(postgresql_server: Server, clock: FixedClock) -> None:
    name = f"empty_{new_id().hex}"
    postgresql_server.execute(f"CREATE DATABASE {name}")
    place = HousePlace(server_url=postgresql_server.url(name))
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC")
    choice = HouseChoice(house=house, place=place, coordinator="Mia")
    started = create_house(choice, PASSWORD, clock, cost=CHEAP)
    migrate.downgrade(started.desk.store, "0002")
    started.desk.store.close()
    copy = upgrade_with_code(place, started.recovery_code, clock)
    again = unlock(place, "Mia", PASSWORD, clock)
    with again.store.reading() as session:
        assert audit.verify(session).whole
        kept = session.scalar(sa.text(f'SELECT version_num FROM "{copy}".alembic_version'))
        assert kept == "0002"
        assert session.scalar(sa.text(f'SELECT count(*) FROM "{copy}".partner'))
    again.store.close()


def test_a_wrong_password_counts_here_too(tmp_path: Path, clock: FixedClock) -> None:
    place = HousePlace(file=tmp_path / "house.healthdesk")
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC")
    choice = HouseChoice(house=house, place=place, coordinator="Mia")
    begun_and_left(choice, PASSWORD, clock)
    with pytest.raises(WrongKey):
        upgrade(place, "Mia", "iets helemaal anders", clock)
    assert people_of(place).failures == 1


def test_an_older_house(tmp_path: Path, clock: FixedClock) -> None:
    place = HousePlace(file=tmp_path / "house.healthdesk")
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC")
    choice = HouseChoice(house=house, place=place, coordinator="Mia")
    desk = begun(choice, PASSWORD, clock)
    migrate.downgrade(desk.store, "0002")
    with desk.store.engine.connect() as connection:
        entries = connection.execute(sa.text("SELECT count(*) FROM audit_entry")).scalar_one()
    desk.store.close()
    with pytest.raises(StorageTrouble) as told:
        unlock(place, "Mia", PASSWORD, clock)
    assert told.value.key == "house.needs_upgrade"
    copy = upgrade(place, "Mia", PASSWORD, clock)
    assert copy is not None
    kept = HousePlace(file=tmp_path / copy)
    with pytest.raises(StorageTrouble) as older:
        unlock(kept, "Mia", PASSWORD, clock)
    assert older.value.key == "house.needs_upgrade"
    assert [one.name for one in tmp_path.glob("*unfinished*")] == []
    again = unlock(place, "Mia", PASSWORD, clock)
    with again.store.reading() as session:
        assert audit.verify(session).whole
        assert audit.verify(session).entries == entries + 2
    again.store.close()
    assert upgrade(place, "Mia", PASSWORD, clock) is None
