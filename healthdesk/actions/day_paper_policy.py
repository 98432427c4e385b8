"""What the lists of a day may hold, and from when on in the evening tomorrow's are made."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, house_policies
from healthdesk.records.change import Change
from healthdesk.records.day_paper import DayPaperPolicy, PaperPart
from healthdesk.records.house import IdentityLevel
from healthdesk.rules.roles import Right, require

_SUBJECT: Final = "day_paper"


def policy_in(desk: Desk, session: Any) -> DayPaperPolicy:
    """As the house said; or names only where people are known by name."""
    kept = house_policies.known(session, _SUBJECT, DayPaperPolicy)
    if kept is not None:
        return kept
    if desk.house.identity_default is IdentityLevel.FULL:
        return DayPaperPolicy(holds=frozenset({PaperPart.NAME, PaperPart.NEEDS}))
    return DayPaperPolicy()


def policy_of(desk: Desk) -> DayPaperPolicy:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return policy_in(desk, session)


def set_policy(desk: Desk, wanted: DayPaperPolicy) -> Done[DayPaperPolicy]:
    """Let the lists hold more or less, or make tomorrow's at another hour."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.writing() as session:
        before = policy_in(desk, session)
        kept = house_policies.keep(session, _SUBJECT, wanted)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="day_paper.policy",
            entity=("house", desk.house.id),
            detail={"holds": sorted(part.value for part in kept.holds), "evening": f"{kept.evening:%H:%M}"},
        )

    def undo(again: Desk) -> Done[Any]:
        return set_policy(again, replace(before, version=kept.version))

    return Done(kept, (Change("day_paper"),), undo)
