"""Who walked in, about how long each waits, and who can take whom."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.show_rota import facts_in
from healthdesk.actions.walk_in_policy import policy_in
from healthdesk.db import taken_times, walk_ins
from healthdesk.records.practitioner import Role
from healthdesk.records.rota import PartOnDay
from healthdesk.records.walk_in import Taker, WalkInPolicy, WalkInQueue, WalkInState
from healthdesk.rules.roles import Right, require
from healthdesk.rules.rota import RotaFacts, rota
from healthdesk.rules.walk_in_steps import STAYS
from healthdesk.rules.walk_in_wait import expected, first_fit, free_times
from healthdesk.rules.work_times import Stretch, midnight


def show_queue(desk: Desk) -> WalkInQueue:
    """As it is now."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return queue_in(desk, session)


def queue_in(desk: Desk, session: Any) -> WalkInQueue:
    """The same, of a page that reads more."""
    today, now, zone = desk.clock.today(), desk.clock.now(), desk.clock.zone
    start, end = midnight(today, zone), midnight(today + timedelta(days=1), zone)
    lines = walk_ins.here(session, min(start, now - STAYS), today)
    policy = policy_in(desk, session)
    facts = facts_in(desk, session, today, today)
    parts = rota(facts, today, today)
    there = _there(facts, parts, policy)
    busy = taken_times.busy(session, start, end) if there else {}
    minutes = timedelta(minutes=policy.minutes)
    free = {
        whom: free_times(
            stretches,
            busy.get(whom, ()),
            [line.walk_in for line in lines if line.walk_in.taken_by == whom],
            now,
            policy.minutes,
        )
        for whom, stretches in there.items()
        if any(last > now for _first, last in stretches)
    }
    waiting = [line.walk_in.id for line in lines if line.walk_in.state is WalkInState.WAITING]
    lead = next((one.lead for one in parts if one.starts_at <= now < one.ends_at), None)
    takers = [
        Taker(
            id=whom, name=facts.staff[whom].name, free_at=first_fit(free[whom], minutes), leads=whom == lead
        )
        for whom in free
    ]
    return WalkInQueue(
        lines=lines,
        takers=tuple(sorted(takers, key=_free_first)),
        expected=expected(waiting, free, policy.minutes) if free else {},
        policy=policy,
    )


def _there(facts: RotaFacts, parts: tuple[PartOnDay, ...], policy: WalkInPolicy) -> dict[UUID, list[Stretch]]:
    """Of everybody who takes people: when she is in the house today."""
    found: dict[UUID, list[Stretch]] = {}
    if Role.THERAPIST in policy.taken_by:
        found |= {whom: list(stretches) for whom, stretches in facts.work.items() if stretches}
    for part in parts:
        for one in part.people:
            if one.role is not Role.THERAPIST and one.role in policy.taken_by and not part.closed:
                found.setdefault(one.id, []).append((one.starts_at, one.ends_at))
    return found


def _free_first(one: Taker) -> tuple[bool, datetime, str]:
    return one.free_at is None, one.free_at or datetime.max.replace(tzinfo=UTC), one.name
