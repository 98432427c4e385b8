"""FHIR R4 RelatedPerson and Patient.contact -> the people around somebody: lenient, and nothing is assumed.

What another house was allowed is not allowed here: calling, writing and telling start at no, and in what
name somebody acts is only written down with a document. "Never" is the one rule that comes along.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from healthdesk.exchange.fhir_loose import many, text_of
from healthdesk.records.related_person import RelatedPerson
from healthdesk.rules.person_terms import person_terms
from healthdesk.rules.phones import parse_phone

Raw = dict[str, Any]
AGREED = "urn:healthdesk:contact-rule"
"""What was agreed about reaching somebody, as we write it ourselves."""
_CODES = {
    **dict.fromkeys(("PRN", "MTH", "FTH", "NMTH", "NFTH", "PRNINLAW", "STPPRN", "ADOPTP"), "parent"),
    **dict.fromkeys(("CHILD", "CHLDADOPT", "DAU", "SON", "DAUC", "SONC", "NCHILD", "STPCHLD"), "child"),
    **dict.fromkeys(("SPS", "HUSB", "WIFE", "DOMPART", "SIGOTHR"), "partner"),
    **dict.fromkeys(("SIB", "BRO", "SIS", "NSIB", "HSIB", "STPSIB", "TWIN"), "sibling"),
    **dict.fromkeys(("GRPRN", "GRMTH", "GRFTH", "MGRMTH", "MGRFTH", "PGRMTH", "PGRFTH"), "grandparent"),
    **dict.fromkeys(("FAMMEMB", "EXT", "AUNT", "UNCLE", "COUSN", "NEPHEW", "NIECE", "N"), "family"),
    **dict.fromkeys(("FRND", "FRD"), "friend"),
    **dict.fromkeys(("GUARD", "GUADLTM"), "guardian"),
    "NBOR": "neighbour",
    "PRNFOST": "foster",
}
"""The codes of HL7 (RoleCode and table 0131) that say the same as a word of ours."""


class PeopleAround:
    """The RelatedPersons of a file, by the Patient they stand around."""

    def __init__(self, resources: Iterable[tuple[str, Raw]]) -> None:
        """`resources`: every Patient and RelatedPerson with its fullUrl ("" where it has none)."""
        self._by: dict[str, list[Raw]] = {}
        self._urls: dict[int, str] = {}
        for url, raw in resources:
            if raw.get("resourceType") == "RelatedPerson":
                for patient in many(raw.get("patient")):
                    self._by.setdefault(_key(text_of(patient.get("reference"))), []).append(raw)
            else:
                self._urls[id(raw)] = url

    def of(self, patient: Raw) -> tuple[RelatedPerson, ...]:
        """Who stands around one Patient: her own contacts, and who says to be related to her."""
        keys = {_key(self._urls.get(id(patient), "")), _key(text_of(patient.get("id")))} - {""}
        related = [
            raw for key in sorted(keys) for raw in self._by.get(key, ()) if raw.get("active") is not False
        ]
        found = [_around(raw) for raw in (*many(patient.get("contact")), *related)]
        return tuple({one.name: one for one in found if one is not None}.values())


def _key(reference: str) -> str:
    """The last part of an address: `Patient/7`, `urn:uuid:7` and `http://…/Patient/7/_history/1` mean 7."""
    return reference.partition("/_history/")[0].rpartition("/")[2].removeprefix("urn:uuid:").casefold()


def _around(raw: Raw) -> RelatedPerson | None:
    """One of them; without a name there is nobody to speak of."""
    name = _name(raw)
    if not name:
        return None
    rules = {
        text_of(one.get("valueString")) for one in many(raw.get("extension")) if one.get("url") == AGREED
    }
    return RelatedPerson(
        name=name,
        relation=_relation(raw),
        phone=next(_phones(raw), ""),
        address=_address(raw),
        never="never" in rules,
    )


def _name(raw: Raw) -> str:
    for one in many(raw.get("name")):
        if text_of(one.get("use")) == "old":
            continue
        said = text_of(one.get("text")) or f"{text_of(one.get('given'))} {text_of(one.get('family'))}".strip()
        if said:
            return said
    organisation = next(iter(many(raw.get("organization"))), {})
    return text_of(organisation.get("display"))


def _relation(raw: Raw) -> str:
    """Our own word where there is one for it; else as it is said there."""
    said: list[str] = []
    for one in many(raw.get("relationship")):
        for coding in many(one.get("coding")):
            code = text_of(coding.get("code")).upper()
            if code in _CODES:
                return _CODES[code]
            said.append(text_of(coding.get("display")))
        said.insert(0, text_of(one.get("text")))
    words = next((one for one in said if one), "")
    names = {name.casefold(): code for language in ("nl", "fr", "en") for code, name in _words(language)}
    return names.get(words.casefold(), words)


def _words(language: str) -> Iterator[tuple[str, str]]:
    for code, name in person_terms("relations", language).items():
        yield code, name
        yield code, code


def _phones(raw: Raw) -> Iterator[str]:
    for one in many(raw.get("telecom")):
        if text_of(one.get("system")) in {"phone", "sms", ""} and text_of(one.get("use")) != "old":
            number = parse_phone(text_of(one.get("value")).removeprefix("tel:"))
            if number:
                yield number


def _address(raw: Raw) -> str:
    for one in many(raw.get("address")):
        town = f"{text_of(one.get('postalCode'))} {text_of(one.get('city'))}".strip()
        said = text_of(one.get("text")) or ", ".join(filter(None, (text_of(one.get("line")), town)))
        if said:
            return said
    return ""
