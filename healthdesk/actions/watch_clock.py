"""Is the clock of this computer right? Asked when somebody comes in."""

from __future__ import annotations

from datetime import timedelta

from healthdesk.actions.desk import Desk
from healthdesk.db import clock_signs
from healthdesk.rules.clock_doubts import ClockDoubt, Noted, clock_doubts
from healthdesk.rules.roles import Right, require

_JUST_NOW = timedelta(minutes=30)


def doubts(desk: Desk) -> tuple[ClockDoubt, ...]:
    """What does not agree with the book, the server, or the zone of the house."""
    require(desk.actor, Right.SEE_AGENDA)
    clock = desk.clock
    with desk.store.reading() as session:
        noted, server = clock_signs.lately_noted(session), clock_signs.server_now(session)
    now = clock.now()
    # What was noted just now, that somebody came in among it, tells what this clock says and no more.
    before = max((at for at in noted if now - at > _JUST_NOW), default=None)
    return clock_doubts(now, clock.zone, clock.own_offset(), Noted(max(noted, default=None), before), server)
