"""Files of before on a shared server are closed with the key of the house, a few at a time.

It may break off at any moment, and any desk that comes in goes on: each file is closed or still as it was.
"""

from __future__ import annotations

from healthdesk.actions.desk import Desk
from healthdesk.db import audit, kept_files

_AT_ONCE = 20_000_000


def close_some(desk: Desk) -> int:
    """Close the next files and say how many; 0 when there is nothing left to do. Needs no right: it hides.

    Raises `WrongKey` where the house was closed with another key; then nothing is touched.
    """
    with desk.store.reading() as session:
        if kept_files.all_closed(session):
            return 0
    with desk.store.writing() as session:
        done = kept_files.close_some(session, _AT_ONCE, desk.clock.now())
        if done:
            detail = {"files": done}
            audit.record(session, desk.actor, desk.clock, action="house.close_files", detail=detail)
    return done


def close_all(desk: Desk) -> int:
    """All that lie open still, and how many there were."""
    closed = 0
    while done := close_some(desk):
        closed += done
    return closed
