"""A form that asks for signatures: who signed what, when and as what stays, and leaves as valid R4."""

from __future__ import annotations

import json
from typing import Any

import pytest

from healthdesk.actions import load_form, print_form, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.db.store import Store
from healthdesk.exchange.fhir_questionnaire_response import read_response
from healthdesk.records.form_paper import ToWrite, Written
from healthdesk.records.practitioner import Role
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_signatures import AUTHOR, to_sign
from tests.exchange.r4_schema import faults_of_response
from tests.forms_made import at, form_of, q
from tests.forms_of_others import ext
from tests.intake_desk import somebody, typed
from tests.stores import MakeDesk

URL = "http://hl7.org/fhir/StructureDefinition/questionnaireresponse-signature"


def signed_by(code: str, said: str) -> dict[str, Any]:
    coding = {"system": "urn:iso-astm:E1762-95:2013", "code": code, "display": said}
    return ext("questionnaire-signatureRequired", valueCodeableConcept={"coding": [coding]})


FORM: dict[str, Any] = {
    "resourceType": "Questionnaire",
    "status": "active",
    "url": "urn:test:sign",
    "version": "1",
    "title": "Toestemming",
    "extension": [ext("questionnaire-signatureRequired", valueCodeableConcept={"text": "wie invulde"})],
    "item": [
        q(
            "deel",
            "group",
            extension=[signed_by("1.2.840.10065.1.12.1.7", "Toestemming")],
            item=[q("ja", "boolean")],
        ),
        q("leeg", "group", extension=[signed_by("1.2.840.10065.1.12.1.5", "Nagekeken")], item=[q("x")]),
    ],
}


@pytest.fixture
def desk(sqlite_store: Store, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.THERAPIST, name="Els D.")


def test_who_signed_what_and_as_what_is_kept_shown_and_leaves(desk: Desk) -> None:
    form = load_form.load_form(desk, json.dumps(FORM)).result[0]
    load_form.switch_form(desk, form.id, on=True)
    opened = start_intake.start(desk, somebody(desk), form.id).result
    page = typed(opened, desk, {("deel", "ja"): [True]})
    answers = sign_intake.sign(desk, page, frozenset({"deel"})).result
    left = json.loads(answers.response.resource)
    assert faults_of_response(left) == []
    (whole,), (part,) = left["extension"], left["item"][0]["extension"]
    assert whole["valueSignature"]["type"] == [
        {"system": AUTHOR.system, "code": AUTHOR.code, "display": AUTHOR.display}
    ]
    assert whole["valueSignature"]["who"] == {
        "reference": f"Practitioner/{desk.actor.practitioner_id}",
        "type": "Practitioner",
        "display": "Els D.",
    }
    assert part["url"] == URL
    assert part["valueSignature"]["who"]["reference"] == left["subject"]["reference"]
    assert part["valueSignature"]["when"] == "2026-11-25T13:45:00+00:00"
    assert sign_intake.read(desk, answers.response.id).result.signatures == answers.signatures
    paper = print_form.gather_filled(desk, answers.response.id)
    told = [line.question for line in paper.parts[-1].lines if isinstance(line, Written)]
    assert told == ["Toestemming", "deel"]


def test_a_part_that_is_not_filled_in_is_not_signed_and_consent_is_hers(desk: Desk) -> None:
    read = form_of(*FORM["item"])
    sheet = FormFilling(read.form, desk.clock.today())
    assert to_sign(sheet) == ()
    sheet.answer(at("leeg", "x"), ["iets"])
    assert [(one.link_id, one.is_hers) for one in to_sign(sheet)] == [("leeg", False)]
    sheet.answer(at("deel", "ja"), [True])
    assert [(one.link_id, one.is_hers) for one in to_sign(sheet)] == [("deel", True), ("leeg", False)]


def test_a_blank_form_has_room_to_sign(desk: Desk) -> None:
    paper = print_form.blank_paper(desk, form_of(*FORM["item"], extension=FORM["extension"]).form)
    asked = [line.question for part in paper.parts for line in part.lines if isinstance(line, ToWrite)]
    assert asked == ["ja", "Toestemming", "x", "Nagekeken", "wie invulde"]


def test_a_signature_that_says_nothing_is_passed_over_with_a_remark() -> None:
    raw = {"resourceType": "QuestionnaireResponse", "status": "completed", "extension": [
        {"url": URL, "valueSignature": {"when": "gisteren"}}]}  # fmt: skip
    read = read_response(json.dumps(raw))
    assert read.response.signatures == ()
    assert [one.key for one in read.remarks] == ["signature"]
