"""The rota of some days: who is there for each part, who is missing, who answers for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.rota_policy import policy_in
from healthdesk.db import agenda_plan, practitioners
from healthdesk.db import rota as kept
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.rota import OnDuty, PartOnDay, RotaPolicy
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.roles import Right, may, require
from healthdesk.rules.rota import RotaFacts, rota, rota_roles
from healthdesk.rules.work_times import work_stretches


@dataclass(frozen=True, slots=True, kw_only=True)
class RotaView:
    """Some days, ready to be shown."""

    first: date
    last: date
    parts: tuple[PartOnDay, ...]
    staff: tuple[Practitioner, ...]
    """Everybody who can stand on a rota."""
    policy: RotaPolicy


def facts_in(desk: Desk, session: Any, first: date, last: date) -> RotaFacts:
    """What is known of these days."""
    holidays = holidays_between(first, last, desk.language)
    patterns = agenda_plan.availability(session, first, last)
    closures = agenda_plan.closures(session, first, last)
    staff = {one.id: one for one in practitioners.all_of(session)}
    days_off = frozenset(holidays)
    return RotaFacts(
        policy=policy_in(desk, session),
        staff=staff,
        shifts=kept.shifts(session, first, last),
        leads=kept.leads(session, first, last),
        work={
            one.id: tuple(work_stretches(one.id, patterns, closures, days_off, first, last, desk.clock.zone))
            for one in staff.values()
            if Role.THERAPIST in one.roles
        },
        closures=closures,
        holidays=holidays,
        zone=desk.clock.zone,
    )


def show_rota(desk: Desk, first: date, last: date) -> RotaView:
    """The days from `first` to `last`, both in."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        facts = facts_in(desk, session, first, last)
    return RotaView(
        first=first,
        last=last,
        parts=rota(facts, first, last),
        staff=tuple(one for one in facts.staff.values() if rota_roles(one)),
        policy=facts.policy,
    )


def now_on_duty(desk: Desk, session: Any) -> PartOnDay | None:
    """The part of the day that it is now; None between two parts."""
    today, now = desk.clock.today(), desk.clock.now()
    parts = rota(facts_in(desk, session, today, today), today, today)
    return next((one for one in parts if one.starts_at <= now < one.ends_at), None)


def may_arrange(desk: Desk, whom: UUID) -> bool:
    """Everybody gives her own parts; who plans the agenda gives those of others too."""
    return whom == desk.actor.practitioner_id or may(desk.actor, Right.PLAN_AGENDA)


def of_person(part: PartOnDay, whom: UUID) -> OnDuty | None:
    """How somebody stands on a part; None when she is not there."""
    return next((one for one in part.people if one.id == whom), None)
