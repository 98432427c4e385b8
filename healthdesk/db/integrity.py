"""Whether the file or server still holds what was put into it."""

from __future__ import annotations

import sqlalchemy as sa

from healthdesk.db.refusals import told
from healthdesk.db.store import Store


def trouble_in(store: Store) -> tuple[str, ...]:
    """What the engine itself finds wrong, in its own words; empty for a sound house.

    SQLite: every page's checksum, the structure, the foreign keys. PostgreSQL keeps its own
    checksums and constraints, so that only what it can be asked cheaply is asked.
    """
    if store.kind == "postgresql":
        invalid = "SELECT conname FROM pg_constraint WHERE NOT convalidated"
        with told(), store.engine.connect() as connection:
            return tuple(connection.execute(sa.text(invalid)).scalars())
    found = _asked(store, "cipher_integrity_check")
    found += [said for said in _asked(store, "integrity_check") if said != "ok"]
    found += [f"foreign key: {said}" for said in _asked(store, "foreign_key_check")]
    lines = (" ".join(line.split()) for said in found for line in said.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line and not line.startswith("***")))


def _asked(store: Store, pragma: str) -> list[str]:
    """The engine's answers; where it stumbles over the damage itself, that is an answer too."""
    try:
        with store.engine.connect() as connection:
            return [str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA {pragma}")]
    except sa.exc.DBAPIError as stumbled:
        return [str(stumbled.orig)]


def counts(store: Store) -> dict[str, int]:
    """How many rows each table has: to compare a copy with what it was made of."""
    with told(), store.engine.connect() as connection:
        names = sorted(sa.inspect(connection).get_table_names())
        wanted = [name for name in names if "search" not in name]
        return {
            name: connection.execute(sa.text(f'SELECT count(*) FROM "{name}"')).scalar_one()  # noqa: S608
            for name in wanted
        }
