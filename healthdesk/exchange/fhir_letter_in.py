"""The data of somebody else's letter, read back: what `fhir_letter` writes, and no guess at anything else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from healthdesk.errors import BadFile, NotAllowed
from healthdesk.exchange.fhir_letter import AGE, CODE, LETTER, NOTED, PART, PRIORITY, SCRIPT
from healthdesk.exchange.fhir_loose import many, text_of, texts
from healthdesk.exchange.fhir_patient import read_one
from healthdesk.records.house import IdentityLevel
from healthdesk.records.patient import Patient
from healthdesk.records.received import ReceivedReferral, Sender
from healthdesk.records.referral import Urgency
from healthdesk.rules.kept_here import as_kept_here
from healthdesk.rules.reply_codes import read_reply_code

_MOST_SIGNS = 20_000
"""Of one part of a letter: some ten pages."""
_MOST_LINE = 300
_URGENCIES = {word: urgency for urgency, word in PRIORITY.items()}


def read_letter(
    name: str, data: bytes, identity: IdentityLevel, now: datetime, today: date
) -> ReceivedReferral:
    """What they say. Raises `BadFile` when it is not a referral of a house like ours."""
    parts = _resources(name, data)
    request, task = _only(name, parts, "ServiceRequest"), _only(name, parts, "Task")
    role, patient = _led_to(parts, request.get("requester")), _led_to(parts, request.get("subject"))
    sender = _led_to(parts, role.get("organization"))
    receiver = next(iter(_led_to(parts, one) for one in many(request.get("performer"))), {})
    number, house = _identifier(request, LETTER), _line(sender.get("name"))
    if not number or not house or not patient:
        raise BadFile("received.not_ours", where=name)
    return ReceivedReferral(
        sender=_sender(sender, house),
        writer=_line(_object(role.get("practitioner")).get("display")),
        to_name=_line(receiver.get("name")),
        number=number,
        code=_code(name, task),
        dated=_day(request.get("authoredOn")),
        language=text_of(request.get("language"))[:2],
        urgency=_URGENCIES.get(text_of(request.get("priority")), Urgency.ROUTINE),
        person=_person(patient, identity, now, today),
        words=_words(request),
    )


def _resources(name: str, data: bytes) -> dict[str, dict[str, Any]]:
    try:
        bundle = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        raise BadFile("received.not_ours", where=name) from None
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        raise BadFile("received.not_ours", where=name)
    return {text_of(one.get("fullUrl")): _object(one.get("resource")) for one in many(bundle.get("entry"))}


def _only(name: str, parts: dict[str, dict[str, Any]], kind: str) -> dict[str, Any]:
    found = [one for one in parts.values() if one.get("resourceType") == kind]
    if len(found) != 1:
        raise BadFile("received.not_ours", where=name)
    return found[0]


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _led_to(parts: dict[str, dict[str, Any]], reference: Any) -> dict[str, Any]:
    return parts.get(text_of(_object(reference).get("reference")), {})


def _line(value: Any) -> str:
    return text_of(value)[:_MOST_LINE]


def _identifier(resource: dict[str, Any], system: str) -> str:
    known = (one for one in many(resource.get("identifier")) if text_of(one.get("system")) == system)
    return next((_line(one.get("value")) for one in known), "")


def _code(name: str, task: dict[str, Any]) -> str:
    try:
        return read_reply_code(_identifier(task, CODE))
    except NotAllowed:
        raise BadFile("received.not_ours", where=name) from None


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(text_of(value)[:10])
    except ValueError:
        return None


def _sender(raw: dict[str, Any], name: str) -> Sender:
    reached = {text_of(one.get("system")): _line(one.get("value")) for one in many(raw.get("telecom"))}
    lines = [_line(line) for one in many(raw.get("address")) for line in texts(one.get("line"))]
    return Sender(
        name=name,
        address_lines=tuple(lines[:3]),
        phone=reached.get("phone", ""),
        email=reached.get("email", ""),
    )


def _person(raw: dict[str, Any], identity: IdentityLevel, now: datetime, today: date) -> Patient:
    read = read_one(raw, identity, now, today)
    ages = (one.get("valueUnsignedInt") for one in many(raw.get("extension")) if one.get("url") == AGE)
    age = next((one for one in ages if isinstance(one, int) and 0 <= one <= 120), None)
    own = [
        one
        for one in many(raw.get("name"))
        if any(e.get("url") == SCRIPT for e in many(one.get("extension")))
    ]
    native = next((_line(one.get("text")) for one in own), "")
    return as_kept_here(replace(read, native_name=native), age, today)


def _words(request: dict[str, Any]) -> dict[str, str]:
    told = {"reason": _text(" ".join(_texts_of(request.get("reasonCode"))))}
    for note in many(request.get("note")):
        keys = {
            text_of(one.get("valueCode")) for one in many(note.get("extension")) if one.get("url") == PART
        }
        for key in keys & set(NOTED):
            told[key] = _text(note.get("text"))
    return {key: words for key, words in told.items() if words}


def _texts_of(value: Any) -> list[str]:
    return [str(one.get("text") or "") for one in many(value)]


def _text(value: Any) -> str:
    """Running words with their lines, within measure."""
    return value.strip()[:_MOST_SIGNS] if isinstance(value, str) else ""
