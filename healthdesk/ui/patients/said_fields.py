"""The fields of a person in words, for when two desks changed the same one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from healthdesk.records.patient import (
    AccessNeed,
    Address,
    Capacity,
    ContactPoint,
    Identifier,
    Membership,
    Patient,
    SpokenLanguage,
)
from healthdesk.records.related_person import RelatedPerson
from healthdesk.rules.belgian_numbers import show_insz
from healthdesk.rules.country_names import abroad
from healthdesk.rules.language_names import language_name
from healthdesk.rules.person_names import age_on
from healthdesk.rules.person_terms import person_term
from healthdesk.rules.phones import show_phone
from healthdesk.rules.representation import authority_name
from healthdesk.rules.typed_birth_dates import show_birth_date
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.died_said import death_said
from healthdesk.ui.patients.said import needs
from healthdesk.ui.patients.said_people import reach_said


def field_names() -> dict[str, str]:
    """What each field of a person is called."""
    return {
        "used_name": QCoreApplication.translate("Patients", "Roepnaam"),
        "official_given": QCoreApplication.translate("Patients", "Voornaam"),
        "official_family": QCoreApplication.translate("Patients", "Familienaam"),
        "native_name": QCoreApplication.translate("Patients", "Naam in eigen schrift"),
        "pronouns": QCoreApplication.translate("Patients", "Voornaamwoorden"),
        "birth_date": QCoreApplication.translate("Patients", "Geboortedatum"),
        "age": QCoreApplication.translate("Patients", "Leeftijd"),
        "age_noted_on": QCoreApplication.translate("Patients", "Leeftijd gevraagd op"),
        "deceased": QCoreApplication.translate("Patients", "Overleden"),
        "sex": QCoreApplication.translate("Patients", "Geslacht op papieren"),
        "gender": QCoreApplication.translate("Patients", "Gender"),
        "identifiers": QCoreApplication.translate("Patients", "Nummers"),
        "languages": QCoreApplication.translate("Patients", "Talen"),
        "contact_points": QCoreApplication.translate("Patients", "Telefoon en e-mail"),
        "contact_rule": QCoreApplication.translate("Patients", "Afspraak om te bereiken"),
        "addresses": QCoreApplication.translate("Patients", "Adres"),
        "region": QCoreApplication.translate("Patients", "Streek"),
        "access_needs": QCoreApplication.translate("Patients", "Toegankelijkheid"),
        "related": QCoreApplication.translate("Patients", "Mensen rond deze persoon"),
        "household_id": QCoreApplication.translate("Patients", "Gezin"),
        "membership": QCoreApplication.translate("Patients", "Ziekenfonds"),
        "referrer": QCoreApplication.translate("Patients", "Aangemeld door"),
        "former_gp": QCoreApplication.translate("Patients", "Vorige huisarts"),
        "themes": QCoreApplication.translate("Patients", "Thema's"),
        "carer": QCoreApplication.translate("Patients", "Mantelzorger"),
        "carer_for": QCoreApplication.translate("Patients", "Zorgt voor"),
        "capacity": QCoreApplication.translate("Patients", "Zelf beslissen"),
        "warning": QCoreApplication.translate("Patients", "Let op"),
    }


def field_said(patient: Patient, field: str, reader: str, today: date | None = None) -> str:
    """What stands in one field, in words; with `today` an age that was told once is said as of that day."""
    value: Any = getattr(patient, field)
    if field == "age" and today is not None and patient.age is not None:
        return str(age_on(patient, today))
    if field == "birth_date":
        return show_birth_date(patient.birth_date)
    if field == "deceased":
        return death_said(patient.deceased)
    if field == "sex":
        return sex_names().get(patient.sex, patient.sex)
    if field == "referrer":
        return person_term("referrers", patient.referrer, reader)
    return _said(value, reader)


def sex_names() -> dict[str, str]:
    """What stands on papers, in words."""
    return {
        "female": QCoreApplication.translate("Patients", "vrouw"),
        "male": QCoreApplication.translate("Patients", "man"),
        "other": QCoreApplication.translate("Patients", "X"),
        "unknown": QCoreApplication.translate("Patients", "niet gekend"),
    }


def _said(value: Any, reader: str) -> str:
    if isinstance(value, tuple | frozenset):
        return ", ".join(_said(one, reader) for one in value)
    say = _WORDS.get(type(value))
    return str(value) if say is None else " · ".join(part for part in say(value, reader) if part)


def _yes_or_no(value: bool, _reader: str) -> list[str]:
    if value:
        return [QCoreApplication.translate("Patients", "ja")]
    return [QCoreApplication.translate("Patients", "nee")]


def _language(value: SpokenLanguage, reader: str) -> list[str]:
    wanted = QCoreApplication.translate("Patients", "tolk gewenst") if value.interpreter else ""
    return [language_name(value.code, reader), wanted]


def _contact(value: ContactPoint, _reader: str) -> list[str]:
    unsafe = "" if value.safe else QCoreApplication.translate("Patients", "niet gebruiken")
    return [show_phone(value.value), value.rule, unsafe]


def _related(value: RelatedPerson, reader: str) -> list[str]:
    named = [value.name, person_term("relations", value.relation, reader), show_phone(value.phone)]
    if value.authority is not None:
        days = [short_date(day) if day is not None else "…" for day in (value.since, value.until)]
        period = "" if value.since is value.until is None else " – ".join(days)
        named += [authority_name(value.authority, reader), period, value.source]
    return [*named, reach_said(value), value.address, value.note]


def _capacity(value: Capacity, _reader: str) -> list[str]:
    able = QCoreApplication.translate("Patients", "bekwaam geacht")
    unable = QCoreApplication.translate("Patients", "niet bekwaam geacht")
    return [able if value.able else unable, value.judged_by, short_date(value.judged_on), value.why]


def _address(value: Address, reader: str) -> list[str]:
    return [value.street, f"{value.postcode} {value.town}".strip(), abroad(value.country, reader)]


_WORDS: Mapping[type, Callable[[Any, str], list[str]]] = {
    type(None): lambda _value, _reader: [],
    bool: _yes_or_no,
    date: lambda value, _reader: [short_date(value)],
    AccessNeed: lambda value, _reader: [needs()[value]],
    Identifier: lambda value, _reader: [show_insz(value.value)],
    Membership: lambda value, _reader: [value.fund, value.number],
    Address: _address,
    SpokenLanguage: _language,
    ContactPoint: _contact,
    RelatedPerson: _related,
    Capacity: _capacity,
}
