"""Finding people while somebody types."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import closed_among
from healthdesk.db import patient_search, patients
from healthdesk.records.patient import PatientLine
from healthdesk.rules.roles import Right, require

MOST = 50
"""So many at once: who looks for somebody else types a letter more."""


def people(desk: Desk, typed: str, limit: int = MOST) -> tuple[PatientLine, ...]:
    """The direct matches, best first; without a word the people who came last."""
    require(desk.actor, Right.SEE_PATIENTS)
    today = desk.clock.today()
    with desk.store.reading() as session:
        if not typed.strip():
            return _guarded(desk, session, patient_search.recent(session, today, limit))
        return _guarded(desk, session, patient_search.direct(session, typed, today, limit))


def how_many(desk: Desk) -> int:
    """How many files this house has: a list of the newest says of how many they are."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return patients.count(session)


def people_like(
    desk: Desk, typed: str, known: tuple[PatientLine, ...], limit: int = 30
) -> tuple[PatientLine, ...]:
    """Other spellings and slips, to stand below the direct matches; each says what was found."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return _guarded(
            desk, session, patient_search.variants(session, typed, desk.clock.today(), known, limit)
        )


def _guarded(desk: Desk, session: Any, found: tuple[PatientLine, ...]) -> tuple[PatientLine, ...]:
    """Who is found by name stays found; where she lives and what she answers is told behind the door only."""
    closed = closed_among(desk, session, [one.id for one in found])
    if not closed:
        return found
    return tuple(replace(one, phone="", town="") if one.id in closed else one for one in found)
