"""The shared server goes down in the middle of the morning, and comes back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.find_anything import people
from healthdesk.actions.hear_others import heard, listen, missed
from healthdesk.actions.register_patient import blank, register
from healthdesk.clock import FixedClock
from healthdesk.db import migrate
from healthdesk.db.store import Store, open_postgresql
from healthdesk.errors import StorageTrouble
from healthdesk.records.actor import Actor
from healthdesk.records.change import Change
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from tests import postgres_server
from tests.postgres_server import Server
from tests.stores import _house, _person


@dataclass
class OwnServer:
    """A server that a test may stop."""

    server: Server

    def do(self, what: str) -> None:
        folder = Path(self.server.folder)
        programs = postgres_server._programs(folder)
        words = ("-D", folder / "data", "-l", folder / "server.log", "-m", "fast", "-w", "-s", what)
        postgres_server._as_user(programs / "pg_ctl", *words)


@pytest.fixture
def own_server() -> Iterator[OwnServer]:
    folder = Path(tempfile.mkdtemp(prefix=postgres_server.PREFIX, dir=postgres_server._base_folder()))
    try:
        yield OwnServer(postgres_server.start(folder))
    finally:
        postgres_server.stop(folder)


def _desk(store: Store, clock: FixedClock, name: str) -> Desk:
    with store.writing() as session:
        house = _house(session, HouseKind.WGC)
        person = _person(session, name, frozenset({Role.RECEPTION}))
    return Desk(store, Actor(person.id, person.name, person.roles), clock, house)


def _trouble_of(ask: Callable[[], object]) -> str:
    try:
        ask()
    except StorageTrouble as trouble:
        return trouble.key
    return ""


def test_it_is_told_and_work_goes_on_when_it_is_back(own_server: OwnServer, clock: FixedClock) -> None:
    address = own_server.server.url("postgres")
    store, other = open_postgresql(address), open_postgresql(address)
    migrate.upgrade(store)
    desk, colleague = _desk(store, clock, "An Peeters"), _desk(other, clock, "Jef Maes")
    register(desk, replace(blank(desk), official_given="Eerste"))
    line = listen(desk)
    own_server.do("stop")
    asked: dict[str, Callable[[], object]] = {
        "register": lambda: register(desk, replace(blank(desk), official_given="Tweede")),
        "search": lambda: people(desk, "eerste"),
        "hear": lambda: heard(line),
        "listen": lambda: listen(desk),
        "open": lambda: open_postgresql(address),
        "version": lambda: migrate.present(store),
    }
    assert {what: _trouble_of(ask) for what, ask in asked.items()} == dict.fromkeys(
        asked, "store.unreachable"
    )
    since = line.last
    line.close()
    own_server.do("start")
    new = register(colleague, replace(blank(colleague), official_given="Intussen")).result
    again = listen(desk, since)
    assert Change("patient", new.id) in missed(again).changes
    assert heard(again).changes == ()
    again.close()
    register(desk, replace(blank(desk), official_given="Tweede"))
    assert len(people(desk, "tweede")) == 1
    store.close()
    other.close()


@pytest.mark.parametrize(
    ("user", "database", "key"),
    [("niemand", "postgres", "store.server_password"), ("healthdesk", "weg", "store.no_database")],
)
def test_who_or_what_the_server_does_not_know(
    user: str, database: str, key: str, postgresql_server: Server
) -> None:
    address = postgresql_server.url(database).replace("healthdesk@", f"{user}@", 1)
    with pytest.raises(StorageTrouble) as told:
        open_postgresql(address)
    assert told.value.key == key
