"""The dates of groups on which the house or the room is closed, or who holds it is away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.actions.desk import Desk
from healthdesk.db import agenda_plan
from healthdesk.records.appointment import Appointment
from healthdesk.records.availability import Closure
from healthdesk.rules.group_shut import shut_then
from healthdesk.rules.work_times import days_of


def shut_among(desk: Desk, session: Any, talks: Iterable[Appointment]) -> dict[UUID, str]:
    """Each of these that cannot go on -> why, as a sentence key. Read once for all of them."""
    talks = tuple(talks)
    if not talks:
        return {}
    zone = desk.clock.zone
    first = min(one.starts_at for one in talks).astimezone(zone).date()
    last = max(one.ends_at for one in talks).astimezone(zone).date()
    closures = agenda_plan.closures(session, first, last)
    on: defaultdict[date, list[Closure]] = defaultdict(list)
    for closure in closures:
        for day in days_of(closure, first, last):
            on[day].append(closure)
    told = ((one.id, shut_then(one, _of_day(one, on, zone), zone)) for one in talks)
    return {talk: reason for talk, reason in told if reason}


def _of_day(talk: Appointment, on: Mapping[date, list[Closure]], zone: ZoneInfo) -> Iterator[Closure]:
    """What is closed on the day of a talk, or the next where it ends after midnight."""
    days = dict.fromkeys(at.astimezone(zone).date() for at in (talk.starts_at, talk.ends_at))
    for day in days:
        yield from on.get(day, ())
