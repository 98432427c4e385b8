"""What a form's question can lead to: people, who stands around this person, staff, partners."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import known_and_open
from healthdesk.db import partners, patient_search, practitioners
from healthdesk.records.questionnaire_response import Reference
from healthdesk.rules.form_references import Kind, ids_around, leading_to
from healthdesk.rules.person_terms import person_term
from healthdesk.rules.roles import Right, may, require
from healthdesk.rules.search_words import words_of
from healthdesk.rules.typed_birth_dates import show_birth_date

_EACH = 5


@dataclass(frozen=True, slots=True)
class Referable:
    """A record that fits what was typed, and what tells it from one with the same name."""

    reference: Reference
    kind: Kind
    more: str = ""


def records_like(
    desk: Desk, typed: str, kinds: tuple[Kind, ...], patient_id: UUID | None = None
) -> tuple[Referable, ...]:
    """Who fits, a few of each kind; the people around `patient_id` also before a letter is typed."""
    require(desk.actor, Right.FILL_INTAKE)
    if not may(desk.actor, Right.SEE_PATIENTS):
        return ()
    with desk.store.reading() as session:
        found = (_FINDERS[kind](desk, session, typed, patient_id) for kind in kinds)
        return tuple(one for some in found for one in islice(some, _EACH))


Finder = Callable[[Desk, Any, str, UUID | None], Iterator[Referable]]


def _around(desk: Desk, session: Any, typed: str, patient_id: UUID | None) -> Iterator[Referable]:
    if patient_id is None:
        return
    patient = known_and_open(desk, session, patient_id)
    for one, own in zip(patient.related, ids_around(patient), strict=True):
        if one.name and _fits(one.name, typed):
            relation = person_term("relations", one.relation, desk.language)
            yield Referable(leading_to(Kind.RELATED, own, one.name), Kind.RELATED, relation)


def _people(desk: Desk, session: Any, typed: str, patient_id: UUID | None) -> Iterator[Referable]:
    if not typed.strip():
        return
    for line in patient_search.direct(session, typed, desk.clock.today(), _EACH + 1):
        if line.id != patient_id:
            known = (show_birth_date(line.birth_date), line.code)
            more = " · ".join(part for part in known if part and part != line.name)
            yield Referable(leading_to(Kind.PATIENT, line.id, line.name), Kind.PATIENT, more)


def _staff(desk: Desk, session: Any, typed: str, patient_id: UUID | None) -> Iterator[Referable]:  # noqa: ARG001
    if typed.strip():
        for one in practitioners.all_of(session):
            if _fits(one.name, typed):
                yield Referable(leading_to(Kind.STAFF, one.id, one.name), Kind.STAFF)


def _partners(desk: Desk, session: Any, typed: str, patient_id: UUID | None) -> Iterator[Referable]:  # noqa: ARG001
    if typed.strip():
        for one in partners.all_of(session):
            if _fits(one.name, typed):
                yield Referable(leading_to(Kind.PARTNER, one.id, one.name), Kind.PARTNER)


def _fits(name: str, typed: str) -> bool:
    """Whether each word typed begins one of the name's."""
    have = words_of(name)
    return all(any(word.startswith(said) for word in have) for said in words_of(typed))


_FINDERS: Mapping[Kind, Finder] = {
    Kind.RELATED: _around,
    Kind.PATIENT: _people,
    Kind.STAFF: _staff,
    Kind.PARTNER: _partners,
}
