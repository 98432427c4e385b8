"""Bringing a house's schema to the version of this program, and refusing one from the future.

Alembic is imported inside the functions: it costs a quarter of a second that an ordinary start
does not need.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import person_keys
from healthdesk.db.refusals import told
from healthdesk.db.store import Store
from healthdesk.errors import StorageTrouble


def steps_folder() -> Path:
    """The folder of the migration steps, from source and frozen."""
    return Path(str(resources.files("healthdesk.db") / "migrations"))


@cache
def newest() -> str:
    """The schema version of this program: the highest number among the steps' files."""
    names = (path.name for path in (steps_folder() / "versions").glob("[0-9]*.py*"))
    return max(name[:4] for name in names)


def present(store: Store) -> str | None:
    """The schema version of an open house; None when it is empty."""
    with told(), store.engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        return _version(connection)


def _version(connection: sa.Connection) -> str | None:
    found = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def needs_upgrade(store: Store) -> bool:
    """Whether the house is older than the program.

    Raises `StorageTrouble` ("store.too_new") when it is newer: an old program would damage it.
    """
    found = present(store)
    if found is not None and found > newest():
        raise StorageTrouble("store.too_new")
    return found != newest()


def upgrade(store: Store, to: str = "head") -> None:
    """Take the missing steps, all in one transaction. Make a copy of the house first."""
    needs_upgrade(store)
    _run(store, "upgrade", to)


def _fill(connection: sa.Connection) -> None:
    """What is made from the people by today's rules, for a house of before it was kept.

    In the same transaction as the steps, but after the last one: only then do the tables hold what
    today's code reads from them.
    """
    with Session(bind=connection) as session:
        if person_keys.are_missing(session):
            person_keys.make_again(session)
        session.commit()


def downgrade(store: Store, to: str) -> None:
    """Take steps back, down to `to` ("base" for an empty house)."""
    _run(store, "downgrade", to)


def _run(store: Store, direction: str, to: str) -> None:
    from alembic import command  # noqa: PLC0415 - see the head of this file
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(steps_folder()))
    with told(), store.engine.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        sqlite = store.kind == "sqlite"
        if sqlite:
            # Before BEGIN and past SQLAlchemy, or the pragma does nothing and a rebuilt table
            # takes its children with it.
            raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.execution_options(healthdesk_writing=True).begin():
                config.attributes["connection"] = connection
                getattr(command, direction)(config, to)
                if direction == "upgrade" and _version(connection) == newest():
                    _fill(connection)
                if sqlite and raw.execute("PRAGMA foreign_key_check").fetchall():
                    raise StorageTrouble("store.damaged")
        finally:
            if sqlite:
                raw.execute("PRAGMA foreign_keys = ON")
