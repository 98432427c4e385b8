"""Invented lives for a demo house: what people told, what is being looked into, what newly appeared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random
from typing import Any
from uuid import UUID

from healthdesk.actions.check_entitlements import begin_follow_up, recheck
from healthdesk.actions.demo_days import in_days
from healthdesk.actions.demo_referrals import days_ago
from healthdesk.actions.desk import Desk
from healthdesk.actions.note_in_book import noted
from healthdesk.db import appointments, audit, entitlements, patients, practitioners, referrals
from healthdesk.records.entitlement import FactValue, FollowUpState, NotedFact
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.person_names import age_on

_LATELY = timedelta(days=14)
_MANY = 40
_ADULT, _OLD = 18, 66
_BOOK = "rights"


@dataclass(frozen=True, slots=True)
class _Life:
    """What somebody told, and what she told later, which made something newly appear."""

    told: Mapping[str, FactValue | None]
    later: Mapping[str, FactValue | None] | None = None
    taken_up: tuple[tuple[str, FollowUpState, int, str], ...] = ()
    """Right, how far, due in so many days, a note."""


_CHECK, _ASKED, _DONE = FollowUpState.TO_CHECK, FollowUpState.ASKED, FollowUpState.SETTLED
_GROWN: tuple[_Life, ...] = (
    _Life(
        {
            "income": ("leefloon",),
            "support_three_months": True,
            "short_of_means": True,
            "children": ("baby", "school"),
            "children_count": 2,
            "household_size": 3,
            "situation": ("single_parent",),
            "residence": "settled",
        },
        taken_up=(
            ("vt", _ASKED, -2, "attest van het OCMW meegegeven"),
            ("groeipakket", _CHECK, 5, ""),
            ("kirikou", _DONE, 0, "buggy en bedje besteld"),
        ),
    ),
    _Life(
        {"income": ("work",), "children": ("school", "teen"), "household_size": 4, "family_income": 33_500}
    ),
    _Life(
        {"income": ("unemployment",), "situation": ("out_of_work",), "household_size": 1},
        later={"family_income": 17_400, "residence": "settled"},
    ),
    _Life(
        {"income": (), "residence": "none", "short_of_means": True, "children": ()},
        taken_up=(("dmh", _CHECK, 0, "attest nog te vragen aan de huisarts"),),
    ),
    _Life({"income": ("leefloon",), "support_three_months": False, "residence": None, "children": ()}),
    _Life(
        {"income": ("invalidity",), "situation": ("disabled",), "household_size": 2, "heavy_care": False},
        later={"income": ("handicap_allowance",)},
    ),
    _Life({"income": ("work",), "situation": (), "children": (), "short_of_means": False}),
)
_AGED: tuple[_Life, ...] = (
    _Life(
        {
            "income": ("pension",),
            "household_size": 1,
            "family_income": 18_900,
            "heavy_care": True,
            "belrai": 14,
        },
        taken_up=(("zorgbudget", _ASKED, 9, "aanvraag zorgkas verstuurd"),),
    ),
    _Life({"income": ("igo",), "household_size": 1, "common_boiler": False}, later={"heavy_care": True}),
    _Life({"income": ("pension",), "situation": ("widowed",), "household_size": 1}),
)


def add_rights(desk: Desk) -> int:
    """Look into the rights of those who come these weeks; returns of how many people."""
    if not fits(desk.house):
        return 0
    dice, today = Random(31), desk.clock.today()
    with desk.store.writing() as session:
        people = _people(desk, session)
        owners = [one.id for one in practitioners.all_of(session) if Role.COORDINATOR not in one.roles]
        for number, one in enumerate(people):
            lives: Sequence[_Life] = _AGED if (age_on(one, today) or 0) >= _OLD else _GROWN
            _live(desk, session, one, lives[number % len(lives)], dice.choice(owners))
        audit.record(session, desk.actor, desk.clock, action="house.demo", entity=("house", desk.house.id))
    return len(people)


def _people(desk: Desk, session: Any) -> list[Patient]:
    """Who was referred first, then who comes these weeks; grown-ups only."""
    now, today = desk.clock.now(), desk.clock.today()
    lines = appointments.between(session, now - _LATELY, now + _LATELY, today)
    ids: list[UUID | None] = [one.patient_id for one in referrals.every_one(session)]
    ids += [line.appointment.patient_id for line in lines]
    known = [one for one in dict.fromkeys(ids) if one is not None]
    found = patients.by_ids(session, known)
    grown = [found[one] for one in known if one in found and (age_on(found[one], today) or 0) >= _ADULT]
    return grown[:_MANY]


def _live(desk: Desk, session: Any, patient: Patient, life: _Life, owner: UUID) -> None:
    _tell(desk, session, patient, _with_home(session, patient, life.told), days=35)
    has_vt = patient.membership is not None and bool(patient.membership.increased)
    for right, state, due_in, note in life.taken_up:
        if right == "vt" and has_vt:
            continue
        today = desk.clock.today()
        wish = replace(
            begin_follow_up(desk, patient.id, right),
            state=state,
            owner_id=owner,
            due_on=in_days(today, due_in),
            note=note,
            version=1,
        )
        entitlements.add_follow_up(session, wish)
        detail = {"right": right, "state": state.value}
        noted(desk, session, "rights.follow_up", patient.id, (_BOOK, wish.id), detail)
    if life.later is not None:
        _tell(desk, session, patient, life.later, days=3)


def _with_home(
    session: Any, patient: Patient, told: Mapping[str, FactValue | None]
) -> dict[str, FactValue | None]:
    """As large a household as its files say; others may live there who have none."""
    least = told.get("household_size")
    if not isinstance(least, int) or patient.household_id is None:
        return dict(told)
    return {**told, "household_size": max(least, len(patients.household(session, patient.household_id)))}


def _tell(
    desk: Desk, session: Any, patient: Patient, facts: Mapping[str, FactValue | None], *, days: int
) -> None:
    """In the book of her file too, as where somebody asks it in the window."""
    then = days_ago(desk, days)
    for key, value in facts.items():
        told = NotedFact(
            key=key, value=value, noted_on=in_days(desk.clock.today(), -days), noted_by=desk.actor.name
        )
        kept = entitlements.note_fact(session, patient.id, told, then.clock.now())
        noted(then, session, "rights.answer", patient.id, (_BOOK, kept), {"fact": key})
    recheck(desk, session, patient, begin=True)
