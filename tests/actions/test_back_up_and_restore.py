"""A back-up that is proven, and a house that comes back; also from one engine to the other."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from healthdesk.actions.back_up_house import ENDING, back_up, newest_in
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_anything import people
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.restore_house import names_in, restore
from healthdesk.actions.unlock_house import unlock
from healthdesk.actions.watch_book import check_whole
from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.errors import BadFile, StorageTrouble, WrongKey
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.key_slot import Cost
from tests.begun_houses import begun
from tests.postgres_server import Server

CHEAP = Cost(time=1, memory_kib=64, lanes=1)
PASSWORD = "vier fietsen langs de Dijle"


def _house(place: HousePlace, clock: FixedClock) -> Desk:
    house = House(id=new_id(), kind=HouseKind.WGC, name="WGC Ridderbuurt")
    choice = HouseChoice(house=house, place=place, coordinator="Mia")
    desk = begun(choice, PASSWORD, clock)
    register(desk, replace(blank(desk), official_given="Özgür", official_family="Yılmaz"))
    return desk


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> HousePlace:
    if request.param == "sqlite":
        return HousePlace(file=tmp_path / "house.healthdesk")
    return HousePlace(server_url=_empty_database(request.getfixturevalue("postgresql_server")))


def _empty_database(server: Server) -> str:
    name = f"empty_{new_id().hex}"
    server.execute(f"CREATE DATABASE {name}")
    return server.url(name)


def test_what_was_backed_up_comes_back(place: HousePlace, tmp_path: Path, clock: FixedClock) -> None:
    desk = _house(place, clock)
    made = back_up(desk, tmp_path / "kopie").result
    register(desk, replace(blank(desk), official_given="Later"))
    desk.store.close()
    target = tmp_path / "terug.healthdesk"
    assert names_in(made.path) == ("Mia",)
    assert restore(made.path, HousePlace(file=target), PASSWORD, clock) is None
    again = unlock(HousePlace(file=target), "Mia", PASSWORD, clock)
    assert [line.name for line in people(again, "ozgur")] == ["Özgür Yılmaz"]
    assert people(again, "later") == ()
    with again.store.reading() as session:
        assert audit.verify(session).whole
    again.store.close()


def test_how_far_it_is_is_told_to_the_end(tmp_path: Path, clock: FixedClock) -> None:
    place = HousePlace(file=tmp_path / "house.healthdesk")
    desk = _house(place, clock)
    told: list[tuple[str, int, int]] = []

    def hear(what: str, done: int, of_all: int) -> None:
        told.append((what, done, of_all))

    made = back_up(desk, tmp_path / "kopie", hear).result
    desk.store.close()
    restore(made.path, place, PASSWORD, clock, progress=hear)
    assert list(dict.fromkeys(what for what, _, _ in told)) == ["copy", "check"]
    assert [what for what, done, of_all in told if done == of_all > 0] == ["copy", "check", "check"]
    assert all(done <= of_all for _, done, of_all in told)


def test_a_house_moves_to_a_server(tmp_path: Path, clock: FixedClock, postgresql_server: Server) -> None:
    desk = _house(HousePlace(file=tmp_path / "house.healthdesk"), clock)
    made = back_up(desk, tmp_path).result
    desk.store.close()
    server = HousePlace(server_url=_empty_database(postgresql_server))
    restore(made.path, server, PASSWORD, clock)
    again = unlock(server, "Mia", PASSWORD, clock)
    assert [line.name for line in people(again, "yilmaz")] == ["Özgür Yılmaz"]
    register(again, replace(blank(again), official_given="Nieuw"))
    with again.store.reading() as session:
        assert audit.verify(session).whole
    again.store.close()
    with pytest.raises(StorageTrouble):
        restore(made.path, server, PASSWORD, clock)


def test_the_present_house_is_kept_aside(tmp_path: Path, clock: FixedClock) -> None:
    place = HousePlace(file=tmp_path / "house.healthdesk")
    desk = _house(place, clock)
    made = back_up(desk, tmp_path / "kopie").result
    register(desk, replace(blank(desk), official_given="Later"))
    desk.store.close()
    aside = restore(made.path, place, PASSWORD, clock)
    assert aside is not None
    if os.name == "posix":
        assert [one.name for one in tmp_path.glob("house*") if one.stat().st_mode & 0o077] == []
    old = unlock(HousePlace(file=aside), "Mia", PASSWORD, clock)
    assert [line.name for line in people(old, "later")] == ["Later"]
    old.store.close()
    new = unlock(place, "Mia", PASSWORD, clock)
    assert people(new, "later") == ()
    new.store.close()


def test_an_older_back_up_put_back_is_told_as_what_it_is(tmp_path: Path, clock: FixedClock) -> None:
    place, folder = HousePlace(file=tmp_path / "house.healthdesk"), tmp_path / "kopie"
    desk = _house(place, clock)
    old = back_up(desk, folder).result
    clock.advance(timedelta(days=1))
    register(desk, replace(blank(desk), official_given="Later"))
    back_up(desk, folder)
    desk.store.close()
    clock.advance(timedelta(days=1))
    restore(old.path, place, PASSWORD, clock)
    clock.advance(timedelta(hours=1))
    again = unlock(place, "Mia", PASSWORD, clock)
    found = check_whole(again, folder)
    assert found.sound
    assert "Op 27/11/2026 14:45 werd de back-up van 25/11/2026 14:45 teruggezet" in found.in_words("nl")
    with again.store.reading() as session:
        put_back = audit.done_so_far(session, ("house.restore",))
    assert [(entry.actor_name, entry.detail["opened_by"]) for entry in put_back] == [("HealthDesk", "Mia")]
    back_up(again, folder)
    _cut_last_line(again)
    assert "de back-up wgc-2026-11-27-154500" in check_whole(again, folder).in_words("nl")
    again.store.close()


def _cut_last_line(desk: Desk) -> None:
    """What somebody with the key could do: the line of the back-up is not in the back-up itself."""
    with desk.store.writing() as session:
        session.execute(sa.text("DROP TRIGGER audit_entry_no_delete"))
        last_two = "SELECT seq FROM audit_entry ORDER BY seq DESC LIMIT 2"
        session.execute(sa.text(f"DELETE FROM audit_entry WHERE seq IN ({last_two})"))


def test_a_wrong_password_or_a_damaged_file_changes_nothing(tmp_path: Path, clock: FixedClock) -> None:
    place = HousePlace(file=tmp_path / "house.healthdesk")
    desk = _house(place, clock)
    made = back_up(desk, tmp_path / "kopie").result
    desk.store.close()
    assert place.file is not None
    before = place.file.read_bytes()
    with pytest.raises(WrongKey):
        restore(made.path, place, "iets helemaal anders", clock)
    bytes_ = bytearray(made.path.read_bytes())
    bytes_[len(bytes_) // 2] ^= 1
    made.path.write_bytes(bytes_)
    with pytest.raises(BadFile):
        restore(made.path, place, PASSWORD, clock)
    assert place.file.read_bytes() == before


def test_a_back_up_alone_tells_a_thief_nothing(tmp_path: Path, clock: FixedClock) -> None:
    desk = _house(HousePlace(file=tmp_path / "house.healthdesk"), clock)
    made = back_up(desk, tmp_path / "kopie").result
    desk.store.close()
    kept = made.path.read_bytes()
    assert "Yılmaz".encode() not in kept
    assert b"yilmaz" not in kept


def test_a_place_that_cannot_be_written_to_is_a_sentence(tmp_path: Path, clock: FixedClock) -> None:
    desk = _house(HousePlace(file=tmp_path / "house.healthdesk"), clock)
    (tmp_path / "geen-map").write_text("een bestand")
    with pytest.raises(StorageTrouble) as told:
        back_up(desk, tmp_path / "geen-map" / "kopie")
    assert told.value.key == "backup.not_written"
    assert newest_in(tmp_path) is None
    desk.store.close()


def test_the_newest_is_found(tmp_path: Path, clock: FixedClock) -> None:
    desk = _house(HousePlace(file=tmp_path / "house.healthdesk"), clock)
    back_up(desk, tmp_path)
    clock.advance(timedelta(hours=1))
    second = back_up(desk, tmp_path).result
    (tmp_path / f"kapot{ENDING}").write_bytes(b"geen zip")
    found = newest_in(tmp_path)
    assert found is not None
    assert found[0] == second.path
    desk.store.close()
