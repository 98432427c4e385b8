"""The book of views and changes: it grows, it can be proven, it cannot be changed."""

from __future__ import annotations

from uuid import uuid4

import pytest
import sqlalchemy as sa

from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.db.store import Store
from healthdesk.db.tables.audit import AuditRow
from healthdesk.errors import NotAllowed
from healthdesk.records.actor import Actor
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role

AN = Actor(new_id(), "An Peeters", frozenset({Role.RECEPTION}))


def _write_three(store: Store, clock: FixedClock) -> None:
    for name in ("patient.view", "patient.change", "appointment.book"):
        with store.writing() as session:
            audit.record(session, AN, clock, action=name, patient_id=uuid4(), detail={"é": [1, "twee"]})


def test_each_entry_hangs_on_the_one_before(store: Store, clock: FixedClock) -> None:
    _write_three(store, clock)
    with store.reading() as session:
        verdict = audit.verify(session)
        newest = audit.entries(session)
    assert verdict.whole
    assert verdict.entries == 3
    assert [entry.action for entry in newest] == ["appointment.book", "patient.change", "patient.view"]
    assert newest[0].at == clock.now()
    assert newest[0].actor_name == "An Peeters"


def test_entries_of_one_file_only(store: Store, clock: FixedClock) -> None:
    mine = new_id()
    with store.writing() as session:
        audit.record(session, AN, clock, action="patient.view", patient_id=mine)
        audit.record(session, AN, clock, action="patient.view", patient_id=new_id())
    with store.reading() as session:
        found = audit.entries(session, patient_id=mine)
    assert [entry.patient_id for entry in found] == [mine]


@pytest.mark.parametrize("statement", ["UPDATE audit_entry SET actor_name = 'x'", "DELETE FROM audit_entry"])
def test_the_database_refuses_to_change_the_book(store: Store, clock: FixedClock, statement: str) -> None:
    _write_three(store, clock)
    with pytest.raises(NotAllowed), store.writing() as session:
        session.execute(sa.text(statement))
    with store.reading() as session:
        assert audit.verify(session).entries == 3


def test_an_entry_changed_behind_the_programs_back_shows(store: Store, clock: FixedClock) -> None:
    _write_three(store, clock)
    with store.writing() as session:
        _disarm(session, store)
        session.execute(sa.text("UPDATE audit_entry SET actor_name = 'Niemand' WHERE seq = 2"))
    with store.reading() as session:
        assert audit.verify(session).broken_at == 2


def test_an_entry_removed_behind_the_programs_back_shows(store: Store, clock: FixedClock) -> None:
    _write_three(store, clock)
    with store.writing() as session:
        _disarm(session, store)
        session.execute(sa.text("DELETE FROM audit_entry WHERE seq = 2"))
    with store.reading() as session:
        assert audit.verify(session).broken_at == 3


def test_an_entry_changed_with_the_sums_around_it_shows_in_the_next(store: Store, clock: FixedClock) -> None:
    """Each sum is made of the one before it: to hide a change, all that follow must be made anew."""
    _write_three(store, clock)
    with store.writing() as session:
        _disarm(session, store)
        session.execute(sa.text("UPDATE audit_entry SET actor_name = 'Niemand' WHERE seq = 2"))
        forged = audit._hash_of_row(session.scalars(sa.select(AuditRow).where(AuditRow.seq == 2)).one())
        session.execute(sa.text("UPDATE audit_entry SET hash = :sum WHERE seq = 2"), {"sum": forged})
        session.execute(sa.text("UPDATE audit_entry SET previous_hash = :sum WHERE seq = 3"), {"sum": forged})
    with store.reading() as session:
        assert audit.verify(session).broken_at == 3


def _disarm(session: sa.orm.Session, store: Store) -> None:
    """What somebody with the key and an SQL tool could do, and the program itself never does."""
    if store.kind == "postgresql":
        session.execute(sa.text("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_only_grows"))
    else:
        session.execute(sa.text("DROP TRIGGER audit_entry_no_update"))
        session.execute(sa.text("DROP TRIGGER audit_entry_no_delete"))


def test_a_refused_action_leaves_no_entry(store: Store, clock: FixedClock) -> None:
    with pytest.raises(RuntimeError), store.writing() as session:
        audit.record(session, AN, clock, action="patient.change")
        raise RuntimeError
    with store.reading() as session:
        assert audit.verify(session).entries == 0
