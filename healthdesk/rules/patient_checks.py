"""What is wrong with what was typed about a person: refusals are few, warnings are many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made
from datetime import date

from stdnum.be import bis, nn

from healthdesk.errors import NotAllowed
from healthdesk.records.house import House, IdentityLevel
from healthdesk.records.patient import OLDEST, PERSONAL, IdentifierKind, Patient
from healthdesk.rules.deceased import require_possible
from healthdesk.rules.person_names import age_from
from healthdesk.rules.seen_words import is_seen


@dataclass(frozen=True, slots=True)
class Warned:
    """A sentence beside a field; it stops nothing."""

    field: str
    key: str
    values: Mapping[str, object] = made(default_factory=dict)


def require_sound(patient: Patient, house: House, today: date) -> None:
    """Raises `NotAllowed` for what cannot be kept."""
    if house.identity_default is IdentityLevel.PSEUDONYM and patient.identity is IdentityLevel.PSEUDONYM:
        _require_nothing_identifying(patient)
    names = [getattr(patient, name) for name in ("used_name", "official_given", "official_family")]
    if not any(filter(None, (*names, patient.code))) or any(one and not is_seen(one) for one in names):
        raise NotAllowed("patients.nameless", fields=("used_name",))
    if patient.birth_date and not _is_date(patient.birth_date):
        raise NotAllowed("patients.birth_date_unclear", fields=("birth_date",))
    if patient.birth_date and (age_from(patient.birth_date, today) or 0) < 0:
        raise NotAllowed("patients.birth_date_future", fields=("birth_date",))
    if patient.age is not None and not 0 <= patient.age <= OLDEST:
        raise NotAllowed("patients.age_impossible", fields=("age",))
    require_possible(patient, today)
    for one in patient.related:
        if one.since is not None and one.until is not None and one.until < one.since:
            raise NotAllowed("patients.authority_ends_early", fields=("related",), name=one.name)


def _require_nothing_identifying(patient: Patient) -> None:
    asked = {
        "official_family": patient.official_family,
        "birth_date": patient.birth_date,
        "identifiers": patient.identifiers,
        "addresses": patient.addresses,
        "related": [one for one in patient.related if one.authority or one.source or one.address],
    }
    fields = tuple(name for name, value in asked.items() if value)
    if fields:
        raise NotAllowed("patients.anonymous_here", fields=fields)


def _is_date(text: str) -> bool:
    parts = text.split("-")
    try:
        year = int(parts[0])
        month = int(parts[1]) if len(parts) > 1 else 1
        day = int(parts[2]) if len(parts) > 2 else 1
        date(year, month, day)
    except (ValueError, IndexError):
        return False
    return len(parts) <= 3 and year >= 1850


def warnings(patient: Patient) -> tuple[Warned, ...]:
    """What is odd about the numbers: never a reason to refuse."""
    found: list[Warned] = []
    for identifier in patient.identifiers:
        if identifier.until is not None or identifier.kind not in PERSONAL:
            continue
        reader = nn if identifier.kind is IdentifierKind.NATIONAL else bis
        if not reader.is_valid(identifier.value):
            found.append(Warned("national_number", "patients.number_odd"))
        else:
            found += _against_birth_date(patient, identifier.kind, identifier.value)
    membership = patient.membership
    if membership is not None and not (membership.fund.isdecimal() and len(membership.fund) == 3):
        found.append(Warned("fund", "patients.fund_odd"))
    return tuple(found)


def _against_birth_date(patient: Patient, kind: IdentifierKind, number: str) -> list[Warned]:
    reader = nn if kind is IdentifierKind.NATIONAL else bis
    told = reader.get_birth_date(number)
    if told is None or len(patient.birth_date) < 10 or told.isoformat() == patient.birth_date:
        return []
    return [Warned("birth_date", "patients.number_other_date", {"told": f"{told:%d/%m/%Y}"})]


def number_kind(digits: str) -> IdentifierKind:
    """Whether eleven digits are a national number or a BIS number: a BIS month is above twelve."""
    month = int(digits[2:4]) if len(digits) >= 4 and digits[:4].isdecimal() else 0
    return IdentifierKind.BIS if month > 12 else IdentifierKind.NATIONAL
