"""Steps of the schema: up, down, the same as the tables, and never into the future."""

from __future__ import annotations

import ast
import secrets
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

import healthdesk.db.tables  # noqa: F401 - makes the metadata complete
from healthdesk.db import migrate, patients, referrals
from healthdesk.db.base import Base, Instant
from healthdesk.db.store import Store, open_sqlite
from healthdesk.errors import StorageTrouble
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.related_person import Authority, RelatedPerson
from tests.letter_desk import case
from tests.stores import MakeDesk


def _ours(thing: Any, name: str | None, kind: str, _reflected: bool, _against: Any) -> bool:
    """Leave out what only the database has: search indexes and their shadows."""
    return not (kind == "table" and name is not None and "search" in name)


def test_tables_and_steps_build_the_same_house(store: Store) -> None:
    with store.engine.connect() as connection:
        options = {"compare_type": True, "include_object": _ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []


def test_every_step_goes_down_and_up_again(store: Store) -> None:
    newest = int(migrate.newest())
    for step in range(newest - 1, 0, -1):
        migrate.downgrade(store, f"{step:04d}")
        assert migrate.present(store) == f"{step:04d}"
    migrate.downgrade(store, "base")
    with store.engine.connect() as connection:
        assert set(sa.inspect(connection).get_table_names()) <= {"alembic_version"}
    migrate.upgrade(store)
    assert migrate.present(store) == migrate.newest()


def test_parents_or_guardians_of_before_keep_their_say(store: Store) -> None:
    person = Patient(
        id=new_id(),
        code="P-1",
        created_at=datetime(2026, 11, 25, tzinfo=UTC),
        related=(
            RelatedPerson("An", "parent", authority=Authority.PARENT, may_call=True),
            RelatedPerson("Rik", "neighbour", authority=Authority.UNSPECIFIED),
            RelatedPerson("Lieve", "friend", may_know=True),
        ),
    )
    with store.writing() as session:
        patients.add(session, person)
    migrate.downgrade(store, "0010")
    with store.engine.connect() as connection:
        before = str(connection.scalar(sa.text("SELECT CAST(related AS TEXT) FROM patient")))
    assert (before.count("true"), "authority" in before) == (3, False)
    migrate.upgrade(store)
    with store.reading() as session:
        kept = patients.by_id(session, person.id)
    assert kept is not None
    assert kept.related == (replace(person.related[0], may_call=False), *person.related[1:])


def test_noon_of_before_is_a_day_of_which_nobody_told_the_hour(store: Store, make_desk: MakeDesk) -> None:
    one = case(make_desk(Role.THERAPIST)).referral
    moments = (datetime(2026, 12, 10, 11, tzinfo=UTC), datetime(2026, 12, 9, 23, 30, tzinfo=UTC))
    for kept in ((date(2026, 12, 10), None), (date(2026, 12, 10), moments[1])):
        with store.writing() as session:
            before = referrals.by_id(session, one.id)
            assert before is not None
            referrals.change(session, replace(before, planned_on=kept[0], planned_at=kept[1]))
        migrate.downgrade(store, "0039")
        with store.engine.connect() as connection:
            told = connection.scalar(
                sa.select(sa.column("planned_at", Instant())).select_from(sa.table("referral"))
            )
        assert told == (kept[1] or moments[0])
        migrate.upgrade(store)
        with store.reading() as session:
            after = referrals.by_id(session, one.id)
        assert after is not None
        assert (after.planned_on, after.planned_at) == kept


def test_a_house_from_the_future_is_refused(store: Store) -> None:
    with store.writing() as session:
        session.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageTrouble) as told:
        migrate.needs_upgrade(store)
    assert told.value.key == "store.too_new"


def test_a_failing_step_leaves_the_house_as_it_was(tmp_path: Path) -> None:
    store = open_sqlite(tmp_path / "house.db", secrets.token_bytes(32), create=True)
    with store.writing() as session:
        session.execute(sa.text("CREATE TABLE audit_entry (n INTEGER)"))
    with pytest.raises(sa.exc.OperationalError):
        migrate.upgrade(store)
    with store.engine.connect() as connection:
        assert sa.inspect(connection).get_table_names() == ["audit_entry"]
    store.close()


def test_a_step_knows_nothing_of_today_s_code() -> None:
    """What a step imports of ours changes, and then the step does another thing to an old house."""
    for path in (migrate.steps_folder() / "versions").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        named += [name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names]
        assert not [name for name in named if name and name.startswith("healthdesk")], path.name
