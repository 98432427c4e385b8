"""The dates of groups on which the house or the room is closed, or who holds it is away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.db import agenda_plan
from healthdesk.records.appointment import Appointment
from healthdesk.rules.group_shut import shut_then


def shut_among(desk: Desk, session: Any, talks: Iterable[Appointment]) -> dict[UUID, str]:
    """Each of these that cannot go on -> why, as a sentence key. Read once for all of them."""
    talks = tuple(talks)
    if not talks:
        return {}
    zone = desk.clock.zone
    first = min(one.starts_at for one in talks).astimezone(zone).date()
    last = max(one.ends_at for one in talks).astimezone(zone).date()
    closures = agenda_plan.closures(session, first, last)
    told = ((one.id, shut_then(one, closures, zone)) for one in talks)
    return {talk: reason for talk, reason in told if reason}
