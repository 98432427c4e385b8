"""What FHIR R4 has no place for in a Patient and must not be lost: numbers of others, and which never to use.

A number that is never to be used leaves as one of before (`use` old), so that no other program calls it;
beside it stands, in our own words, why. Read by us it is what it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from healthdesk.exchange.fhir_loose import many, text_of
from healthdesk.records.patient import ContactPoint, Identifier, IdentifierKind, Patient

Raw = dict[str, Any]
SSIN = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin"
_OURS = "urn:healthdesk:"
_NEVER, _RULE, _NUMBER = f"{_OURS}never-use", f"{_OURS}contact-rule", f"{_OURS}number:"
_NEEDS, _CARER, _CARER_FOR = f"{_OURS}access-need", f"{_OURS}carer", f"{_OURS}carer-for"
_CAPACITY, _INCREASED = f"{_OURS}capacity", f"{_OURS}increased-reimbursement"
PERSONAL = {IdentifierKind.NATIONAL, IdentifierKind.BIS}


# ------------------------------------------------------------------------------------------ out


def identifier(number: Identifier) -> Raw:
    """One number, with the days on which it was in use."""
    personal = number.kind in PERSONAL
    found: Raw = {} if number.until is None else {"use": "old"}
    found["system"] = SSIN if personal else f"{_NUMBER}{number.kind.value}"
    found["value"] = number.value
    days = {"start": number.since, "end": number.until}
    period = {name: day.isoformat() for name, day in days.items() if day is not None}
    return found | ({"period": period} if period else {})


def contact_point(point: ContactPoint) -> Raw:
    """One way to reach her, and what was agreed about it."""
    found: Raw = {"system": point.kind.value, "value": point.value}
    told: list[Raw] = []
    if not point.safe:
        found["use"] = "old"
        told.append({"url": _NEVER, "valueBoolean": True})
    if point.rule:
        told.append({"url": _RULE, "valueString": point.rule})
    return ({"extension": told} if told else {}) | found


def told_besides(one: Patient) -> list[Raw]:
    """What a copy of her file says of her besides: extensions of a Patient."""
    found: list[Raw] = [
        {"url": _NEEDS, "valueCode": need.value.replace("_", "-")} for need in sorted(one.access_needs)
    ]
    if one.contact_rule:
        found.append({"url": _RULE, "valueString": one.contact_rule})
    if one.carer is not None:
        found.append({"url": _CARER, "valueBoolean": one.carer})
    if one.carer_for:
        found.append({"url": _CARER_FOR, "valueString": one.carer_for})
    if one.membership is not None and one.membership.increased is not None:
        found.append({"url": _INCREASED, "valueBoolean": one.membership.increased})
    if one.capacity is not None:
        judged: list[Raw] = [
            {"url": "able", "valueBoolean": one.capacity.able},
            {"url": "on", "valueDate": one.capacity.judged_on.isoformat()},
        ]
        words = {"by": one.capacity.judged_by, "why": one.capacity.why}
        judged += [{"url": name, "valueString": text} for name, text in words.items() if text]
        found.append({"url": _CAPACITY, "extension": judged})
    return found


# ------------------------------------------------------------------------------------------- in


def is_never(raw: Raw) -> bool:
    """Whether a house of this program says of a way to reach somebody that it is never to be used."""
    return any(
        one.get("url") == _NEVER and one.get("valueBoolean") is True for one in many(raw.get("extension"))
    )


def rule_of(raw: Raw) -> str:
    """What a house of this program agreed about it."""
    told = (one for one in many(raw.get("extension")) if one.get("url") == _RULE)
    return next((text_of(one.get("valueString")) for one in told), "")


def other_numbers(identifiers: Iterable[Raw]) -> tuple[Identifier, ...]:
    """Numbers of others as a house of this program wrote them."""
    kinds = {f"{_NUMBER}{kind.value}": kind for kind in IdentifierKind if kind not in PERSONAL}
    return tuple(
        Identifier(kinds[text_of(one.get("system"))], text_of(one.get("value")), *_days(one))
        for one in identifiers
        if text_of(one.get("system")) in kinds and text_of(one.get("value"))
    )


def _days(raw: Raw) -> tuple[date | None, date | None]:
    """Until when it was in use, and since when."""
    period = next(iter(many(raw.get("period"))), {})
    return _day(period.get("end")), _day(period.get("start"))


def _day(said: Any) -> date | None:
    try:
        return date.fromisoformat(text_of(said)[:10])
    except ValueError:
        return None
