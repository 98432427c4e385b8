"""What a card says, in the words of the form: dates of three languages, a street in parts, doubts told.

Nothing is taken over here: `proposals` says what stands in the form and what the card would put there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made
from datetime import date

from anyascii import anyascii
from stdnum.be import bis, nn

from healthdesk.records.eid_card import EidCard
from healthdesk.records.patient import IdentifierKind
from healthdesk.rules.answer_proposals import Proposal
from healthdesk.rules.belgian_addresses import street_parts
from healthdesk.rules.belgian_numbers import show_insz
from healthdesk.rules.patient_checks import number_kind
from healthdesk.rules.search_words import digits_of, folded
from healthdesk.rules.typed_birth_dates import parse_birth_date, show_birth_date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "JAN",
            "FEB FEV",
            "MAAR MAA MAR MARS MRT",
            "APR AVR",
            "MEI MAI MAY",
            "JUN JUIN",
            "JUL JUIL",
            "AUG AOUT",
            "SEP SEPT",
            "OKT OCT",
            "NOV",
            "DEC DEZ",
        ),
        start=1,
    )
    for name in names.split()
}
"""As cards write them in Dutch, French and German (and the viewer in English)."""
_SEXES = {"M": "male", "MALE": "male", "F": "female", "V": "female", "W": "female", "FEMALE": "female"}


@dataclass(frozen=True, slots=True)
class CardFact:
    """One field of the form as the card would fill it."""

    field: str
    text: str
    """As the form shows it; empty where the card could not be understood."""
    doubt: str = ""
    """Key of the sentence about what a person should look at; empty where nothing is odd."""
    values: Mapping[str, object] = made(default_factory=dict)


def facts(card: EidCard, today: date) -> tuple[CardFact, ...]:
    """What the card says, in the order of the form; what it does not say is left out."""
    found = (
        CardFact("official_given", " ".join(card.given.split())),
        CardFact("official_family", " ".join(card.family.split())),
        _born(card.born, today),
        _number(card.national_number),
        CardFact("sex", _SEXES.get(card.sex.strip().upper(), "")),
        _street(card.street_and_number),
        CardFact("postcode", card.postcode.strip()),
        CardFact("town", " ".join(card.town.split())),
    )
    return tuple(one for one in found if one.text or one.doubt)


def proposals(told: tuple[CardFact, ...], shown: Mapping[str, str]) -> tuple[Proposal, ...]:
    """What would change in a form that shows these texts. Capitals and dots alone are no difference."""
    return tuple(
        Proposal(one.field, one.field, shown.get(one.field, ""), one.text)
        for one in told
        if one.text and not _same(one.field, shown.get(one.field, ""), one.text)
    )


def read_born(text: str) -> str | None:
    """ISO, possibly partial, for a birth date as cards and files write it; None when it cannot be read."""
    line = anyascii(text).upper().strip()
    in_file = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", line)
    if in_file:
        return _iso(in_file[1], int(in_file[2]), int(in_file[3]))
    parts = [part for part in re.split(r"[\s.]+", line) if part]
    if not parts or not re.fullmatch(r"\d{4}", parts[-1]) or len(parts) > 3:
        return None
    day = int(parts[0]) if len(parts) > 1 and parts[0].isdecimal() else 0
    named = next((part for part in parts[:-1] if part.isalpha()), "")
    if named and named not in _MONTHS:
        return None
    return _iso(parts[-1], _MONTHS.get(named, 0), day)


def _iso(year: str, month: int, day: int) -> str | None:
    """A month or day that nobody knows is 0."""
    if not month:
        return year
    try:
        return date(int(year), month, day or 1).isoformat()[: 10 if day else 7]
    except ValueError:
        return None


def _born(text: str, today: date) -> CardFact:
    if not text.strip():
        return CardFact("birth_date", "")
    found = read_born(text)
    kept = parse_birth_date(show_birth_date(found), today) if found else None
    if not kept:
        return CardFact("birth_date", "", "eid.birth_date_unclear", {"said": text.strip()})
    return CardFact("birth_date", show_birth_date(kept))


def _number(text: str) -> CardFact:
    digits = digits_of(text)
    reader = nn if number_kind(digits) is IdentifierKind.NATIONAL else bis
    odd = bool(digits) and not reader.is_valid(digits)
    return CardFact("national_number", show_insz(digits), "patients.number_odd" if odd else "")


def _street(text: str) -> CardFact:
    parts = street_parts(text)
    said = " ".join(text.split())
    if parts.sure:
        return CardFact("street", parts.written)
    return CardFact("street", parts.written, "eid.street_unclear", {"said": said})


def _same(field: str, one: str, other: str) -> bool:
    if field == "national_number":
        return digits_of(one) == digits_of(other)
    if field in {"street", "official_given", "official_family", "town"}:
        return folded(one) == folded(other)
    return one.strip() == other.strip()
