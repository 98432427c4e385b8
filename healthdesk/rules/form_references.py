"""What an answer of the type `reference` can lead to inside the house, and how it is written down."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from uuid import NAMESPACE_URL, UUID, uuid5

from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Reference


class Kind(StrEnum):
    """A kind of record that can be picked, by its FHIR name."""

    PATIENT = "Patient"
    RELATED = "RelatedPerson"
    STAFF = "Practitioner"
    PARTNER = "Organization"


_ANY = "Resource"
PICKED = frozenset((*Kind, _ANY))
"""What a form may name that can be picked."""


def kinds_for(item: Item) -> tuple[Kind, ...]:
    """What may be picked as the answer to a question: all kinds where the form names none."""
    if not item.refers_to or _ANY in item.refers_to:
        return tuple(Kind)
    return tuple(kind for kind in Kind if kind in item.refers_to)


def kind_of(value: Reference) -> Kind | None:
    """What an answer leads to; None where it is only words, or leads out of the house."""
    said = value.reference.partition("/")[0]
    return Kind(said) if said in list(Kind) and is_kept(value) else None


def is_kept(value: Reference) -> bool:
    """Whether it has more than words: an address or a number."""
    return bool(value.reference or value.identifier)


def leading_to(kind: Kind, record: UUID, name: str) -> Reference:
    """The answer for one of the records of the house."""
    return Reference(f"{kind}/{record}", name, kind.value)


def ids_around(patient: Patient) -> tuple[UUID, ...]:
    """The ids of the people around somebody.

    By her name, not by her place in the list: an id that was written down once must never come to
    mean somebody else because a line above hers went away.
    """
    before: Counter[str] = Counter()
    found = []
    for one in patient.related:
        found.append(uuid5(NAMESPACE_URL, f"{patient.id}/{one.name}/{before[one.name]}"))
        before[one.name] += 1
    return tuple(found)
