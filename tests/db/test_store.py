"""The file and the server: keys, trouble told in sentences, versions."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest
import sqlalchemy as sa

from healthdesk.db import migrate
from healthdesk.db.store import Store, open_sqlite
from healthdesk.errors import StorageTrouble, WrongKey


def test_the_file_alone_tells_a_thief_nothing(tmp_path: Path) -> None:
    path = tmp_path / "house.db"
    key = secrets.token_bytes(32)
    store = open_sqlite(path, key, create=True)
    migrate.upgrade(store)
    with store.writing() as session:
        session.execute(sa.text("CREATE TABLE secret (words TEXT)"))
        session.execute(sa.text("INSERT INTO secret VALUES ('Merel komt woensdag')"))
    for file in tmp_path.iterdir():
        kept = file.read_bytes()
        assert b"Merel" not in kept
        assert b"SQLite format" not in kept
        assert b"audit_entry" not in kept
    store.close()


def test_another_key_does_not_open_the_file(tmp_path: Path) -> None:
    path = tmp_path / "house.db"
    store = open_sqlite(path, secrets.token_bytes(32), create=True)
    migrate.upgrade(store)
    store.close()
    before = path.read_bytes()
    with pytest.raises(WrongKey):
        open_sqlite(path, secrets.token_bytes(32))
    assert path.read_bytes() == before


def test_no_file_is_a_sentence_and_no_new_file(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble) as told:
        open_sqlite(tmp_path / "nothing.db", secrets.token_bytes(32))
    assert told.value.key == "store.missing"
    assert not (tmp_path / "nothing.db").exists()


def test_what_was_acknowledged_is_asked_to_be_on_disk(sqlite_store: Store) -> None:
    with sqlite_store.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_second_desk_is_told_when_the_first_does_not_let_go(tmp_path: Path) -> None:
    path, key = tmp_path / "house.db", secrets.token_bytes(32)
    first = open_sqlite(path, key, create=True)
    with first.writing() as session:
        session.execute(sa.text("CREATE TABLE thing (n INTEGER)"))
        second = open_sqlite(path, key)
        with second.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 50")
        with pytest.raises(StorageTrouble) as told, second.writing() as other:
            other.connection().exec_driver_sql("INSERT INTO thing VALUES (1)")
        assert told.value.key == "store.locked"
        second.close()
    first.close()


def test_a_full_disk_is_a_sentence_and_nothing_is_half_kept(sqlite_store: Store) -> None:
    with sqlite_store.writing() as session:
        session.execute(sa.text("CREATE TABLE thing (words TEXT)"))
    with sqlite_store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageTrouble) as told, sqlite_store.writing() as session:
        for _ in range(200):
            session.execute(sa.text("INSERT INTO thing VALUES (:words)"), {"words": "x" * 4000})
    assert told.value.key == "store.disk_full"
    with sqlite_store.reading() as session:
        assert session.scalar(sa.text("SELECT count(*) FROM thing")) == 0
