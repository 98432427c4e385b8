"""What a referral letter tells, as a FHIR R4 Bundle that travels inside its own PDF.

Never more than the letter: it is made of the parts that go along, and of nothing else. What somebody
rewrote by hand is told in her words only. Ids are made from the code on the reply slip, so that nobody
can tie two letters about one person together by them. The systems are those of the Belgian core profiles;
the Belgian referral profiles are about nursing, kinesitherapy and imaging, and are not claimed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from healthdesk.exchange.fhir_patient import patient_resource
from healthdesk.records.letter_draft import LetterFacts, LetterPart
from healthdesk.records.referral import Referral, Urgency
from healthdesk.rules.told_by_letter import told_person

LETTER, CODE = "urn:healthdesk:letter", "urn:healthdesk:reply-code"
PART, AGE, SCRIPT = "urn:healthdesk:letter-part", "urn:healthdesk:age", "urn:healthdesk:own-script"
NIHDI = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi"
FUNCTION, DISCIPLINE = "urn:healthdesk:function", "urn:healthdesk:discipline"
FULFIL = "http://hl7.org/fhir/CodeSystem/task-code"
PRIORITY = {Urgency.ROUTINE: "routine", Urgency.URGENT: "urgent", Urgency.ASAP: "asap", Urgency.STAT: "stat"}
NOTED = ("question", "background", "context", "scores", "access", "contact", "bridging")
"""Parts that are told as notes; the reason has a place of its own."""


def letter_bundle(facts: LetterFacts, parts: Iterable[LetterPart], language: str) -> str:
    """The Bundle, the same for the same letter."""
    referral = facts.referral
    if referral is None:
        raise ValueError("a referral letter is about a referral")
    taken = [part for part in parts if part.taken and part.text.strip()]
    ids = {name: _id(referral, name) for name in ("request", "task", "patient", "role", "sender", "receiver")}
    resources = (
        _request(facts, referral, taken, ids) | {"language": language},
        _task(facts, referral, ids),
        _patient(facts, taken, ids["patient"]),
        writer_of(facts, ids),
        house_of(facts, ids["sender"]),
        receiver_of(facts, ids["receiver"]),
    )
    return bundled(facts.number, resources)


def bundled(number: str, resources: Iterable[dict[str, Any]]) -> str:
    """What travels in the letter with this number."""
    bundle = {
        "resourceType": "Bundle",
        "identifier": {"system": LETTER, "value": number},
        "type": "collection",
        "entry": [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in resources],
    }
    return json.dumps(bundle, indent=1, ensure_ascii=False)


def task_id(referral: Referral) -> UUID:
    """By which the task of a referral is known in every letter about it."""
    return _id(referral, "task")


def _id(referral: Referral, name: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"{CODE}:{referral.reply_code}:{name}")


def led_to(ids: dict[str, UUID], name: str) -> dict[str, str]:
    """A reference within the Bundle."""
    return {"reference": f"urn:uuid:{ids[name]}"}


def _request(
    facts: LetterFacts, referral: Referral, taken: list[LetterPart], ids: dict[str, UUID]
) -> dict[str, Any]:
    words = {part.key: part.text.strip() for part in taken}
    found: dict[str, Any] = {
        "resourceType": "ServiceRequest",
        "id": str(ids["request"]),
        "identifier": [{"system": LETTER, "value": facts.number}],
        "status": "active",
        "intent": "order",
        "subject": led_to(ids, "patient"),
        "authoredOn": facts.today.isoformat(),
        "requester": led_to(ids, "role"),
        "performer": [led_to(ids, "receiver")],
    }
    if "urgency" in words:
        found["priority"] = PRIORITY[referral.urgency]
    if "reason" in words:
        found["reasonCode"] = [{"text": words["reason"]}]
    notes = [
        {"extension": [{"url": PART, "valueCode": key}], "text": words[key]} for key in NOTED if key in words
    ]
    if notes:
        found["note"] = notes
    return found


def _task(facts: LetterFacts, referral: Referral, ids: dict[str, UUID]) -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "id": str(ids["task"]),
        "identifier": [{"system": CODE, "value": referral.reply_code}],
        "status": "requested",
        "intent": "order",
        "code": {"coding": [{"system": FULFIL, "code": "fulfill"}]},
        "focus": led_to(ids, "request"),
        "for": led_to(ids, "patient"),
        "authoredOn": facts.today.isoformat(),
        "requester": led_to(ids, "role"),
        "owner": led_to(ids, "receiver"),
    }


def _patient(facts: LetterFacts, taken: list[LetterPart], known_as: UUID) -> dict[str, Any]:
    told = told_person(facts, taken, known_as)
    found = patient_resource(told)
    for name in found.get("name", ()):
        if told.native_name and name.get("text") == told.native_name:
            del name["use"]
            name["extension"] = [{"url": SCRIPT, "valueBoolean": True}]
    if told.age is not None:
        more = {"url": AGE, "valueUnsignedInt": told.age}
        found["extension"] = [*found.get("extension", ()), more]
    return found


def writer_of(facts: LetterFacts, ids: dict[str, UUID]) -> dict[str, Any]:
    """Who writes: a PractitionerRole."""
    found: dict[str, Any] = {
        "resourceType": "PractitionerRole",
        "id": str(ids["role"]),
        "practitioner": {"display": facts.writer},
        "organization": led_to(ids, "sender"),
    }
    if facts.writer_number:
        found["identifier"] = [{"system": NIHDI, "value": facts.writer_number}]
    told = ((FUNCTION, facts.writer_function), (DISCIPLINE, facts.writer_discipline))
    codes = [{"coding": [{"system": system, "code": code}]} for system, code in told if code]
    if codes:
        found["code"] = codes
    return found


def house_of(facts: LetterFacts, known_as: UUID) -> dict[str, Any]:
    """Our own house."""
    house = facts.house
    found = _organization(known_as, house.name, house.address_lines)
    reached = [
        {"system": system, "value": value}
        for system, value in (("phone", house.phone), ("email", house.email))
        if value
    ]
    if reached:
        found["telecom"] = reached
    return found


def receiver_of(facts: LetterFacts, known_as: UUID) -> dict[str, Any]:
    """Whom the letter goes to."""
    partner = facts.partner
    if partner is None:
        raise ValueError("this letter goes to a partner")
    return _organization(known_as, partner.name, partner.address_lines)


def _organization(known_as: UUID, name: str, lines: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {"resourceType": "Organization", "id": str(known_as), "name": name}
    if lines:
        found["address"] = [{"line": list(lines)}]
    return found
