"""The copy of one person as FHIR: valid R4 in every state that a talk, a contract or a referral can be in."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from healthdesk.exchange.fhir_care import CareRecords
from healthdesk.exchange.fhir_person import PersonRecords, person_bundle
from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.entitlement import FollowUp, FollowUpState, NotedFact
from healthdesk.records.help_plan import CareLoad, Carer, HelpPlan, LookBack, PlanGoal, PlanStep
from healthdesk.records.house import House, HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.intake import KeptResponse
from healthdesk.records.letter import Letter, LetterKind
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay
from healthdesk.records.patient import (
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Patient,
    SpokenLanguage,
)
from healthdesk.records.questionnaire import Words
from healthdesk.records.questionnaire_response import AnswerChange, Correction, ResponseStatus
from healthdesk.records.referral import Referral, ReferralState, Urgency
from healthdesk.records.related_person import Authority, RelatedPerson
from tests.exchange.r4_bundle import faults_of_bundle

NOW = datetime(2026, 11, 25, 13, 45, tzinfo=UTC)
DAY = NOW.date()
NOBODY = PersonRecords(
    patient=Patient(id=new_id(), code="J-7K3M", created_at=NOW),
    house=House(id=new_id(), name="TEJO Leuven", kind=HouseKind.TEJO),
    consents=(),
    enrolments=(),
    talks=(),
    responses=(),
    referrals=(),
    letters=(),
)
NOOR = replace(
    NOBODY.patient,
    official_given="Noor Maria",
    official_family="El Khatib",
    used_name="Noor",
    native_name="نور",
    birth_date="2014-02",
    sex="female",
    identifiers=(
        Identifier(IdentifierKind.BIS, "98472899765", until=DAY),
        Identifier(IdentifierKind.OTHER, "kaart 12"),
    ),
    languages=(SpokenLanguage("fa-AF", preferred=True, interpreter=True), SpokenLanguage("vgt")),
    contact_points=tuple(ContactPoint(kind, "+32460123456") for kind in ContactKind),
    addresses=(Address("Voorbeeldlaan 3 bus 2", "3010", "Kessel-Lo"), Address("", "", "Leuven")),
    related=(
        RelatedPerson("", "neighbour"),
        *(
            RelatedPerson(
                f"Mens {one}", "parent", "+32460000111", authority=one, since=DAY, never=one == "foster"
            )
            for one in Authority
        ),
        RelatedPerson("An", "", until=DAY, may_call=True, address="Voorbeeldplein 4, 3000 Leuven"),
    ),
)


def _talk(state: AppointmentState, therapist: str, service: str, late: int = 0) -> AgendaLine:
    one = Appointment(
        id=new_id(),
        patient_id=NOOR.id,
        service_id=new_id(),
        therapist_id=new_id(),
        room_id=None,
        starts_at=NOW,
        ends_at=NOW + timedelta(minutes=45),
        state=state,
        late_minutes=late,
    )
    return AgendaLine(
        appointment=one,
        person="Noor",
        age=None,
        room="",
        therapist=therapist,
        service=service,
        came_late=bool(therapist),
    )


def _referral(state: ReferralState, **more: Any) -> Referral:
    return Referral(
        id=new_id(),
        number="V-2026-0142",
        reply_code="ABCD",
        patient_id=NOOR.id,
        partner_id=UUID(int=7),
        partner_name="CGG De Proef",
        state=state,
        owner_id=new_id(),
        owner_name="Els",
        created_at=NOW,
        changed_at=NOW,
        **more,
    )


def _enrolment(state: EnrolmentState, ends_on: date | None) -> Enrolment:
    return Enrolment(
        id=new_id(),
        patient_id=NOOR.id,
        signed_on=DAY,
        signed_by="An",
        starts_on=DAY,
        ends_on=ends_on,
        state=state,
    )


def _consent(**more: Any) -> Consent:
    return Consent(id=new_id(), patient_id=NOOR.id, given_on=DAY, noted_at=NOW, **more)


def _response() -> KeptResponse:
    resource = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": "urn:x-healthdesk:form|1",
        "status": "completed",
        "item": [{"linkId": "1", "text": "Vraag", "answer": [{"valueString": "antwoord"}]}],
    }
    return KeptResponse(
        id=new_id(),
        patient_id=NOOR.id,
        form_id=new_id(),
        form_url="urn:x-healthdesk:form",
        form_version="1",
        title=Words("Formulier"),
        status=ResponseStatus.COMPLETED,
        language="nl",
        resource=json.dumps(resource),
        checksum="",
        started_at=NOW,
        signed_at=NOW,
        signed_by="Els",
        corrections=(
            Correction(new_id(), new_id(), "1", "Vraag", "antwoord", "ander", "vergist", "Els", NOW),
        ),
        history=(
            AnswerChange((("1", 0),), "", "antw", "Els", NOW, new_id()),
            AnswerChange((("1", 0),), "antw", "antwoord", "Els", NOW, new_id(), given=True),
        ),
    )


def _letter() -> Letter:
    return Letter(
        id=new_id(),
        kind=LetterKind.REFERRAL,
        number="V-2026-0142",
        patient_id=NOOR.id,
        language="nl",
        to_name="CGG De Proef",
        subject="Noor",
        sha256="",
        size=4_096,
        pages=1,
        made_at=NOW,
        made_by="Els",
    )


def _care() -> CareRecords:
    """A plan with every kind of goal and step, a right in every state, a try of every outcome."""
    steps = (
        PlanStep(id=new_id(), what="Bellen", who="An", by=DAY),
        PlanStep(id=new_id(), what="", done_on=DAY),
    )
    goals = (
        PlanGoal(id=new_id(), words="Weer naar buiten", steps=steps, looks=(LookBack(DAY, "beter", "Els"),)),
        PlanGoal(id=new_id(), words="", looks=(LookBack(DAY, ""),), closed_on=DAY),
    )
    return CareRecords(
        plan=HelpPlan(
            id=new_id(), patient_id=NOOR.id, goals=goals, look_again_on=DAY, changed_at=NOW, version=2
        ),
        carers=(
            (
                Carer(id=new_id(), patient_id=NOOR.id, relation="child", does="kookt", load=CareLoad.HEAVY),
                "An",
            ),
            (Carer(id=new_id(), patient_id=NOOR.id), ""),
        ),
        facts=(
            NotedFact(key="children", value=2, noted_on=DAY, noted_by="Els"),
            NotedFact(key="status", value=("a", "b"), noted_on=DAY),
            NotedFact(key="carer", value=True, noted_on=DAY),
            NotedFact(key="income", value=None, noted_on=DAY),
        ),
        follow_ups=tuple(
            FollowUp(
                id=new_id(),
                patient_id=NOOR.id,
                entitlement_id="maf",
                state=state,
                due_on=DAY,
                note="gebeld",
                changed_on=DAY,
            )
            for state in FollowUpState
        ),
        attempts=tuple(
            ContactAttempt(id=new_id(), patient_id=NOOR.id, at=NOW, way=way, outcome=outcome, words=words)
            for way, outcome, words in zip(
                ReachWay, (*ReachOutcome, ReachOutcome.REACHED), ("", "later", "", "", "x", ""), strict=True
            )
        ),
    )


EVERYTHING = PersonRecords(
    patient=NOOR,
    house=NOBODY.house,
    consents=(
        _consent(scope=frozenset(ShareScope), partner_name="CGG", given_by="An", withdrawn_on=DAY),
        _consent(scope=frozenset()),
    ),
    enrolments=tuple(_enrolment(state, ends) for state in EnrolmentState for ends in (None, DAY)),
    talks=tuple(
        _talk(state, *named)
        for state in AppointmentState
        for named in (("", ""), ("Els Claes", "Gesprek"), ("Els Claes", "Groep", 7))
    ),
    responses=(_response(),),
    care=_care(),
    referrals=tuple(
        _referral(
            state, urgency=urgency, reason=said, question=said, outcome=said, due_on=DAY if said else None
        )
        for state in ReferralState
        for urgency in Urgency
        for said in ("", "Angst.")
    ),
    letters=(_letter(),),
)


def _bundle(found: PersonRecords) -> Any:
    return json.loads(person_bundle(found, [f"brieven/{one.number}.pdf" for one in found.letters]))


def test_everything_of_a_person_is_valid_r4_in_every_state() -> None:
    bundle = _bundle(EVERYTHING)
    assert faults_of_bundle(bundle) == []
    kinds = [one["resource"]["resourceType"] for one in bundle["entry"]]
    assert kinds.count("RelatedPerson") == len(NOOR.related) + len(EVERYTHING.care.carers)
    assert kinds.count("Provenance") == 3
    assert {"CarePlan", "Goal", "Communication"} <= set(kinds)
    assert "heavy" not in json.dumps(bundle), "what caring asks of a carer is hers"
    assert kinds.count("Appointment") == 3 * len(AppointmentState)
    assert kinds.count("Organization") == 2


def test_somebody_of_whom_we_know_a_code_is_valid_r4_too() -> None:
    assert faults_of_bundle(_bundle(NOBODY)) == []


def test_the_check_itself_sees_what_is_wrong() -> None:
    bundle = _bundle(EVERYTHING)
    patient = bundle["entry"][0]["resource"]
    patient["gender"] = "vrouw"
    patient["telecom"] = []
    around = next(one for one in bundle["entry"] if one["resource"]["resourceType"] == "RelatedPerson")
    around["resource"]["patient"]["reference"] = "urn:uuid:nobody"
    told = "\n".join(faults_of_bundle(bundle))
    assert "'vrouw' is not one of" in told
    assert "telecom is empty" in told
    assert "urn:uuid:nobody is not in the Bundle" in told
