"""Somebody with the key cuts the last lines off the book of views: whoever remembers a later line tells."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from healthdesk.actions import watch_book
from healthdesk.actions.check_house import HouseCheck
from healthdesk.actions.desk import Desk
from healthdesk.actions.read_access_log import prove
from healthdesk.actions.watch_book import check_whole, explain
from healthdesk.db import audit
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.house_choice import HousePlace
from healthdesk.records.practitioner import Role
from tests.stores import MakeDesk


class House:
    """A house with a coordinator at a computer that watches its book; every desk writes through `desk`."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.place = HousePlace(witnesses=folder / "witnesses")
        self.back_ups = folder / "back-ups"
        watch_book.begin(desk.store, self.place, desk.house)

    @property
    def note(self) -> Path:
        """Where this computer keeps what it saw."""
        path = self.desk.store.path
        return path.with_suffix(".witness") if path else next((self.place.witnesses or Path()).iterdir())

    def open(self) -> None:
        """As unlocking does."""
        with self.desk.store.writing() as session:
            watch_book.go_on(self.desk.store, session, self.place, self.desk.house, self.desk.clock)
            self._line(session, "house.unlock")

    def write(self, *actions: str) -> None:
        for action in actions:
            with self.desk.store.writing() as session:
                self._line(session, action)

    def _line(self, session: sa.orm.Session, action: str) -> None:
        audit.record(session, self.desk.actor, self.desk.clock, action=action)

    def cut_to(self, line: int) -> None:
        """What somebody with the key and an SQL tool could do, and the program itself never does."""
        with self.desk.store.writing() as session:
            if self.desk.store.kind == "postgresql":
                session.execute(sa.text("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_only_grows"))
            else:
                session.execute(sa.text("DROP TRIGGER IF EXISTS audit_entry_no_delete"))
            session.execute(sa.text("DELETE FROM audit_entry WHERE seq > :line"), {"line": line})

    def check(self) -> HouseCheck:
        return check_whole(self.desk, self.back_ups)

    def actions(self) -> list[str]:
        with self.desk.store.reading() as session:
            return [entry.action for entry in reversed(audit.entries(session))]


@pytest.fixture
def house(make_desk: MakeDesk, tmp_path: Path) -> House:
    return House(make_desk(Role.COORDINATOR), tmp_path)


@pytest.mark.usefixtures("store")
def test_lines_cut_off_at_the_end_show_until_somebody_says_why(house: House) -> None:
    house.write("patient.view", "patient.change", "patient.view")
    house.cut_to(1)
    house.open()
    house.write("patient.view", "patient.view", "patient.view")  # longer than it ever was
    found = house.check()
    assert found.chain is not None
    assert found.chain.whole
    assert not found.sound
    told = "deze computer kende regel 3 van 25/11/2026 14:45, en die staat er niet meer"
    assert told in found.in_words("nl")
    house.open()
    assert not house.check().sound
    assert house.actions().count("house.lines_missing") == 1
    assert [good for good, _told in prove(house.desk, house.back_ups)] == [True, False]
    house.desk.clock.advance(timedelta(minutes=5))  # type: ignore[attr-defined]
    with pytest.raises(NotAllowed):
        explain(house.desk, " ")
    explain(house.desk, "het bestand van maandag teruggezet")
    found = house.check()
    assert found.sound
    assert "Mia Wouters waarom: het bestand van maandag teruggezet" in found.in_words("nl")
    house.open()
    house.open()
    assert "ontbreekt niets dat bekend is" in house.check().in_words("nl")


@pytest.mark.usefixtures("sqlite_store")
def test_a_cut_while_the_house_is_open_shows_too(house: House) -> None:
    house.write("patient.view", "patient.change", "patient.view")
    house.cut_to(1)
    house.write("patient.view", "patient.view", "patient.view", "patient.view")
    house.open()
    assert house.check().is_cut


@pytest.mark.usefixtures("store")
def test_a_blow_between_the_two_writes_is_no_alarm(house: House, tmp_path: Path) -> None:
    house.write("patient.view")
    shutil.copyfile(house.note, tmp_path / "before")
    house.write("patient.view", "patient.change")
    shutil.copyfile(tmp_path / "before", house.note)
    house.open()
    assert house.check().sound
    house.note.write_bytes(b'{"line": 4, "ha')
    house.open()
    found = house.check()
    assert found.sound
    assert "deze keer niet te zien" in found.in_words("nl")
    house.open()
    assert "ontbreekt niets dat bekend is" in house.check().in_words("nl")


def test_desks_of_a_server_remember_each_for_themselves(
    house: House, postgresql_store: object, tmp_path: Path
) -> None:
    other = House(house.desk, tmp_path / "other")
    other.write("patient.view")
    house.open()
    house.write("patient.view")
    other.open()
    assert house.check().sound
    house.cut_to(1)
    for one in (house, other):
        one.open()
        assert one.check().is_cut


def test_who_may_say_why(make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        explain(make_desk(Role.RECEPTION), "zomaar")
