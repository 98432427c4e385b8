"""Is the clock of this computer right? Asked when somebody comes in."""

from __future__ import annotations

from healthdesk.actions.desk import Desk
from healthdesk.db import clock_signs
from healthdesk.rules.clock_doubts import ClockDoubt, clock_doubts
from healthdesk.rules.roles import Right, require


def doubts(desk: Desk) -> tuple[ClockDoubt, ...]:
    """What does not agree with the book, the server, or the zone of the house."""
    require(desk.actor, Right.SEE_AGENDA)
    clock = desk.clock
    with desk.store.reading() as session:
        latest, server = clock_signs.latest_noted(session), clock_signs.server_now(session)
    return clock_doubts(clock.now(), clock.zone, clock.own_offset(), latest, server)
