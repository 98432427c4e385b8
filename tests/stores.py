"""Houses for tests: an encrypted SQLite file and a PostgreSQL database, migrated, fresh for each test."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from uuid import uuid4

import psycopg
import pytest
from filelock import FileLock
from sqlalchemy.orm import Session

from healthdesk.actions.desk import Desk
from healthdesk.clock import FixedClock
from healthdesk.db import houses, kept_files, migrate, practitioners
from healthdesk.db.store import Store, open_postgresql, open_sqlite
from healthdesk.records.actor import Actor
from healthdesk.records.house import House, HouseKind, IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.vault.file_guard import FileGuard
from healthdesk.vault.key_slots import new_house_key
from tests.postgres_server import Server, shared_server

TEMPLATE = "migrated_house"

NAMES = {
    Role.RECEPTION: "An Peeters",
    Role.COORDINATOR: "Mia Wouters",
    Role.THERAPIST: "Els Claes",
    Role.VOLUNTEER_RECEPTION: "Jef Maes",
}


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A migrated, empty file and its key; copied for each test."""
    path = tmp_path_factory.mktemp("template") / "house.db"
    key = secrets.token_bytes(32)
    store = open_sqlite(path, key, create=True)
    migrate.upgrade(store)
    store.close()
    return path, key


@pytest.fixture(scope="session")
def postgresql_server() -> Server:
    """The server of this run, with a migrated database to copy."""
    server = shared_server()
    with FileLock(f"{server.folder}.lock"):
        with psycopg.connect(server.url("postgres")) as connection:
            there = connection.execute(
                "SELECT 1 FROM pg_database WHERE datname = %s AND datistemplate", (TEMPLATE,)
            ).fetchone()
        if not there:
            _make_template(server)
    return server


def _make_template(server: Server) -> None:
    server.execute(f"DROP DATABASE IF EXISTS {TEMPLATE}", f"CREATE DATABASE {TEMPLATE}")
    store = open_postgresql(server.url(TEMPLATE))
    try:
        migrate.upgrade(store)
    finally:
        store.close()
    server.execute(f"ALTER DATABASE {TEMPLATE} IS_TEMPLATE true")


@pytest.fixture
def sqlite_store(sqlite_template: tuple[Path, bytes], tmp_path: Path) -> Iterator[Store]:
    """A fresh encrypted file."""
    template, key = sqlite_template
    path = tmp_path / "house.db"
    shutil.copyfile(template, path)
    store = open_sqlite(path, key)
    yield store
    store.close()


@pytest.fixture
def postgresql_database(postgresql_server: Server) -> Iterator[str]:
    """The address of a fresh database on the server."""
    name = f"house_{uuid4().hex}"
    postgresql_server.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy")
    yield postgresql_server.url(name)
    postgresql_server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgresql_store(postgresql_database: str) -> Iterator[Store]:
    """A fresh database on the server, opened by somebody with the key of its house."""
    store = open_postgresql(postgresql_database)
    store.files = FileGuard(new_house_key())
    with store.writing() as session:
        kept_files.begin(session)
    yield store
    store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Store:
    """The same test on both engines."""
    opened = request.getfixturevalue(f"{request.param}_store")
    assert isinstance(opened, Store)
    return opened


class MakeDesk(Protocol):
    """Seats somebody at a desk of the test's house; the same name is the same person."""

    def __call__(
        self,
        role: Role = Role.RECEPTION,
        *more: Role,
        kind: HouseKind = HouseKind.WGC,
        name: str = "",
        language: str = "nl",
    ) -> Desk: ...


@pytest.fixture
def make_desk(request: pytest.FixtureRequest, clock: FixedClock) -> MakeDesk:
    """A desk in the house that the test uses (`store`, `postgresql_store`, else `sqlite_store`)."""
    names = ("store", "postgresql_store", "sqlite_store")
    chosen = next((name for name in names if name in request.fixturenames), "sqlite_store")
    opened: Store = request.getfixturevalue(chosen)

    return seats_in(opened, clock)


@pytest.fixture
def make_desk_elsewhere(
    sqlite_template: tuple[Path, bytes], tmp_path: Path, clock: FixedClock
) -> Iterator[MakeDesk]:
    """A desk in another house than the one of the test."""
    template, key = sqlite_template
    path = tmp_path / "elsewhere.db"
    shutil.copyfile(template, path)
    store = open_sqlite(path, key)
    yield seats_in(store, clock)
    store.close()


def seats_in(opened: Store, clock: FixedClock) -> MakeDesk:
    """Who can sit down in this house."""

    def make(
        role: Role = Role.RECEPTION,
        *more: Role,
        kind: HouseKind = HouseKind.WGC,
        name: str = "",
        language: str = "nl",
    ) -> Desk:
        with opened.writing() as session:
            house = _house(session, kind)
            person = _person(session, name or NAMES[role], frozenset({role, *more}))
        actor = Actor(person.id, person.name, person.roles)
        return Desk(store=opened, actor=actor, clock=clock, house=house, language=language)

    return make


def _person(session: Session, name: str, roles: frozenset[Role]) -> Practitioner:
    """Who is called so, hired when nobody is."""
    for one in practitioners.all_of(session):
        if one.name == name:
            assert one.roles == roles, f"{name} works here already with other roles; give another name"
            return one
    hired = Practitioner(id=new_id(), name=name, roles=roles, languages=("nl",))
    practitioners.add(session, hired)
    return hired


def _house(session: Session, kind: HouseKind) -> House:
    """The invented house of this database, set up when there is none."""
    there = houses.the_house(session)
    if there is not None:
        assert there.kind is kind, "one house, one database: use another store for another house"
        return there
    tejo = kind is HouseKind.TEJO
    house = House(
        id=new_id(),
        kind=kind,
        name="TEJO Leuven" if tejo else "WGC De Linde",
        address_lines=("Voorbeeldstraat 12", "3000 Leuven"),
        phone="016 12 34 56",
        identity_default=IdentityLevel.PSEUDONYM if tejo else IdentityLevel.FULL,
        is_demo=True,
    )
    houses.add(session, house)
    return house
