"""Enrolling, cancelling and closing, on both engines, with what is written in the audit book."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from healthdesk.actions import enrol_patient
from healthdesk.actions.register_patient import blank, register
from healthdesk.clock import FixedClock
from healthdesk.db import audit, enrolments
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.enrolment import EnrolmentState
from healthdesk.records.house import HouseKind
from tests.stores import MakeDesk


def test_a_contract_from_signature_to_end(make_desk: MakeDesk, clock: FixedClock) -> None:
    desk = make_desk()
    person = register(desk, replace(blank(desk), official_given="Els", official_family="Claes")).result
    one = enrol_patient.enrol(desk, person.id, date(2026, 11, 5), "Els Claes", by_self=True).result
    assert one.starts_on == date(2026, 12, 1)
    with pytest.raises(NotAllowed) as refused:
        enrol_patient.enrol(desk, person.id, date(2026, 11, 6), "Els Claes")
    assert refused.value.key == "enrolment.already"
    with pytest.raises(NotAllowed) as refused:
        enrol_patient.close(desk, one.id, date(2026, 11, 30), "patientdecision", "202")
    assert refused.value.key == "enrolment.not_started"
    enrol_patient.note_reference(desk, one.id, " 31720200605123456789 ")
    clock.advance(timedelta(days=20))
    with pytest.raises(NotAllowed) as refused:
        enrol_patient.cancel(desk, one.id)
    assert refused.value.key == "enrolment.started"
    enrol_patient.close(desk, one.id, date(2026, 12, 31), "patientdecision", "202")
    with desk.store.reading() as session:
        (kept,) = enrolments.of_patient(session, person.id)
        seen = [entry.action for entry in audit.entries(session, patient_id=person.id)]
    assert kept.state is EnrolmentState.CLOSED
    assert kept.decision_reference == "31720200605123456789"
    assert seen == ["enrolment.close", "enrolment.reference", "enrolment.sign", "patient.register"]


def test_a_reference_of_a_colleague_is_not_written_over_unseen(make_desk: MakeDesk) -> None:
    desk = make_desk()
    person = register(desk, replace(blank(desk), official_given="Els")).result
    one = enrol_patient.enrol(desk, person.id, date(2026, 11, 5), "Els Claes").result
    mine = enrol_patient.note_reference(desk, one.id, "317 1", one.version)
    with pytest.raises(ChangedMeanwhile):
        enrol_patient.note_reference(desk, one.id, "317 2", one.version)
    assert mine.undo is not None
    mine.undo(desk)
    with desk.store.reading() as session:
        assert enrolments.of_patient(session, person.id)[0].decision_reference == one.decision_reference


def test_who_is_too_young_does_not_sign_herself(make_desk: MakeDesk) -> None:
    desk = make_desk()
    child = register(desk, replace(blank(desk), official_given="Noor", birth_date="2014-02-01")).result
    with pytest.raises(NotAllowed) as refused:
        enrol_patient.enrol(desk, child.id, date(2026, 11, 5), "Noor", by_self=True)
    assert refused.value.values["age"] == 14
    assert enrol_patient.enrol(desk, child.id, date(2026, 11, 5), "An Claes").result.signed_by == "An Claes"


def test_an_enrolment_is_undone_only_before_it_starts(make_desk: MakeDesk) -> None:
    desk = make_desk()
    person = register(desk, replace(blank(desk), official_given="Els")).result
    done = enrol_patient.enrol(desk, person.id, date(2026, 11, 5), "Els Claes")
    assert done.undo is not None
    done.undo(desk)
    assert enrol_patient.enrol(desk, person.id, date(2026, 10, 5), "Els Claes").undo is None


def test_nobody_is_enrolled_in_an_anonymous_house(make_desk: MakeDesk) -> None:
    desk = make_desk(kind=HouseKind.TEJO)
    person = register(desk, replace(blank(desk), used_name="Yara", age=16)).result
    with pytest.raises(NotAllowed):
        enrol_patient.enrol(desk, person.id, date(2026, 11, 5), "Yara")
