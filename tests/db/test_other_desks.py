"""A second desk notices what the first one did, and does not hear itself."""

from __future__ import annotations

import pytest

from healthdesk.clock import FixedClock
from healthdesk.db import audit
from healthdesk.db.other_desks import OtherDesks
from healthdesk.db.store import Store
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id


@pytest.fixture
def second(store: Store) -> Store:
    """The same house, open at another desk."""
    return Store(store.engine, path=store.path)


def test_a_change_at_another_desk_is_heard_once(store: Store, second: Store, clock: FixedClock) -> None:
    appointment, patient = new_id(), new_id()
    with OtherDesks(store) as others:
        assert others.heard() == ()
        with second.writing() as session:
            audit.record(
                session,
                None,
                clock,
                action="appointment.book",
                patient_id=patient,
                entity=("appointment", appointment),
            )
        assert set(others.heard()) == {Change("appointment", appointment), Change("patient", patient)}
        assert others.heard() == ()


def test_views_and_our_own_changes_are_not_news(store: Store, second: Store, clock: FixedClock) -> None:
    with OtherDesks(store) as others:
        with second.writing() as session:
            audit.record(session, None, clock, action="patient.view", patient_id=new_id())
        with store.writing() as session:
            audit.record(session, None, clock, action="patient.change", patient_id=new_id())
        assert others.heard() == ()
