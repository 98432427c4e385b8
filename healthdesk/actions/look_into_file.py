"""Reading something of one person's file: only where it is open to who asks, and never without a line.

What opens a file writes a line of its own. What stands beside it, or is read again while it is open,
comes through here: within a shift that is the same look; later, or from elsewhere, it is a new one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import OPEN_FOR, known_and_open, require_open
from healthdesk.db import audit

LOOKED = "patient.view"
"""What the book calls a look at the file itself."""


@contextmanager
def looking(desk: Desk, patient_id: UUID, as_what: str = LOOKED) -> Iterator[Any]:
    """A session to read of this file. The first look of a shift goes on record in the same transaction.

    `as_what` is what the book calls it. Raises `NotAllowed` ("shield.closed").
    """
    with desk.store.reading() as session:
        require_open(desk, session, patient_id)
        if looked(desk, session, patient_id, as_what):
            yield session
            return
    with desk.store.writing() as session:
        known_and_open(desk, session, patient_id)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action=as_what,
            patient_id=patient_id,
            entity=("patient", patient_id),
        )
        yield session


def looked(desk: Desk, session: Any, patient_id: UUID, as_what: str = LOOKED) -> bool:
    """Whether who asks has a look of this shift on record already."""
    last = audit.last_time(session, as_what, patient_id, desk.actor.practitioner_id)
    return last is not None and desk.clock.now() < last + OPEN_FOR
