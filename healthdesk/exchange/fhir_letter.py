"""What a referral letter tells, as a FHIR R4 Bundle that travels inside its own PDF.

Never more than the letter: it is made of the parts that go along, and of nothing else. What somebody
rewrote by hand is told in her words only. Ids are made from the code on the reply slip, so that nobody
can tie two letters about one person together by them. Each resource says which Belgian profile it is of
(`fhir_belgian`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo

from healthdesk.exchange.fhir_belgian import (
    NIHDI,
    ORGANIZATION,
    PRACTITIONER,
    REQUEST,
    ROLE,
    TASK,
    asked,
    claimed,
    coded,
    of_person,
)
from healthdesk.exchange.fhir_patient import patient_resource
from healthdesk.records.letter_draft import LetterFacts, LetterPart
from healthdesk.records.partner import Partner
from healthdesk.records.referral import Referral
from healthdesk.rules.told_by_letter import told_person

LETTER, CODE = "urn:healthdesk:letter", "urn:healthdesk:reply-code"
PART, AGE, SCRIPT = "urn:healthdesk:letter-part", "urn:healthdesk:age", "urn:healthdesk:own-script"
FUNCTION, DISCIPLINE = "urn:healthdesk:function", "urn:healthdesk:discipline"
FULFIL = "http://hl7.org/fhir/CodeSystem/task-code"
ENDS = ("practitioner", "role", "sender", "receiver")
"""Who writes, for which house, to whom."""
NOTED = ("question", "background", "context", "scores", "access", "contact", "bridging")
"""Parts that are told as notes; the reason has a place of its own."""


def letter_bundle(facts: LetterFacts, parts: Iterable[LetterPart], language: str) -> str:
    """The Bundle, the same for the same letter."""
    referral = facts.referral
    if referral is None:
        raise ValueError("a referral letter is about a referral")
    taken = [part for part in parts if part.taken and part.text.strip()]
    ids = {name: _id(referral, name) for name in ("request", "task", "patient", *ENDS)}
    resources = (
        claimed(_request(facts, referral, taken, ids), REQUEST) | {"language": language},
        claimed(_task(facts, referral, ids), TASK),
        of_person(_patient(facts, taken, ids["patient"])),
        *writer_of(facts, ids),
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
        "authoredOn": _written(facts),
        "requester": led_to(ids, "role"),
    } | asked(_to(facts).kind, facts.today)
    if "urgency" in words:
        found["priority"] = referral.urgency.value
    if "reason" in words:
        found["reasonCode"] = [{"text": words["reason"]}]
    notes = [
        {"extension": [{"url": PART, "valueCode": key}, coded(PART, key)], "text": words[key]}
        for key in NOTED
        if key in words
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
        "authoredOn": _written(facts),
        "requester": led_to(ids, "role"),
        "owner": led_to(ids, "receiver"),
    }


def _written(facts: LetterFacts) -> str:
    """The moment at which the letter was as it left; the letter itself says the day."""
    if facts.written_at is None:
        return facts.today.isoformat()
    local = facts.written_at.astimezone(ZoneInfo(facts.house.time_zone))
    return local.isoformat(timespec="seconds")


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


def writer_of(facts: LetterFacts, ids: dict[str, UUID]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Who writes: a Practitioner, and what she is in this house."""
    who: dict[str, Any] = {
        "resourceType": "Practitioner",
        "id": str(ids["practitioner"]),
        "name": [{"text": facts.writer}],
    }
    if facts.writer_number:
        who["identifier"] = [{"system": NIHDI, "value": facts.writer_number}]
    found: dict[str, Any] = {
        "resourceType": "PractitionerRole",
        "id": str(ids["role"]),
        "practitioner": led_to(ids, "practitioner") | {"display": facts.writer},
        "organization": led_to(ids, "sender"),
    }
    told = ((FUNCTION, facts.writer_function), (DISCIPLINE, facts.writer_discipline))
    codes = [{"coding": [{"system": system, "code": code}]} for system, code in told if code]
    if codes:
        found["code"] = codes
    return claimed(who, PRACTITIONER), claimed(found, ROLE)


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
    return _organization(known_as, _to(facts).name, _to(facts).address_lines)


def _to(facts: LetterFacts) -> Partner:
    if facts.partner is None:
        raise ValueError("this letter goes to a partner")
    return facts.partner


def _organization(known_as: UUID, name: str, lines: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {"resourceType": "Organization", "id": str(known_as), "name": name}
    if lines:
        found["address"] = [{"line": list(lines)}]
    return claimed(found, ORGANIZATION)
