"""Invented answers at the end for a demo house: a year of them, most of them glad."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.db import agenda_plan, questionnaires, satisfaction
from healthdesk.records.house import HouseKind
from healthdesk.records.satisfaction import NamelessAnswer

_FORM = "urn:x-healthdesk:form:hoe-was-het"
_CHOSEN = {
    "hoe": {"5": 9, "4": 8, "3": 4, "2": 2, "1": 1},
    "geluisterd": {"ja": 14, "beetje": 4, "nee": 1},
    "geholpen": {"ja": 10, "beetje": 7, "nee": 2},
    "terug": {"ja": 12, "misschien": 5, "nee": 1},
}
_WRITTEN = {
    "goed": (
        "Ik kon alles zeggen zonder dat iemand schrok.",
        "Dat het gratis is en niemand thuis het hoeft te weten",
        "rustige kamer, lekkere thee",
        "Ze nam tijd, ook met de tolk erbij.",
        "De mevrouw aan de balie was vriendelijk.",
        "I was not alone with the papers anymore.",
        "alles",
        "dat ik mocht zwijgen",
    ),
    "beter": (
        "Ik moest drie weken wachten op het eerste gesprek.",
        "een kamer waar je de gang niet hoort",
        "Meer uren na school",
        "De brieven zijn moeilijk om te lezen.",
        "niks",
        "Il fait froid dans la salle d'attente.",
    ),
}
_A_MONTH = {HouseKind.TEJO: 6, HouseKind.WGC: 13}
_MONTHS = 12


def add_answers(desk: Desk) -> int:
    """A year of answers without a name, this month too; returns how many people gave some."""
    dice = Random(29)
    with desk.store.writing() as session:
        form = next((one for one in questionnaires.listing(session) if one.url == _FORM), None)
        if form is None:
            return 0
        services = (None, None, *(one.id for one in agenda_plan.services(session)))
        a_month = _A_MONTH.get(desk.house.kind, 8)
        people = 0
        answers: list[NamelessAnswer] = []
        for month in _months(desk.clock.today()):
            for _person in range(max(1, round(dice.gauss(a_month, a_month / 3)))):
                people += 1
                answers += _of_one(dice, form.id, month, dice.choice(services))
        satisfaction.add_many(session, answers)
    return people


def _months(today: date) -> Iterator[date]:
    month = today.replace(day=1)
    for _number in range(_MONTHS + 1):
        yield month
        month = (month - timedelta(days=1)).replace(day=1)


def _of_one(dice: Random, form_id: UUID, month: date, service_id: UUID | None) -> Iterator[NamelessAnswer]:
    said = {
        link_id: (dice.choices(list(weights), list(weights.values()))[0], "")
        for link_id, weights in _CHOSEN.items()
        if dice.random() > 0.05
    }
    said |= {link_id: ("", dice.choice(words)) for link_id, words in _WRITTEN.items() if dice.random() < 0.3}
    for link_id, (code, words) in said.items():
        yield NamelessAnswer(
            id=UUID(int=dice.getrandbits(128), version=4),
            form_id=form_id,
            month=month,
            service_id=service_id,
            link_id=link_id,
            code=code,
            words=words,
        )
