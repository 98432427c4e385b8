"""Keeping plans of help, their earlier versions, and carers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.patients import hold
from healthdesk.db.store import change_row
from healthdesk.db.tables.help_plans import CarerRow, HelpPlanPastRow, HelpPlanRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.help_plan import CareLoad, Carer, HelpPlan

# --- plans


def plan_of(session: Session, patient_id: UUID) -> HelpPlan | None:
    """The plan of one person as it stands."""
    return next(iter(_plans(session, patient_id)), None)


def _plans(session: Session, patient_id: UUID) -> tuple[HelpPlan, ...]:
    """The newest first: after a merge there may be more than one."""
    query = sa.select(HelpPlanRow).where(HelpPlanRow.patient_id == patient_id)
    order = (HelpPlanRow.changed_at.desc(), HelpPlanRow.id.desc())
    rows = session.scalars(query.order_by(*order).execution_options(populate_existing=True))
    return tuple(_plan(row) for row in rows)


def earlier(session: Session, patient_id: UUID) -> tuple[HelpPlan, ...]:
    """How it was, the latest first; with the plan of a file that went into this one."""
    query = sa.select(HelpPlanPastRow, HelpPlanRow.patient_id).join(
        HelpPlanRow, HelpPlanRow.id == HelpPlanPastRow.plan_id
    )
    rows = session.execute(query.where(HelpPlanRow.patient_id == patient_id))
    plans = [
        HelpPlan(
            id=row.plan_id,
            patient_id=patient_id,
            goals=row.goals,
            look_again_on=row.look_again_on,
            changed_at=row.changed_at,
            changed_by=row.changed_by,
            version=row.version,
        )
        for row, patient_id in rows
    ]
    plans += _plans(session, patient_id)[1:]
    return tuple(sorted(plans, key=lambda one: (one.changed_at, one.version), reverse=True))


def add_plan(session: Session, plan: HelpPlan, next_due: date | None) -> None:
    """A first plan. Raises `ChangedMeanwhile` when a colleague made one first."""
    hold(session, plan.patient_id)
    there = plan_of(session, plan.patient_id)
    if there is not None:
        raise ChangedMeanwhile(mine=plan, theirs=there)
    values = _values(plan, next_due)
    session.add(HelpPlanRow(id=plan.id, patient_id=plan.patient_id, version=plan.version, **values))
    session.flush()


def change_plan(session: Session, plan: HelpPlan, next_due: date | None) -> int:
    """Keep it as it is now, and how it was; gives the new version. Raises `ChangedMeanwhile`."""
    before = plan_of(session, plan.patient_id)
    if before is None or before.version != plan.version:
        raise ChangedMeanwhile(mine=plan, theirs=before)
    session.add(
        HelpPlanPastRow(
            plan_id=before.id,
            version=before.version,
            goals=before.goals,
            look_again_on=before.look_again_on,
            changed_at=before.changed_at,
            changed_by=before.changed_by,
        )
    )
    session.flush()
    return change_row(session, HelpPlanRow, plan.id, plan.version, _values(plan, next_due), mine=plan)


def due_until(session: Session, day: date) -> tuple[HelpPlan, ...]:
    """Plans of which something is to be done by that day, the oldest first."""
    query = sa.select(HelpPlanRow).where(HelpPlanRow.next_due <= day)
    return tuple(_plan(row) for row in session.scalars(query.order_by(HelpPlanRow.next_due, HelpPlanRow.id)))


def _values(plan: HelpPlan, next_due: date | None) -> dict[str, object]:
    return {
        "goals": plan.goals,
        "look_again_on": plan.look_again_on,
        "next_due": next_due,
        "changed_at": plan.changed_at,
        "changed_by": plan.changed_by,
    }


def _plan(row: HelpPlanRow) -> HelpPlan:
    return HelpPlan(
        id=row.id,
        patient_id=row.patient_id,
        goals=row.goals,
        look_again_on=row.look_again_on,
        changed_at=row.changed_at,
        changed_by=row.changed_by,
        version=row.version,
    )


# --- carers


def carers_of(session: Session, patient_id: UUID) -> tuple[Carer, ...]:
    """Who cares for somebody."""
    query = sa.select(CarerRow).where(CarerRow.patient_id == patient_id).order_by(CarerRow.id)
    return tuple(_carer(row) for row in session.scalars(query))


def caring_by(session: Session, files: Iterable[UUID]) -> tuple[Carer, ...]:
    """For whom somebody cares, as noted in their files; `files` are all that went into hers."""
    query = sa.select(CarerRow).where(CarerRow.person_id.in_(list(files))).order_by(CarerRow.id)
    return tuple(_carer(row) for row in session.scalars(query))


def carer(session: Session, carer_id: UUID) -> Carer | None:
    """One of them."""
    query = sa.select(CarerRow).where(CarerRow.id == carer_id)
    row = session.scalars(query.execution_options(populate_existing=True)).one_or_none()
    return None if row is None else _carer(row)


def add_carer(session: Session, one: Carer) -> None:
    """Somebody new, or somebody who comes back."""
    session.add(CarerRow(id=one.id, patient_id=one.patient_id, version=one.version, **_carer_values(one)))
    session.flush()


def change_carer(session: Session, one: Carer) -> int:
    """Keep her as she is now; gives the new version. Raises `ChangedMeanwhile` with both sides."""
    try:
        return change_row(session, CarerRow, one.id, one.version, _carer_values(one), mine=one)
    except ChangedMeanwhile:
        raise ChangedMeanwhile(mine=one, theirs=carer(session, one.id)) from None


def remove_carer(session: Session, carer_id: UUID) -> None:
    """She does not care for this person any more."""
    session.execute(sa.delete(CarerRow).where(CarerRow.id == carer_id))


def _carer_values(one: Carer) -> dict[str, object]:
    return {
        "person_id": one.person_id,
        "name": one.name,
        "relation": one.relation,
        "does": one.does,
        "load": one.load.value if one.load else None,
        "load_words": one.load_words,
        "asked_on": one.asked_on,
    }


def _carer(row: CarerRow) -> Carer:
    return Carer(
        id=row.id,
        patient_id=row.patient_id,
        person_id=row.person_id,
        name=row.name,
        relation=row.relation,
        does=row.does,
        load=CareLoad(row.load) if row.load else None,
        load_words=row.load_words,
        asked_on=row.asked_on,
        version=row.version,
    )
