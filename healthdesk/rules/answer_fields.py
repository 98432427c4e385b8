"""Where answers land in a person's file: one function per place, from answers to a changed `Patient`.

A form points at these places with an item's `definition` (the part after `#`). `answer_proposals`
shows what would change; nothing is taken over unseen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import phonenumbers

from healthdesk.records.patient import (
    HOME_COUNTRY,
    PERSONAL,
    AccessNeed,
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Membership,
    Patient,
    SpokenLanguage,
)
from healthdesk.records.questionnaire_response import Coding, Value
from healthdesk.records.related_person import RelatedPerson
from healthdesk.rules.language_names import language_code
from healthdesk.rules.patient_checks import number_kind
from healthdesk.rules.person_names import age_on


@dataclass(frozen=True, slots=True)
class Given:
    """The answers for one place: by the last part of their definition, with the words of choices."""

    values: Mapping[str, tuple[Value, ...]]
    words: Mapping[str, tuple[str, ...]]
    today: date

    def text(self, part: str = "") -> str:
        """The first answer as text; a choice by its code."""
        values = self.values.get(part, ())
        if not values:
            return ""
        return values[0].code if isinstance(values[0], Coding) else str(values[0]).strip()

    def said(self, part: str = "") -> str:
        """All answers in the words that were shown."""
        return ", ".join(self.words.get(part, ()))

    def flag(self, part: str) -> bool | None:
        """Yes, no, or not answered."""
        values = self.values.get(part, ())
        return values[0] if values and isinstance(values[0], bool) else None

    def codes(self, part: str = "") -> tuple[str, ...]:
        """The codes of all answers."""
        return tuple(
            value.code if isinstance(value, Coding) else str(value) for value in self.values.get(part, ())
        )


@dataclass(frozen=True, slots=True)
class Landing:
    """One place in the file: what stands there, in words, and how answers change it."""

    show: Callable[[Patient], str]
    put: Callable[[Patient, Given], Patient]


def _plain(field: str, *, said: bool = False) -> Landing:
    """A field that holds one text."""

    def put(patient: Patient, given: Given) -> Patient:
        text = given.said() if said else given.text()
        return replace(patient, **{field: text}) if text else patient  # type: ignore[arg-type]

    return Landing(lambda patient: str(getattr(patient, field) or ""), put)


def _put_age(patient: Patient, given: Given) -> Patient:
    value = next(iter(given.values.get("", ())), None)
    if not isinstance(value, int) or isinstance(value, bool) or value == age_on(patient, given.today):
        return patient
    return replace(patient, age=value, age_noted_on=given.today)


def _put_number(patient: Patient, given: Given) -> Patient:
    digits = "".join(sign for sign in given.text() if sign.isdecimal())
    if not digits or any(one.value == digits and one.until is None for one in patient.identifiers):
        return patient
    kind = number_kind(digits)
    kept = tuple(
        replace(one, until=given.today) if one.kind in PERSONAL and one.until is None else one
        for one in patient.identifiers
    )
    return replace(patient, identifiers=(*kept, Identifier(kind, digits, since=given.today)))


def _show_number(patient: Patient) -> str:
    return ", ".join(one.value for one in patient.identifiers if one.until is None)


def _put_card(patient: Patient, given: Given) -> Patient:
    number = given.text("number")
    if not number or any(one.value == number for one in patient.identifiers):
        return patient
    kept = tuple(one for one in patient.identifiers if one.kind is not IdentifierKind.OCMW_CARD)
    return replace(patient, identifiers=(*kept, Identifier(IdentifierKind.OCMW_CARD, number)))


def _address(*, home: bool) -> Landing:
    """The domicile stands first; where somebody really stays comes after it."""

    def mine(patient: Patient) -> Address | None:
        return next(iter(patient.addresses[: 1 if home else 2][0 if home else 1 :]), None)

    def show(patient: Patient) -> str:
        address = mine(patient)
        if address is None:
            return ""
        country = "" if address.country == HOME_COUNTRY else address.country
        return ", ".join(
            filter(None, (address.street, f"{address.postcode} {address.town}".strip(), country))
        )

    def put(patient: Patient, given: Given) -> Patient:
        before = mine(patient) or Address("", "", "")
        parts = {name: given.text(name) or getattr(before, name) for name in ("street", "postcode", "town")}
        if not any(parts.values()):
            return patient
        stays = given.flag("stays")
        address = replace(before, **parts, stays_here=before.stays_here if stays is None else stays)
        if (address.postcode, address.town) != (before.postcode, before.town) and _is_of_here(address):
            address = replace(address, country=HOME_COUNTRY)
        if home:
            return replace(patient, addresses=(address, *patient.addresses[1:]))
        domicile = patient.addresses[:1] or (Address("", "", "", stays_here=False),)
        return replace(patient, addresses=(replace(domicile[0], stays_here=False), address))

    return Landing(show, put)


def _is_of_here(address: Address) -> bool:
    """A form asks no country: who moved within another one has a postcode that looks otherwise."""
    return re.fullmatch(r"[1-9]\d{3}", address.postcode) is not None


def _phone_number(text: str) -> str:
    """E.164 where it is a number; else as it was typed."""
    try:
        return phonenumbers.format_number(phonenumbers.parse(text, "BE"), phonenumbers.PhoneNumberFormat.E164)
    except phonenumbers.NumberParseException:
        return text


def _contact(kind: ContactKind) -> Landing:
    def show(patient: Patient) -> str:
        return ", ".join(point.value for point in patient.contact_points if point.kind is kind)

    def put(patient: Patient, given: Given) -> Patient:
        value = given.text() if kind is ContactKind.EMAIL else _phone_number(given.text())
        known = any(point.kind is kind and point.value == value for point in patient.contact_points)
        if not given.text() or known:
            return patient
        return replace(patient, contact_points=(*patient.contact_points, ContactPoint(kind, value)))

    return Landing(show, put)


def _language(said: str) -> str:
    """The code of a language that was typed by its name; else what was said."""
    return language_code(said) or said


def _put_languages(patient: Patient, given: Given) -> Patient:
    codes = [_language(code) for code in given.codes() if code]
    if not codes:
        return patient
    known = {language.code: language for language in patient.languages}
    spoken = [known.get(code, SpokenLanguage(code)) for code in codes]
    spoken += [language for language in patient.languages if language.code not in codes]
    return replace(patient, languages=tuple(replace(one, preferred=n == 0) for n, one in enumerate(spoken)))


def _show_languages(patient: Patient) -> str:
    return ", ".join(language.code for language in patient.languages)


def _put_interpreter(patient: Patient, given: Given) -> Patient:
    code = _language(given.text())
    if not code:
        return patient
    known = [language for language in patient.languages if language.code != code]
    before = next((one for one in patient.languages if one.code == code), SpokenLanguage(code, not known))
    return replace(patient, languages=(replace(before, interpreter=True), *known))


def _show_interpreter(patient: Patient) -> str:
    return ", ".join(language.code for language in patient.languages if language.interpreter)


NEEDS: Mapping[str, AccessNeed] = {
    "gelijkvloers": AccessNeed.STEP_FREE,
    "prikkelarm": AccessNeed.LOW_STIMULUS,
    "iemand-mee": AccessNeed.COMPANION,
    "vrouw": AccessNeed.FEMALE_THERAPIST,
    "man": AccessNeed.MALE_THERAPIST,
}


def _put_needs(patient: Patient, given: Given) -> Patient:
    asked = {NEEDS[code] for code in given.codes() if code in NEEDS}
    return replace(patient, access_needs=patient.access_needs | asked)


def _show_needs(patient: Patient) -> str:
    by_need = {need: code for code, need in NEEDS.items()}
    return ", ".join(sorted(by_need.get(need, need.value) for need in patient.access_needs))


def _put_membership(patient: Patient, given: Given) -> Patient:
    before = patient.membership or Membership("", "")
    after = Membership(
        given.text("code") or before.fund,
        given.text("number") or before.number,
        before.increased if given.flag("vt") is None else given.flag("vt"),
    )
    return patient if after == Membership("", "") else replace(patient, membership=after)


def _show_membership(patient: Patient) -> str:
    if patient.membership is None:
        return ""
    increased = {True: "VT", False: "", None: ""}[patient.membership.increased]
    return " ".join(filter(None, (patient.membership.fund, patient.membership.number, increased)))


def _put_emergency(patient: Patient, given: Given) -> Patient:
    name = given.text("name")
    if not name:
        return patient
    phone = given.text("phone")
    known = next((one for one in patient.related if one.name == name), RelatedPerson(name, ""))
    person = replace(
        known,
        relation=given.text("relationship") or known.relation,
        phone=(_phone_number(phone) if phone else "") or known.phone,
        may_know=not known.never,
        may_call=not known.never,
    )
    others = tuple(one for one in patient.related if one.name != name)
    return replace(patient, related=(*others, person))


def _show_emergency(patient: Patient) -> str:
    return "; ".join(" ".join(filter(None, (one.name, one.relation, one.phone))) for one in patient.related)


def _put_carer(patient: Patient, given: Given) -> Patient:
    value = given.flag("")
    return patient if value is None else replace(patient, carer=value)


def _put_themes(patient: Patient, given: Given) -> Patient:
    return replace(patient, themes=given.codes()) if given.codes() else patient


ADDRESSES = frozenset({"home_address", "residence"})

LANDINGS: Mapping[str, Landing] = {
    "Patient.name.family": _plain("official_family"),
    "Patient.name.given": _plain("official_given"),
    "Patient.birthDate": _plain("birth_date"),
    "Patient.gender": _plain("sex"),
    "Patient.identifier": Landing(_show_number, _put_number),
    "preferred_name": _plain("used_name"),
    "age": Landing(lambda patient: "" if patient.age is None else str(patient.age), _put_age),
    "gender": _plain("gender", said=True),
    "region": _plain("region", said=True),
    "home_address": _address(home=True),
    "residence": _address(home=False),
    "mobile": _contact(ContactKind.SMS),
    "phone": _contact(ContactKind.PHONE),
    "email": _contact(ContactKind.EMAIL),
    "contact_rule": _plain("contact_rule", said=True),
    "language": Landing(_show_languages, _put_languages),
    "interpreter_language": Landing(_show_interpreter, _put_interpreter),
    "access_needs": Landing(_show_needs, _put_needs),
    "health_fund": Landing(_show_membership, _put_membership),
    "ocmw_card": Landing(_show_number, _put_card),
    "former_gp": _plain("former_gp"),
    "referrer": _plain("referrer", said=True),
    "emergency": Landing(_show_emergency, _put_emergency),
    "carer": Landing(lambda patient: {True: "ja", False: "nee", None: ""}[patient.carer], _put_carer),
    "carer_for": _plain("carer_for"),
    "themes": Landing(lambda patient: ", ".join(patient.themes), _put_themes),
}
