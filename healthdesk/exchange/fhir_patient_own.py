"""What FHIR R4 has no place for in a Patient and must not be lost: numbers of others, and which never to use.

A number that is never to be used leaves as one of before (`use` old), so that no other program calls it;
beside it stands, in our own words, why. Read by us it is what it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from healthdesk.exchange.fhir_loose import many, text_of
from healthdesk.records.patient import (
    PERSONAL,
    AccessNeed,
    Capacity,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Membership,
    Patient,
)
from healthdesk.rules.patient_checks import number_kind
from healthdesk.rules.search_words import digits_of

Raw = dict[str, Any]
_LENGTH = 11
SSIN = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin"
_OURS = "urn:healthdesk:"
_NEVER, _RULE, _NUMBER = f"{_OURS}never-use", f"{_OURS}contact-rule", f"{_OURS}number:"
_NEEDS, _CARER, _THEME = f"{_OURS}access-need", f"{_OURS}carer", f"{_OURS}theme"
_CAPACITY, _FUND = f"{_OURS}capacity", f"{_OURS}health-fund"
_GENDER = "http://hl7.org/fhir/StructureDefinition/patient-genderIdentity"
_WORDS = (
    (_RULE, "contact_rule"),
    *(
        (f"{_OURS}{name.replace('_', '-')}", name)
        for name in ("pronouns", "region", "referrer", "former_gp", "carer_for", "warning")
    ),
)
"""Where a field that is words stands."""


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
    if one.gender:
        found.append({"url": _GENDER, "valueCodeableConcept": {"text": one.gender}})
    found += [{"url": url, "valueString": getattr(one, name)} for url, name in _WORDS if getattr(one, name)]
    found += [{"url": _THEME, "valueString": theme} for theme in one.themes]
    if one.carer is not None:
        found.append({"url": _CARER, "valueBoolean": one.carer})
    if one.membership is not None:
        found.append({"url": _FUND, "extension": _member(one.membership)})
    if one.capacity is not None:
        found.append({"url": _CAPACITY, "extension": _judged(one.capacity)})
    return found


def _member(card: Membership) -> list[Raw]:
    told: list[Raw] = [{"url": "fund", "valueString": card.fund or "-"}]
    if card.number:
        told.append({"url": "number", "valueString": card.number})
    if card.increased is not None:
        told.append({"url": "increased", "valueBoolean": card.increased})
    return told


def _judged(capacity: Capacity) -> list[Raw]:
    told: list[Raw] = [
        {"url": "able", "valueBoolean": capacity.able},
        {"url": "on", "valueDate": capacity.judged_on.isoformat()},
    ]
    words = {"by": capacity.judged_by, "why": capacity.why}
    return told + [{"url": name, "valueString": text} for name, text in words.items() if text]


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
        Identifier(kinds[text_of(one.get("system"))], text_of(one.get("value")), *days_in_use(one))
        for one in identifiers
        if text_of(one.get("system")) in kinds and text_of(one.get("value"))
    )


def numbers_before(identifiers: Iterable[Raw]) -> tuple[Identifier, ...]:
    """Numbers of the national register that are hers no more, where it is told until when."""
    return tuple(
        Identifier(number_kind(digits), digits, *days)
        for one in identifiers
        if text_of(one.get("system")) == SSIN and text_of(one.get("use")) == "old"
        if len(digits := digits_of(text_of(one.get("value")))) == _LENGTH and (days := days_in_use(one))[0]
    )


def days_in_use(raw: Raw) -> tuple[date | None, date | None]:
    """Until when it was in use, and since when."""
    period = next(iter(many(raw.get("period"))), {})
    return _day(period.get("end")), _day(period.get("start"))


def _day(said: Any) -> date | None:
    try:
        return date.fromisoformat(text_of(said)[:10])
    except ValueError:
        return None


def besides(raw: Raw) -> dict[str, Any]:
    """The fields that `told_besides` wrote, as far as they can be read; for what a house of ours made."""
    told = many(raw.get("extension"))
    found: dict[str, Any] = {
        name: text_of(one.get("valueString")) for url, name in _WORDS for one in told if one.get("url") == url
    }
    codes = {text_of(one.get("valueCode")).replace("-", "_") for one in told if one.get("url") == _NEEDS}
    found["access_needs"] = frozenset(need for need in AccessNeed if need.value in codes)
    found["themes"] = tuple(text_of(one.get("valueString")) for one in told if one.get("url") == _THEME)
    for one in told:
        if one.get("url") == _GENDER:
            said = next(iter(many(one.get("valueCodeableConcept"))), {})
            found["gender"] = text_of(said.get("text"))
        elif one.get("url") == _CARER and isinstance(one.get("valueBoolean"), bool):
            found["carer"] = one["valueBoolean"]
        elif one.get("url") == _FUND:
            found["membership"] = _read_member(_parts(one))
        elif one.get("url") == _CAPACITY:
            found["capacity"] = _read_judged(_parts(one))
    return found


def _parts(one: Raw) -> Raw:
    """What stands inside an extension, by name."""
    return {text_of(part.get("url")): part for part in many(one.get("extension"))}


def _read_member(parts: Raw) -> Membership:
    increased = parts.get("increased", {}).get("valueBoolean")
    fund = text_of(parts.get("fund", {}).get("valueString")).removeprefix("-")
    number = text_of(parts.get("number", {}).get("valueString"))
    return Membership(fund, number, increased if isinstance(increased, bool) else None)


def _read_judged(parts: Raw) -> Capacity | None:
    able, day = parts.get("able", {}).get("valueBoolean"), _day(parts.get("on", {}).get("valueDate"))
    if not isinstance(able, bool) or day is None:
        return None
    by, why = (text_of(parts.get(name, {}).get("valueString")) for name in ("by", "why"))
    return Capacity(able, by, day, why)
