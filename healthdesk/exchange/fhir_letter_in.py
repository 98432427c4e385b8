"""The data of somebody else's letter, read back: what `fhir_letter` writes, and no guess at anything else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from healthdesk.errors import BadFile, NotAllowed
from healthdesk.exchange.fhir_letter import AGE, CODE, LETTER, NOTED, PART, SCRIPT
from healthdesk.exchange.fhir_loose import many, text_of, texts
from healthdesk.exchange.fhir_patient import read_one
from healthdesk.records.house import IdentityLevel
from healthdesk.records.patient import OLDEST, Patient
from healthdesk.records.received import ReceivedReferral, Sender
from healthdesk.records.referral import Urgency
from healthdesk.rules.kept_here import as_kept_here
from healthdesk.rules.reply_codes import read_reply_code

_MOST_SIGNS = 20_000
"""Of one part of a letter: some ten pages."""
_MOST_LINE = 300
_URGENCIES = {urgency.value: urgency for urgency in Urgency}


def read_letter(
    name: str, data: bytes, identity: IdentityLevel, now: datetime, today: date
) -> ReceivedReferral:
    """What they say. Raises `BadFile` when it is not a referral of a house like ours."""
    parts = resources_of(bundle_in(name, data))
    request, task = only_one(name, parts, "ServiceRequest"), only_one(name, parts, "Task")
    role, patient = led_to(parts, request.get("requester")), led_to(parts, request.get("subject"))
    sender = led_to(parts, role.get("organization"))
    # Letters of before name the receiver as performer, which the Belgian profile does not allow.
    asked = (*many(request.get("performer")), task.get("owner"))
    receiver = next((led_to(parts, one) for one in asked if one), {})
    number, house = identified(request, LETTER), line_of(sender.get("name"))
    if not number or not house or not patient:
        raise BadFile("received.not_ours", where=name)
    return ReceivedReferral(
        sender=house_of(sender, house),
        writer=line_of(object_of(role.get("practitioner")).get("display")),
        to_name=line_of(receiver.get("name")),
        number=number,
        code=code_of(name, task),
        dated=day_of(request.get("authoredOn")),
        language=text_of(request.get("language"))[:2],
        urgency=_URGENCIES.get(text_of(request.get("priority")), Urgency.ROUTINE),
        person=_person(patient, identity, now, today),
        words=_words(request),
    )


def bundle_in(name: str, data: bytes) -> dict[str, Any]:
    """The Bundle. Raises `BadFile` for what is none."""
    try:
        bundle = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        raise BadFile("received.not_ours", where=name) from None
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        raise BadFile("received.not_ours", where=name)
    return bundle


def resources_of(bundle: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What is in it, by `fullUrl`."""
    return {text_of(one.get("fullUrl")): object_of(one.get("resource")) for one in many(bundle.get("entry"))}


def only_one(name: str, parts: dict[str, dict[str, Any]], kind: str) -> dict[str, Any]:
    """The one resource of this kind."""
    found = [one for one in parts.values() if one.get("resourceType") == kind]
    if len(found) != 1:
        raise BadFile("received.not_ours", where=name)
    return found[0]


def object_of(value: Any) -> dict[str, Any]:
    """An object, or an empty one."""
    return value if isinstance(value, dict) else {}


def led_to(parts: dict[str, dict[str, Any]], reference: Any) -> dict[str, Any]:
    """What a reference leads to within the Bundle."""
    return parts.get(text_of(object_of(reference).get("reference")), {})


def line_of(value: Any) -> str:
    """One line, within measure."""
    return text_of(value)[:_MOST_LINE]


def identified(resource: dict[str, Any], system: str) -> str:
    """The value of an identifier of this system."""
    known = (one for one in many(resource.get("identifier")) if text_of(one.get("system")) == system)
    return next((line_of(one.get("value")) for one in known), "")


def code_of(name: str, task: dict[str, Any]) -> str:
    """The code on a reply slip. Raises `BadFile` for anything else."""
    try:
        return read_reply_code(identified(task, CODE))
    except NotAllowed:
        raise BadFile("received.not_ours", where=name) from None


def day_of(value: Any) -> date | None:
    """A day, or none."""
    try:
        return date.fromisoformat(text_of(value)[:10])
    except ValueError:
        return None


def house_of(raw: dict[str, Any], name: str) -> Sender:
    """Who wrote it."""
    reached = {text_of(one.get("system")): line_of(one.get("value")) for one in many(raw.get("telecom"))}
    lines = [line_of(line) for one in many(raw.get("address")) for line in texts(one.get("line"))]
    return Sender(
        name=name,
        address_lines=tuple(lines[:3]),
        phone=reached.get("phone", ""),
        email=reached.get("email", ""),
    )


def _person(raw: dict[str, Any], identity: IdentityLevel, now: datetime, today: date) -> Patient:
    read = read_one(raw, identity, now, today)
    ages = (one.get("valueUnsignedInt") for one in many(raw.get("extension")) if one.get("url") == AGE)
    age = next((one for one in ages if isinstance(one, int) and 0 <= one <= OLDEST), None)
    own = [
        one
        for one in many(raw.get("name"))
        if any(e.get("url") == SCRIPT for e in many(one.get("extension")))
    ]
    native = next((line_of(one.get("text")) for one in own), "")
    return as_kept_here(replace(read, native_name=native), age, today)


def _words(request: dict[str, Any]) -> dict[str, str]:
    told = {"reason": words_of(" ".join(_texts_of(request.get("reasonCode"))))}
    for note in many(request.get("note")):
        keys = {
            text_of(one.get("valueCode")) for one in many(note.get("extension")) if one.get("url") == PART
        }
        for key in keys & set(NOTED):
            told[key] = words_of(note.get("text"))
    return {key: words for key, words in told.items() if words}


def _texts_of(value: Any) -> list[str]:
    return [str(one.get("text") or "") for one in many(value)]


def words_of(value: Any) -> str:
    """Running words with their lines, within measure."""
    return value.strip()[:_MOST_SIGNS] if isinstance(value, str) else ""
