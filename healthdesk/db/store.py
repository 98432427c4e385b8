"""Short sessions over the house's database, the same on SQLCipher and on PostgreSQL.

`Store.reading()` and `Store.writing()` are the only ways in. One action is one `writing()`: it
begins IMMEDIATE on SQLite, so that a second desk waits and then sees what the first one did.
What the world does wrong (full disk, lost server) leaves here as `StorageTrouble`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import msgspec
import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from healthdesk.db import strange_signs
from healthdesk.db.kept_files import Guard
from healthdesk.db.refusals import told
from healthdesk.db.witness import Witness
from healthdesk.errors import ChangedMeanwhile, StorageTrouble, WrongKey
from healthdesk.records.ids import new_id

EngineKind = Literal["sqlite", "postgresql"]
BUSY_SECONDS = 5.0
_IN_MEMORY = 24
"""Megabytes of the file that a connection keeps decrypted."""
_FIRST_SHARED, _SHARED_BYTES = 0x40000002, 510
"""Where SQLite locks a file that it reads: fixed by its file format."""


class Store:
    """The open database of one house. Safe to use from several threads; sessions are not."""

    def __init__(self, engine: sa.Engine, *, path: Path | None = None) -> None:
        self.engine = engine
        self.path = path
        """The SQLite file; None on a server."""
        self.kind: EngineKind = "postgresql" if engine.dialect.name == "postgresql" else "sqlite"
        self.own_entries: set[int] = set()
        """Numbers of the audit entries written through this very object (see `db.other_desks`)."""
        self.mark = new_id().hex
        """Which of the open stores this is: by it a desk knows its own words from those of others."""
        self.witness: Witness | None = None
        """Remembers outside of the house how far its book went; None for copies and while it is made."""
        self.files: Guard | None = None
        """Closes and opens files with the key of the house; None where nobody came in with it."""
        self._writing_engine = engine.execution_options(healthdesk_writing=True)
        self._file = None if path is None else _identity(path)

    @property
    def place(self) -> str:
        """The file, or the address of the server without its password."""
        return str(self.path) if self.path else self.engine.url.render_as_string(hide_password=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the house and changes nothing."""
        with told(), Session(self.engine, autoflush=False, expire_on_commit=False) as session:
            session.info["files"] = self.files
            yield session
            session.rollback()

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: all of it is on disk when the block ends, or none of it."""
        self._require_file()
        with told(), Session(self._writing_engine, expire_on_commit=False) as session:
            session.info["witness"], session.info["files"] = self.witness, self.files
            try:
                yield session
                session.commit()
                self.own_entries.update(session.info.get("entries", ()))
                self._testify(session)
            except BaseException:
                session.rollback()
                raise

    @contextmanager
    def roomy(self, megabytes: int) -> Iterator[None]:
        """Keep so much of the file decrypted in memory meanwhile: for work that comes by all of it often.

        A server looks after that itself.
        """
        self._keep_in_memory(megabytes)
        try:
            yield
        finally:
            self._keep_in_memory(_IN_MEMORY)

    def _keep_in_memory(self, megabytes: int) -> None:
        if self.kind == "sqlite":
            with self.engine.connect() as connection:
                connection.exec_driver_sql(f"PRAGMA cache_size = -{megabytes * 1000}")

    def _testify(self, session: Session) -> None:
        """Only now, with the line on disk: a witness never knows more than the book."""
        line = session.info.get("last_line")
        if self.witness is not None and line is not None:
            self.witness.note(line)

    def close(self) -> None:
        """Let go of the file or server."""
        self.engine.dispose()

    def _require_file(self) -> None:
        """A file that was taken away can still be written to, and is gone when it is closed."""
        if self.path is not None and _identity(self.path) != self._file:
            raise StorageTrouble("store.gone", path=str(self.path))


def open_sqlite(path: Path, key: bytes, *, create: bool = False) -> Store:
    """Open the encrypted file with its 32-byte key.

    Raises `StorageTrouble` when there is no file and `create` is False, `WrongKey` when the key
    does not fit.
    """
    if not create and not path.exists():
        raise StorageTrouble("store.missing", path=str(path))
    if len(key) != 32:
        raise WrongKey("store.wrong_key")

    if create:
        path.touch(mode=0o600)

    def connect() -> Any:
        return _connected(path, key)

    engine = sa.create_engine(
        "sqlite+pysqlite://",
        creator=connect,
        module=sqlcipher,
        json_deserializer=msgspec.json.decode,
        json_serializer=strange_signs.as_json,
        poolclass=QueuePool,
        pool_use_lifo=True,  # its pages are still decrypted in memory
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )
    sa.event.listen(engine, "begin", _begin)
    sa.event.listen(engine, "before_cursor_execute", strange_signs.require_text)
    store = Store(engine, path=path)
    with told(), engine.connect():
        return store


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file it is, whatever it is called; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def in_use(path: Path) -> bool:
    """Whether another program holds this file open as a database.

    SQLite's own lock on its shared bytes tells it. Windows does not let go of an open file anyway,
    so that there what is asked for next refuses.
    """
    if sys.platform == "win32" or not path.exists():
        return False
    import fcntl  # noqa: PLC0415 - does not exist on Windows

    with path.open("rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_BYTES, _FIRST_SHARED)
        except OSError:
            return True
    return False


def _connected(path: Path, key: bytes) -> Any:
    # Never made here: a connection that comes later must not put an empty file where the house was.
    address = f"{path.absolute().as_uri()}?mode=rw"
    raw = sqlcipher.connect(address, timeout=BUSY_SECONDS, check_same_thread=False, uri=True)
    try:
        raw.isolation_level = None
        raw.execute("PRAGMA cipher_log_level = NONE")
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        try:
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlcipher.DatabaseError as error:
            if "not a database" in str(error):
                raise WrongKey("store.not_this_house") from None
            raise
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("PRAGMA temp_store = MEMORY")
        raw.execute(f"PRAGMA cache_size = -{_IN_MEMORY * 1000}")
    except BaseException:
        raw.close()
        raise
    return raw


def _begin(connection: sa.Connection) -> None:
    """By the driver itself: of every read and every booking this is one step less."""
    writing = connection.get_execution_options().get("healthdesk_writing", False)
    raw = connection.connection.dbapi_connection
    assert raw is not None
    raw.execute("BEGIN IMMEDIATE" if writing else "BEGIN")


def open_postgresql(url: str | sa.URL, password: str | None = None) -> Store:
    """Open a shared database. Without a password libpq looks in its own places (service, pgpass).

    Raises `StorageTrouble` for what is no address of one, or one that does not answer.
    """
    address = _address(url)
    engine = sa.create_engine(
        address if password is None else address.set(password=password),
        pool_size=4,
        pool_pre_ping=True,
        json_serializer=strange_signs.as_json,
        hide_parameters=True,
        connect_args={"application_name": "HealthDesk", "connect_timeout": 10},
    )
    store = Store(engine)
    with told(), engine.connect():
        return store


def _address(url: str | sa.URL) -> sa.URL:
    try:
        found = sa.make_url(url)
    except (sa.exc.ArgumentError, ValueError):
        raise StorageTrouble("store.no_address") from None
    if found.get_backend_name() not in {"postgresql", "postgres"}:
        raise StorageTrouble("store.no_address")
    return found.set(drivername="postgresql+psycopg")


def change_row(
    session: Session,
    table: type[Any],
    row_id: object,
    expected_version: int,
    values: dict[str, Any],
    *,
    mine: object = None,
) -> int:
    """Update one versioned row and return its new version.

    Raises `ChangedMeanwhile` (with `mine`; the caller adds `theirs`) when the row no longer has the
    expected version, so that nobody's work is overwritten unseen.
    """
    done = session.execute(
        sa.update(table)
        .where(table.id == row_id, table.version == expected_version)
        .values(**values, version=expected_version + 1)
        .execution_options(synchronize_session=False)
    )
    if getattr(done, "rowcount", 0) != 1:
        raise ChangedMeanwhile(mine=mine)
    return expected_version + 1
