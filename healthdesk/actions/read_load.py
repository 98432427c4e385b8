"""How full the hours of therapists, rooms and parts of the day were, or will be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.rota_policy import policy_in
from healthdesk.db import agenda_plan, practitioners
from healthdesk.db.load import talk_times
from healthdesk.errors import NotAllowed
from healthdesk.records.load import LoadLine, LoadOf
from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.load import of_parts, of_rooms, of_therapists, without_few
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.roles import Right, may, require
from healthdesk.rules.satisfaction_counts import least
from healthdesk.rules.work_times import (
    Stretch,
    closed_stretch,
    days_of,
    midnight,
    outside_hours,
    work_stretches,
)

MOST_DAYS = 2 * 366
"""Longer than two years is asked in pieces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Some days, both in."""

    first: date
    last: date
    lines: dict[LoadOf, tuple[LoadLine, ...]]
    least: int
    """Counts of fewer do not leave the house, and show on the screen of the coordinator alone."""
    all_shown: bool = True
    """Whether small counts are in it."""


def read_load(desk: Desk, first: date, last: date) -> Load:
    """Past or coming, or both; for who plans the agenda."""
    require(desk.actor, Right.PLAN_AGENDA)
    if last < first:
        raise NotAllowed("agenda.until_first", fields=("last",))
    if (last - first).days > MOST_DAYS:
        raise NotAllowed("load.too_long", fields=("last",))
    zone = desk.clock.zone
    start, end = midnight(first, zone), midnight(last + timedelta(days=1), zone)
    with desk.store.reading() as session:
        talks = talk_times(session, start, end)
        everybody = practitioners.all_of(session, active_only=False)
        rooms = agenda_plan.rooms(session, active_only=False)
        policy = policy_in(desk, session)
        work = _work(desk, session, everybody, first, last)
        closed = _closed_rooms(desk, session, first, last)
    sees_all, few = may(desk.actor, Right.MANAGE_HOUSE), least()
    found = {
        LoadOf.THERAPIST: of_therapists({one.id: one.name for one in everybody}, work, talks),
        LoadOf.ROOM: of_rooms(
            {one.id: one.name for one in rooms if one.active or _was_used(one.id, talks)},
            closed,
            work,
            talks,
        ),
        LoadOf.PART: of_parts(policy, first, last, work, talks, zone),
    }
    return Load(
        first=first,
        last=last,
        lines=found if sees_all else {whose: without_few(lines, few) for whose, lines in found.items()},
        least=few,
        all_shown=sees_all,
    )


def _was_used(room_id: UUID, talks: Any) -> bool:
    return any(one.room_id == room_id for one in talks)


def _work(
    desk: Desk, session: Any, everybody: tuple[Practitioner, ...], first: date, last: date
) -> dict[UUID, list[Stretch]]:
    """When each works or worked; of who holds no talks any more what lies behind, as far as that is told."""
    patterns = agenda_plan.availability(session, first, last)
    closures = agenda_plan.closures(session, first, last)
    days_off = frozenset(holidays_between(first, last))
    zone, today = desk.clock.zone, desk.clock.today()
    over = [one for one in patterns if one.until_day is not None]
    return {
        one.id: work_stretches(one.id, patterns, closures, days_off, first, last, zone)
        if one.holds_talks
        else work_stretches(one.id, over, closures, days_off, first, min(last, today), zone)
        for one in everybody
    }


def _closed_rooms(desk: Desk, session: Any, first: date, last: date) -> dict[UUID, list[Stretch]]:
    found: dict[UUID, list[Stretch]] = {}
    for closure in agenda_plan.closures(session, first, last):
        if closure.room_id is not None:
            found.setdefault(closure.room_id, []).extend(
                closed_stretch(closure, day, desk.clock.zone) for day in days_of(closure, first, last)
            )
    patterns = [one for one in agenda_plan.availability(session, first, last) if one.room_id is not None]
    for room in {one.room_id for one in patterns if one.room_id is not None}:
        # Before its first hours began it was to be had always: what was then is not measured by them.
        hers = [one.from_day for one in patterns if one.room_id == room and one.unusual is None]
        began = max(first, min(hers, default=first))
        if began <= last:
            found.setdefault(room, []).extend(outside_hours(room, patterns, began, last, desk.clock.zone))
    return found
