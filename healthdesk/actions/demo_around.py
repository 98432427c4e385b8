"""People around invented patients: parents, an administrator, and one whom nobody may contact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from healthdesk.records.patient import ContactKind, Patient
from healthdesk.records.related_person import Authority, RelatedPerson
from healthdesk.rules.person_names import age_on, official_name
from healthdesk.rules.representation import is_grown

_GENERATION = 16
_OLD = 70
_ADMINISTRATOR = RelatedPerson(
    "Mr. Greet Vandezande",
    "administrator",
    phone="+32460000142",
    may_know=True,
    authority=Authority.ADMINISTRATOR_PERSON,
    since=date(2025, 4, 1),
    source="beschikking van de vrederechter van 12/3/2025",
    may_call=True,
    may_write=True,
    about="afspraken en inschrijving",
    address="Voorbeeldplein 4, 3000 Leuven",
)
_KEPT_AWAY = RelatedPerson("Bart Mertens", "ex_partner", never=True, note="vraagt naar haar uren")
_TRUSTED = RelatedPerson(
    "Lieve Peeters", "neighbour", may_know=True, authority=Authority.TRUSTED, may_call=True
)


def with_people_around(people: Sequence[Patient], today: date, *, first: bool) -> list[Patient]:
    """Children with the parents they live with; in the `first` lot also one of each other kind."""
    homes: dict[UUID, list[Patient]] = {}
    for one in people:
        if one.household_id is not None:
            homes.setdefault(one.household_id, []).append(one)
    found = [one if is_grown(one, today) else _with_parents(one, homes, today) for one in people]
    return _with_others(found, today) if first else found


def _with_parents(child: Patient, homes: dict[UUID, list[Patient]], today: date) -> Patient:
    at_home = homes.get(child.household_id, ()) if child.household_id is not None else ()
    age = age_on(child, today) or 0
    parents = [one for one in at_home if (age_on(one, today) or 0) >= age + _GENERATION][:2]
    return replace(child, related=tuple(_parent(one) for one in parents))


def _parent(one: Patient) -> RelatedPerson:
    phone = next((point.value for point in one.contact_points if point.kind is ContactKind.PHONE), "")
    return RelatedPerson(
        official_name(one),
        "parent",
        phone=phone,
        may_know=True,
        authority=Authority.PARENT,
        may_call=bool(phone),
        may_write=True,
    )


def _with_others(people: Iterable[Patient], today: date) -> list[Patient]:
    """The first who fits gets each."""
    waiting: list[tuple[RelatedPerson, Callable[[Patient], bool]]] = [
        (_ADMINISTRATOR, lambda one: (age_on(one, today) or 0) >= _OLD),
        (_KEPT_AWAY, lambda one: one.sex == "female" and is_grown(one, today)),
        (_TRUSTED, lambda one: is_grown(one, today)),
    ]
    found = []
    for one in people:
        fitting = next((pair for pair in waiting if not one.related and pair[1](one)), None)
        if fitting is not None:
            waiting.remove(fitting)
            found.append(replace(one, related=(fitting[0],)))
        else:
            found.append(one)
    return found
