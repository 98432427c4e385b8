"""Invented plans of help for a demo house: goals in plain words, steps half done, and who cares along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.demo_days import in_days
from healthdesk.actions.demo_referrals import days_ago
from healthdesk.actions.desk import Desk
from healthdesk.db import audit, help_plans, patients, referrals
from healthdesk.records.help_plan import CareLoad, Carer, HelpPlan, LookBack, PlanGoal, PlanStep
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.help_plan_merge import next_due
from healthdesk.rules.person_names import age_on

_MANY = 6
_ADULT = 18
_HOUSE = "An Peeters"


@dataclass(frozen=True, slots=True)
class _Goal:
    """In her words; steps as (what, who, due in so many days, done so many days ago or None)."""

    words: str
    steps: tuple[tuple[str, str, int, int | None], ...]
    look: str = ""


@dataclass(frozen=True, slots=True)
class _Plan:
    goals: tuple[_Goal, ...]
    ages: range
    """Of whom it could be."""
    carer: tuple[str, str, str, CareLoad, str] | None = None
    """Name, relation, what she does, how heavy, what would help."""


_PLANS: tuple[_Plan, ...] = (
    _Plan(
        (
            _Goal(
                "Ik wil terug slapen en 's morgens de kinderen zelf naar school brengen.",
                (
                    ("Slaapritme bespreken bij de huisarts", "", -12, 10),
                    ("Kinderopvang voor school aanvragen", _HOUSE, -1, None),
                    ("Elke avond om tien uur schermen uit", "", 20, None),
                ),
                "Drie nachten op zeven lukt het.",
            ),
            _Goal(
                "Geen schulden meer bij de apotheek.",
                (("Brief van het ziekenfonds meebrengen", "", 6, None), ("OCMW bellen", _HOUSE, 9, None)),
            ),
        ),
        range(25, 51),
        (
            "Rita Claes",
            "parent",
            "past twee namiddagen op de kinderen",
            CareLoad.HEAVY,
            "af en toe een vrije avond",
        ),
    ),
    _Plan(
        (
            _Goal(
                "Langer thuis blijven wonen, met de hond.",
                (
                    ("Thuisverpleging starten", "Wit-Gele Kruis", -20, 18),
                    ("Badkamer laten bekijken", "", 14, None),
                ),
                "Verpleging komt nu elke morgen; dat geeft rust.",
            ),
        ),
        range(66, 121),
        ("Paul Maes", "neighbour", "boodschappen en de hond", CareLoad.FINE, ""),
    ),
    _Plan(
        (
            _Goal(
                "Nederlands leren om met de juf te kunnen praten.",
                (("Inschrijven voor de les", "", 3, None), ("Samen naar het oudercontact", _HOUSE, 25, None)),
            ),
        ),
        range(25, 51),
    ),
    _Plan(
        (
            _Goal(
                "Weer alleen naar de markt durven.",
                (
                    ("Samen de bus nemen", _HOUSE, -6, 5),
                    ("Inschrijven bij de wandelgroep", "", 10, None),
                ),
                "Eén keer gelukt, met de wandelgroep.",
            ),
        ),
        range(_ADULT, 121),
    ),
)


def add_plans(desk: Desk) -> int:
    """Give some of those who were referred a plan; returns how many."""
    if not fits(desk.house):
        return 0
    today = desk.clock.today()
    with desk.store.writing() as session:
        ids = list(dict.fromkeys(one.patient_id for one in referrals.every_one(session)))
        found = patients.by_ids(session, ids)
        people = [found[one] for one in ids if one in found and (age_on(found[one], today) or 0) >= _ADULT]
        left = list(_PLANS)
        for one in people[:_MANY]:
            age = age_on(one, today) or _ADULT
            made = next((plan for plan in left if age in plan.ages), _PLANS[-1])
            left = [plan for plan in left if plan is not made] or list(_PLANS)
            _keep(desk, session, one, made)
        _link(desk, session, people)
    return len(people[:_MANY])


def _keep(desk: Desk, session: Any, patient: Patient, made: _Plan) -> None:
    today, now = desk.clock.today(), desk.clock.now()
    goals = tuple(_goal(desk, one) for one in made.goals)
    first = HelpPlan(
        id=new_id(),
        patient_id=patient.id,
        goals=tuple(replace(goal, looks=()) for goal in goals[:1]),
        look_again_on=today - timedelta(days=2),
        changed_at=now - timedelta(days=30),
        changed_by=desk.actor.name,
        version=1,
    )
    help_plans.add_plan(session, first, next_due(first))
    _noted(desk, session, first, 30)
    plan = replace(first, goals=goals, look_again_on=in_days(today, 28), changed_at=now - timedelta(days=2))
    help_plans.change_plan(session, plan, next_due(plan))
    _noted(desk, session, plan, 2)
    if made.carer is not None:
        name, relation, does, load, words = made.carer
        _carer(
            desk, session, patient.id, name=name, relation=relation, does=does, load=load, load_words=words
        )


def _noted(desk: Desk, session: Any, plan: HelpPlan, days: int) -> None:
    """In the book of her file, as where somebody keeps it in the window."""
    then, entity = days_ago(desk, days), ("plan", plan.id)
    audit.record(
        session, then.actor, then.clock, action="plan.change", patient_id=plan.patient_id, entity=entity
    )


def _goal(desk: Desk, one: _Goal) -> PlanGoal:
    today = desk.clock.today()
    steps = tuple(
        PlanStep(
            id=new_id(),
            what=what,
            who=who,
            by=in_days(today, due),
            done_on=None if done is None else in_days(today, -done),
        )
        for what, who, due, done in one.steps
    )
    looks = (LookBack(today - timedelta(days=2), one.look, _HOUSE),) if one.look else ()
    return PlanGoal(id=new_id(), words=one.words, steps=steps, looks=looks)


def _link(desk: Desk, session: Any, people: list[Patient]) -> None:
    """One carer has a file of her own."""
    if len(people) > _MANY:
        today = desk.clock.today()
        older, carer = ((age_on(one, today) or _ADULT) for one in (people[0], people[_MANY]))
        _carer(
            desk,
            session,
            people[0].id,
            person_id=people[_MANY].id,
            relation="sibling" if abs(older - carer) < _ADULT else "family",
            does="gaat mee naar de dokter",
            load=CareLoad.TOO_HEAVY,
            load_words="iemand die ook eens overneemt",
        )


def _carer(desk: Desk, session: Any, patient_id: UUID, **told: Any) -> None:
    asked = desk.clock.today() - timedelta(days=9)
    help_plans.add_carer(
        session, Carer(id=new_id(), patient_id=patient_id, asked_on=asked, version=1, **told)
    )
