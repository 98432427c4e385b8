"""What the lists of a day may hold, and from when on in the evening tomorrow's are made."""

from __future__ import annotations

from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.house_choice import HouseChoice
from healthdesk.db import house_policies
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
    return _CHOICE.keep(desk, wanted)


_CHOICE = HouseChoice(
    subject=_SUBJECT,
    action="day_paper.policy",
    change="day_paper",
    known=policy_in,
    told=lambda kept: {
        "holds": sorted(part.value for part in kept.holds),
        "evening": f"{kept.evening:%H:%M}",
    },
)
