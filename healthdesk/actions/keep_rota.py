"""Giving parts of days, taking them back, and saying who answers for one.

What somebody of the desk gives is a shift. What a therapist gives are extra hours in the agenda, so that
talks can be booked in them at once; talks that are left outside when she takes them back stay on the
list of what is to be solved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.show_rota import facts_in, may_arrange
from healthdesk.db import agenda_plan, audit
from healthdesk.db import rota as kept
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.availability import Closure
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from healthdesk.records.rota import FROM_ROTA, DayPart, PartKey, RotaShift
from healthdesk.rules.roles import Right, may, require
from healthdesk.rules.rota import RotaFacts, away_for, closed_for, gave, parts_on, rota_roles
from healthdesk.rules.typed_dates import show_date
from healthdesk.rules.work_times import ending, instant


@dataclass(frozen=True, slots=True)
class Given:
    """Somebody stands, or does not stand, on a part of a day."""

    whom: UUID
    role: Role
    day: date
    part: str


@dataclass(frozen=True, slots=True)
class LeadChange:
    """Who answers for a part from now on, and who did when it was looked at."""

    key: PartKey
    whom: UUID | None
    before: UUID | None


@dataclass(frozen=True, slots=True)
class _Steps:
    """What one click did, so that it can be taken back."""

    shifts: tuple[RotaShift, ...] = ()
    shifts_gone: tuple[RotaShift, ...] = ()
    hours: tuple[Closure, ...] = ()
    hours_gone: tuple[Closure, ...] = ()
    lead: LeadChange | None = None

    def backwards(self) -> _Steps:
        """The way back."""
        lead = self.lead
        back = None if lead is None else LeadChange(lead.key, lead.before, lead.whom)
        return _Steps(self.shifts_gone, self.shifts, self.hours_gone, self.hours, back)


def arrange(
    desk: Desk, give: Iterable[Given] = (), take: Iterable[Given] = (), lead: LeadChange | None = None
) -> Done[int]:
    """All of it or nothing; returns how many parts were given or taken back.

    What is given already, or was not given, is left alone. Raises `NotAllowed` for a part that the day
    does not have or that is over, `ChangedMeanwhile` when somebody else answers for the part by now.
    """
    require(desk.actor, Right.SEE_AGENDA)
    give, take = tuple(give), tuple(take)
    days = [one.day for one in (*give, *take)] + ([lead.key[0]] if lead else [])
    if not days:
        return Done(0)
    with desk.store.writing() as session:
        facts = facts_in(desk, session, min(days), max(days))
        for one in (*give, *take):
            _check(desk, facts, one)
        if lead is not None:
            _check_lead(desk, facts, lead)
        steps = _steps(desk, facts, give, take, lead)
        _apply(desk, session, steps)
    return _done(steps)


def _done(steps: _Steps) -> Done[int]:
    count = sum(map(len, (steps.shifts, steps.shifts_gone, steps.hours, steps.hours_gone)))

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.SEE_AGENDA)
        back = steps.backwards()
        with again.store.writing() as session:
            _require_lead(session, back.lead)
            _apply(again, session, back)
        return _done(back)

    changes = [Change("rota"), *(Change("closure", one.id) for one in (*steps.hours, *steps.hours_gone))]
    return Done(count, tuple(changes), undo)


def _check(desk: Desk, facts: RotaFacts, one: Given) -> None:
    if not may_arrange(desk, one.whom):
        raise NotPermitted("roles.not_permitted", right=Right.PLAN_AGENDA.value)
    if one.day < desk.clock.today() and not may(desk.actor, Right.PLAN_AGENDA):
        raise NotAllowed("rota.past")
    person = facts.staff.get(one.whom)
    if person is None or one.role not in rota_roles(person):
        raise NotAllowed("rota.not_on_rota")
    _part(facts, one)


def _part(facts: RotaFacts, one: Given) -> DayPart:
    found = next((part for part in parts_on(facts.policy, one.day) if part.key == one.part), None)
    if found is None:
        raise NotAllowed("rota.no_such_part")
    return found


def _check_lead(desk: Desk, facts: RotaFacts, lead: LeadChange) -> None:
    mine = desk.actor.practitioner_id
    if not may(desk.actor, Right.PLAN_AGENDA) and {lead.whom, lead.before} - {None} != {mine}:
        raise NotPermitted("roles.not_permitted", right=Right.PLAN_AGENDA.value)
    theirs = facts.leads.get(lead.key)
    if theirs != lead.before:
        raise ChangedMeanwhile(mine=lead, theirs=theirs)
    person = facts.staff.get(lead.whom) if lead.whom is not None else None
    if lead.whom is not None and (person is None or Role.THERAPIST not in person.roles):
        raise NotAllowed("rota.lead_is_no_therapist")


def _require_lead(session: Any, lead: LeadChange | None) -> None:
    """What is taken back must still be as it was made."""
    if lead is not None:
        theirs = kept.leads(session, lead.key[0], lead.key[0]).get(lead.key)
        if theirs != lead.before:
            raise ChangedMeanwhile(mine=lead, theirs=theirs)


def _require_there(desk: Desk, facts: RotaFacts, one: Given, part: DayPart) -> None:
    """Raise `NotAllowed` for who is away all that while: hours that she gives would come to nothing."""
    span = instant(one.day, part.starts, facts.zone), ending(one.day, part.ends, facts.zone)
    if one.whom in away_for(facts.closures, one.day, span, facts.zone):
        day = show_date(one.day, desk.language)
        raise NotAllowed("rota.away", name=facts.staff[one.whom].name, day=day, part=part.name)


def _steps(
    desk: Desk,
    facts: RotaFacts,
    give: tuple[Given, ...],
    take: tuple[Given, ...],
    lead: LeadChange | None,
) -> _Steps:
    there = {(one.practitioner_id, one.day, one.part): one for one in facts.shifts}
    shifts, hours = [], []
    for one in give:
        part = _part(facts, one)
        if closed_for(facts.closures, facts.holidays, one.day, part):
            raise NotAllowed("rota.closed")
        if one.role is not Role.THERAPIST:
            if (one.whom, one.day, one.part) not in there:
                shifts.append(_shift(one))
        elif not _hours_of(facts, one, part):
            _require_there(desk, facts, one, part)
            hours.append(_hours(one, part))
    desk_parts = {(one.whom, one.day, one.part) for one in take if one.role is not Role.THERAPIST}
    talks = [one for one in take if one.role is Role.THERAPIST]
    return _Steps(
        tuple(shifts),
        tuple(shift for key, shift in there.items() if key in desk_parts),
        tuple(hours),
        tuple(closure for one in talks for closure in _hours_of(facts, one, _part(facts, one))),
        lead if lead is not None and lead.whom != lead.before else None,
    )


def _shift(one: Given) -> RotaShift:
    return RotaShift(id=new_id(), practitioner_id=one.whom, day=one.day, part=one.part, role=one.role)


def _hours(one: Given, part: DayPart) -> Closure:
    return Closure(
        id=new_id(),
        therapist_id=one.whom,
        first_day=one.day,
        last_day=one.day,
        starts=part.starts,
        ends=part.ends,
        opens=True,
        reason=FROM_ROTA,
    )


def _hours_of(facts: RotaFacts, one: Given, part: DayPart) -> list[Closure]:
    return [closure for closure in facts.closures if gave(closure, one.whom, one.day, part)]


def _apply(desk: Desk, session: Any, steps: _Steps) -> None:
    kept.remove(session, steps.shifts_gone)
    kept.add(session, steps.shifts)
    agenda_plan.replace_closures(session, steps.hours_gone, steps.hours)
    if steps.lead is not None:
        kept.set_lead(session, steps.lead.key, steps.lead.whom)
    given = [one.practitioner_id for one in steps.shifts]
    given += [one.therapist_id for one in steps.hours if one.therapist_id is not None]
    gone = [one.practitioner_id for one in steps.shifts_gone]
    gone += [one.therapist_id for one in steps.hours_gone if one.therapist_id is not None]
    for action, whose in (("rota.give", given), ("rota.take_back", gone)):
        for whom in dict.fromkeys(whose):
            audit.record(
                session,
                desk.actor,
                desk.clock,
                action=action,
                entity=("practitioner", whom),
                detail={"parts": whose.count(whom)},
            )
    if steps.lead is not None:
        day, part = steps.lead.key
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="rota.lead",
            entity=None if steps.lead.whom is None else ("practitioner", steps.lead.whom),
            detail={"day": day.isoformat(), "part": part},
        )
