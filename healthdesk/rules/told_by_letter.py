"""The person as far as a letter tells of her: what may stand in the data that travel in the same file."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from healthdesk.records.consent import ShareScope
from healthdesk.records.house import House, IdentityLevel
from healthdesk.records.letter_draft import LetterFacts, LetterPart
from healthdesk.records.patient import PERSONAL, Identifier, Patient
from healthdesk.rules.consents_hold import holds
from healthdesk.rules.person_names import age_on, official_name, shown_name

_BESIDE_THE_NAME = frozenset({"birth_date", "address", "national_number"})
"""With one of these the letter has a table of who it is, and the name on the papers stands in it."""


def keeps_pseudonym(patient: Patient, house: House) -> bool:
    """Whether no more than a used name may leave this house."""
    return IdentityLevel.PSEUDONYM in {patient.identity, house.identity_default}


def told_person(facts: LetterFacts, parts: Iterable[LetterPart], known_as: UUID) -> Patient:
    """Somebody of whom no more is known than these parts tell; words that were rewritten tell no facts."""
    patient = facts.patient
    taken = {part.key: part for part in parts if part.taken}
    untouched = {key for key, part in taken.items() if part.text == part.from_file}
    told: dict[str, object] = {}
    if "person" in taken:
        told |= _names(patient, facts.house, with_papers=bool(_BESIDE_THE_NAME & set(taken)))
        told |= _age(facts)
    if "birth_date" in taken:
        told["birth_date"] = patient.birth_date
    if "national_number" in taken:
        told["identifiers"] = _number(patient)
    if "address" in taken:
        told["addresses"] = tuple(one for one in patient.addresses if one.stays_here)[:1]
    if "access" in untouched:
        told |= {"languages": patient.languages, "access_needs": patient.access_needs}
    if "contact" in untouched:
        told["contact_points"] = tuple(one for one in patient.contact_points if one.safe)
    named = any(told.get(name) for name in ("used_name", "official_given", "official_family"))
    return Patient(
        id=known_as,
        code="" if named else patient.code,
        identity=patient.identity,
        created_at=patient.created_at,
        **told,  # type: ignore[arg-type]  # fields of a Patient, gathered above
    )


def _names(patient: Patient, house: House, *, with_papers: bool) -> dict[str, object]:
    if keeps_pseudonym(patient, house):
        return {"used_name": patient.used_name}
    official = official_name(patient)
    own: dict[str, object] = {"native_name": patient.native_name.strip()}
    if official and (with_papers or official == shown_name(patient)):
        own |= {"official_given": patient.official_given, "official_family": patient.official_family}
        return own | {"used_name": patient.used_name}
    return own | {"used_name": shown_name(patient) if patient.used_name else ""}


def _age(facts: LetterFacts) -> dict[str, object]:
    """Where nobody knows the birth date the letter says the age, if that was agreed."""
    given, today = facts.consent, facts.today
    agreed = given is not None and holds(given, today) and ShareScope.BIRTH_DATE in given.scope
    if facts.patient.birth_date or not agreed:
        return {}
    return {"age": age_on(facts.patient, today), "age_noted_on": today}


def _number(patient: Patient) -> tuple[Identifier, ...]:
    in_use = (one for one in patient.identifiers if one.until is None and one.kind in PERSONAL)
    return tuple(in_use)[:1]
