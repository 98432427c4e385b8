"""The personal plan of help: read, written together, kept in versions, looked back on.

What is half written is kept for who writes it; two people who change the plan at once are told, and
only what both changed is asked. The people who care for her stand beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import msgspec

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looked
from healthdesk.actions.shielded import known_and_open
from healthdesk.db import audit, half_typed, help_plans, house_rules, patients, person_merges, practitioners
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.entitlement import Entitlement
from healthdesk.records.half_typed import HalfTypedKind
from healthdesk.records.help_plan import Carer, HalfTypedPlan, HelpPlan
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.rules.entitlement_check import asked_by, fits
from healthdesk.rules.help_plan_merge import next_due, require_whole, tidy
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require
from healthdesk.rules.seen_words import is_seen

_FORGOTTEN = "–"


@dataclass(frozen=True, slots=True)
class KnownCarer:
    """A carer, how she is called, and whether her own file says that she is one."""

    carer: Carer
    name: str
    noted_in_own_file: bool = False


@dataclass(frozen=True, slots=True)
class PlanFile:
    """What the tab shows of one person."""

    patient: Patient
    plan: HelpPlan
    """Empty, with version 0, where there is none yet."""
    earlier: tuple[HelpPlan, ...]
    carers: tuple[KnownCarer, ...]
    cares_for: tuple[tuple[UUID, str], ...]
    """For whom she cares herself: id and name."""
    carer_rights: tuple[Entitlement, ...]
    """What a carer could look into."""
    colleagues: tuple[str, ...]
    half_typed: HalfTypedPlan | None


def open_plan(desk: Desk, patient_id: UUID) -> PlanFile:
    """The plan with all that stands around it; that it was read goes on record."""
    with desk.store.writing() as session:
        patient = _person(desk, session, patient_id)
        audit.record(session, desk.actor, desk.clock, action="plan.view", patient_id=patient_id)
        return _gathered(desk, session, patient)


def look_again(desk: Desk, patient_id: UUID) -> PlanFile:
    """The same for a plan that lies open."""
    with desk.store.reading() as session:
        found = _gathered(desk, session, _person(desk, session, patient_id))
        if looked(desk, session, patient_id, "plan.view"):
            return found
    return open_plan(desk, patient_id)


def _person(desk: Desk, session: Any, patient_id: UUID) -> Patient:
    require(desk.actor, Right.KEEP_PLANS)
    if not fits(desk.house):
        raise NotAllowed("plan.not_here")
    return known_and_open(desk, session, patient_id)


def _gathered(desk: Desk, session: Any, patient: Patient) -> PlanFile:
    plan = help_plans.plan_of(session, patient.id)
    cared = help_plans.caring_by(session, person_merges.ids_of(session, patient.id))
    people = patients.by_ids(session, [one.patient_id for one in cared])
    words = half_typed.found(session, desk.actor.practitioner_id, HalfTypedKind.PLAN, patient.id)
    rights = house_rules.rights_of(session).on(desk.clock.today())
    return PlanFile(
        patient,
        plan or HelpPlan(id=new_id(), patient_id=patient.id, changed_at=desk.clock.now()),
        help_plans.earlier(session, patient.id) if plan else (),
        known_carers(session, patient.id),
        tuple((one.id, shown_name(one)) for one in people.values()),
        tuple(one for one in rights if "carer" in asked_by([one])),
        tuple(one.name for one in practitioners.all_of(session)),
        None if words is None else msgspec.json.decode(words, type=HalfTypedPlan),
    )


def known_carers(session: Any, patient_id: UUID) -> tuple[KnownCarer, ...]:
    """Who cares for somebody and how each is called now, in the caller's transaction."""
    now = [_with_file_of_now(session, one) for one in help_plans.carers_of(session, patient_id)]
    files = patients.by_ids(session, [one.person_id for one in now if one.person_id is not None])
    found = []
    for one in now:
        own = files.get(one.person_id) if one.person_id is not None else None
        if one.person_id is not None and own is None:  # her file was forgotten since
            found.append(KnownCarer(replace(one, person_id=None), _FORGOTTEN))
            continue
        noted = own is not None and own.carer is True
        found.append(KnownCarer(one, shown_name(own) if own is not None else one.name, noted))
    return tuple(found)


def _with_file_of_now(session: Any, one: Carer) -> Carer:
    """Her own file may have gone into another."""
    if one.person_id is None:
        return one
    return replace(one, person_id=person_merges.now(session, one.person_id))


# --- the plan


def save(desk: Desk, plan: HelpPlan) -> Done[HelpPlan]:
    """Keep the plan as a new version.

    Raises `NotAllowed` for a goal without words, `ChangedMeanwhile` with both sides.
    """
    plan = tidy(plan)
    require_whole(plan)
    with desk.store.writing() as session:
        _person(desk, session, plan.patient_id)
        before = help_plans.plan_of(session, plan.patient_id)
        kept = replace(plan, changed_at=desk.clock.now(), changed_by=desk.actor.name)
        if plan.version:
            kept = replace(kept, version=help_plans.change_plan(session, kept, next_due(kept)))
        else:
            kept = replace(kept, version=1)
            help_plans.add_plan(session, kept, next_due(kept))
        half_typed.remove(session, desk.actor.practitioner_id, HalfTypedKind.PLAN, plan.patient_id)
        _noted(desk, session, "plan.change", kept.patient_id, ("plan", kept.id))

    def undo(again: Desk) -> Done[Any]:
        earlier = before or replace(kept, goals=(), look_again_on=None)
        return save(again, replace(earlier, version=kept.version))

    return Done(kept, _changes(kept.patient_id), undo)


def keep_words(desk: Desk, words: HalfTypedPlan) -> Done[None]:
    """Put what is half written on disk, for who writes it."""
    require(desk.actor, Right.KEEP_PLANS)
    about = words.typed.patient_id
    with desk.store.writing() as session:
        content = msgspec.json.encode(words)
        owner = desk.actor.practitioner_id
        half_typed.keep(session, owner, HalfTypedKind.PLAN, about, content, desk.clock.now())
    return Done(None)


def forget_words(desk: Desk, patient_id: UUID) -> Done[None]:
    """The plan is as it was: nothing to bring back. Can be undone."""
    require(desk.actor, Right.KEEP_PLANS)
    with desk.store.writing() as session:
        owner = desk.actor.practitioner_id
        content = half_typed.found(session, owner, HalfTypedKind.PLAN, patient_id)
        half_typed.remove(session, owner, HalfTypedKind.PLAN, patient_id)
    if content is None:
        return Done(None)
    words = msgspec.json.decode(content, type=HalfTypedPlan)

    def undo(again: Desk) -> Done[Any]:
        keep_words(again, words)
        return Done(None, _changes(patient_id))

    return Done(None, (), undo)


# --- who cares for her


def save_carer(desk: Desk, carer: Carer) -> Done[Carer]:
    """Note somebody who cares for this person, or what it asks of her now."""
    if carer.person_id is None and not is_seen(carer.name):
        raise NotAllowed("plan.carer_without_name", fields=("name",))
    if carer.person_id == carer.patient_id:
        raise NotAllowed("plan.carer_is_herself", fields=("name",))
    with desk.store.writing() as session:
        _person(desk, session, carer.patient_id)
        before = help_plans.carer(session, carer.id)
        if carer.version:
            kept = replace(carer, version=help_plans.change_carer(session, carer))
        else:
            kept = replace(carer, version=1)
            help_plans.add_carer(session, kept)
        _noted(desk, session, "plan.carer", kept.patient_id, ("carer", kept.id))

    def undo(again: Desk) -> Done[Any]:
        if before is None:
            return remove_carer(again, kept)
        return save_carer(again, replace(before, version=kept.version))

    return Done(kept, _changes(kept.patient_id, kept.person_id), undo)


def remove_carer(desk: Desk, carer: Carer) -> Done[None]:
    """She does not care for this person any more. Can be undone."""
    with desk.store.writing() as session:
        _person(desk, session, carer.patient_id)
        help_plans.remove_carer(session, carer.id)
        _noted(desk, session, "plan.carer_away", carer.patient_id, ("carer", carer.id))

    def undo(again: Desk) -> Done[Any]:
        return save_carer(again, replace(carer, version=0))

    return Done(None, _changes(carer.patient_id, carer.person_id), undo)


def _noted(desk: Desk, session: Any, action: str, patient_id: UUID, entity: tuple[str, UUID]) -> None:
    audit.record(session, desk.actor, desk.clock, action=action, patient_id=patient_id, entity=entity)


def _changes(patient_id: UUID, other: UUID | None = None) -> tuple[Change, ...]:
    mine = (Change("plan", patient_id), Change("patient", patient_id), Change("task"))
    return mine if other is None else (*mine, Change("patient", other))
