"""What the ziekenfonds asks of an enrolment: national number or ziekenfonds with number, never both."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Identifier, IdentifierKind, Membership, Patient
from healthdesk.rules.enrolment_message import message_for

NUMBER = Identifier(IdentifierKind.NATIONAL, "85073003328")


def _person(**more: object) -> Patient:
    return Patient(
        id=new_id(),
        code="P-2345",
        official_given="Els",
        official_family="Claes",
        sex="female",
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        **more,  # type: ignore[arg-type]
    )


def _contract(**more: object) -> Enrolment:
    return Enrolment(
        id=new_id(),
        patient_id=new_id(),
        signed_on=date(2026, 11, 5),
        signed_by="Els Claes",
        starts_on=date(2026, 12, 1),
        **more,  # type: ignore[arg-type]
    )


def test_the_national_number_goes_before_the_ziekenfonds() -> None:
    both = _person(identifiers=(NUMBER,), membership=Membership("120", "0012345678901"))
    named = dict(message_for(both, _contract()).fields)
    assert named["insz"] == NUMBER.value
    assert "fund" not in named
    assert dict(message_for(replace(both, identifiers=()), None).fields)["fund_number"] == "0012345678901"


def test_a_number_of_before_counts_no_more() -> None:
    before = replace(NUMBER, until=date(2020, 1, 1))
    assert message_for(_person(identifiers=(before,)), None).missing == ("identity",)


def test_each_message_holds_what_it_may_hold() -> None:
    person = _person(identifiers=(NUMBER,))
    enrolment = dict(message_for(person, _contract()).fields)
    assert {"start", "trial", "signature"} <= enrolment.keys()
    closed = _contract(state=EnrolmentState.CLOSED, ends_on=date(2027, 1, 31), closure_reason="202")
    message = message_for(person, closed)
    end = dict(message.fields)
    assert {"end", "reason", "decision"} <= end.keys()
    assert not {"start", "trial", "signature"} & end.keys()
    assert message.missing == ("reference",)
