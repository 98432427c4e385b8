"""The door to a file that is closed for most: asked by every action that shows something of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.db import audit, patients, shields
from healthdesk.errors import NotAllowed
from healthdesk.records.patient import Patient

OPEN_FOR = timedelta(hours=8)
"""So long a file stays open to who gave a reason: a shift, not a habit."""
GLASS: Final = "glass"
"""What an entry of the book is about when somebody went in with a reason: that one time."""
BROKEN = "patient.break_glass"
CLOSED, REOPENED = "patient.glass_closed", "patient.glass_reopened"
"""Somebody looked at it and said a word about it; and took that back."""


def require_open(desk: Desk, session: Any, patient_id: UUID) -> None:
    """Raises `NotAllowed` ("shield.closed") unless the file is open to who asks."""
    shield = shields.of_patient(session, patient_id)
    if shield is None or desk.actor.practitioner_id in shield.open_to:
        return
    last = audit.last_time(session, BROKEN, patient_id, desk.actor.practitioner_id)
    if last is None or last + OPEN_FOR <= desk.clock.now():
        raise NotAllowed("shield.closed")


def known_and_open(desk: Desk, session: Any, patient_id: UUID) -> Patient:
    """The person, when the house knows her and her file is open to who asks."""
    patient = patients.by_id(session, patient_id)
    if patient is None:
        raise NotAllowed("patients.unknown")
    require_open(desk, session, patient_id)
    return patient


def closed_among(desk: Desk, session: Any, people: Iterable[UUID]) -> frozenset[UUID]:
    """Whose file of these is closed to who asks: left out of lists that tell more than a name."""
    return frozenset(one for one in shields.among(session, people) if not _is_open(desk, session, one))


def _is_open(desk: Desk, session: Any, patient_id: UUID) -> bool:
    try:
        require_open(desk, session, patient_id)
    except NotAllowed:
        return False
    return True
