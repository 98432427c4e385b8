"""A whole house copied into another file or server, the same for both engines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa

from healthdesk.db import kept_files, migrate, patient_index
from healthdesk.db.base import Base
from healthdesk.db.patients import record
from healthdesk.db.refusals import told
from healthdesk.db.store import Store, open_sqlite
from healthdesk.db.tables.patients import PatientRow
from healthdesk.records.progress import Progress, quiet

_ROWS, _PAGES = 2_000, 5_000
_MADE_ANEW = frozenset({"person_key", "file_key"})
"""Tables that come with the search index, out of what the people say; and by what the key is known."""


def copy_to_file(store: Store, path: Path, key: bytes, progress: Progress = quiet) -> None:
    """A consistent encrypted copy of an open house in a new file; the house goes on working."""
    if store.kind == "sqlite":
        copy_pages(store, path, key, progress)
        return
    target = open_sqlite(path, key, create=True)
    target.files = store.files
    try:
        migrate.upgrade(target)
        copy_rows(store, target)
    finally:
        target.close()


def copy_pages(store: Store, path: Path, key: bytes, progress: Progress = quiet) -> None:
    """Copy an encrypted file page by page, whatever its schema."""
    # The target is keyed before the copy begins: SQLCipher refuses to copy into a plain file.
    target = open_sqlite(path, key, create=True)
    try:
        with told(), store.engine.connect() as source, target.engine.connect() as into:
            from_raw: Any = source.connection.dbapi_connection
            to_raw: Any = into.connection.dbapi_connection
            # One state of the house from the first page to the last, whoever writes meanwhile.
            from_raw.execute("BEGIN")
            from_raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
            try:
                from_raw.backup(to_raw, pages=_PAGES, progress=_Told(progress))
            finally:
                from_raw.execute("ROLLBACK")
            to_raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        target.close()


class _Told:
    """What SQLite tells of a copy, as we tell it."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, _status: int, left: int, of_all: int) -> None:
        self._progress("copy", of_all - left, of_all)


def copy_tables(store: Store, name: str) -> str:
    """On a server: every table as it is now, beside itself under another name in the same database."""
    with store.writing() as session:
        connection = session.connection()
        quoted = connection.dialect.identifier_preparer.quote
        session.execute(sa.schema.CreateSchema(name))
        for table in sa.inspect(connection).get_table_names():
            session.execute(sa.text(f"CREATE TABLE {quoted(name)}.{quoted(table)} AS TABLE {quoted(table)}"))
    return name


def copy_rows(source: Store, target: Store) -> None:
    """Every row of every table into an empty migrated house, and its search index made anew.

    Files that lie closed on a server are opened on their way into a file, and the other way round.
    """
    with source.reading() as reading, target.writing() as writing:
        kept_files.begin(writing)
        for table in Base.metadata.sorted_tables:
            if table.name in _MADE_ANEW:
                continue
            found = reading.execute(sa.select(table)).mappings()
            while batch := found.fetchmany(_ROWS):
                rows = [kept_files.moved(reading, writing, table.name, dict(row)) for row in batch]
                writing.execute(sa.insert(table), rows)
        _index(writing)
        if target.kind == "postgresql":
            last = "SELECT setval(pg_get_serial_sequence('audit_entry', 'seq'), max(seq)) FROM audit_entry"
            writing.execute(sa.text(last))


def _index(session: Any) -> None:
    """Make the search index of everybody again; it is never copied between engines."""
    batch = []
    for row in session.scalars(sa.select(PatientRow).order_by(PatientRow.number)):
        batch.append((row.number, record(row)))
        if len(batch) == _ROWS:
            patient_index.add(session, batch)
            batch = []
    if batch:
        patient_index.add(session, batch)
