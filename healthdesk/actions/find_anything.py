"""Finding people while somebody types."""

from __future__ import annotations

from healthdesk.actions.desk import Desk
from healthdesk.db import patient_search
from healthdesk.records.patient import PatientLine
from healthdesk.rules.roles import Right, require


def people(desk: Desk, typed: str, limit: int = 50) -> tuple[PatientLine, ...]:
    """The direct matches, best first; without a word the people who came last."""
    require(desk.actor, Right.SEE_PATIENTS)
    today = desk.clock.today()
    with desk.store.reading() as session:
        if not typed.strip():
            return patient_search.recent(session, today, limit)
        return patient_search.direct(session, typed, today, limit)


def people_like(
    desk: Desk, typed: str, known: tuple[PatientLine, ...], limit: int = 30
) -> tuple[PatientLine, ...]:
    """Other spellings and slips, to stand below the direct matches; each says what was found."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return patient_search.variants(session, typed, desk.clock.today(), known, limit)
