"""How the house receives who walks in: who takes them, how long it takes about, what the board shows."""

from __future__ import annotations

from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.house_choice import HouseChoice
from healthdesk.db import house_policies
from healthdesk.errors import NotAllowed
from healthdesk.records.walk_in import WalkInPolicy
from healthdesk.rules.roles import Right, require
from healthdesk.rules.walk_in_wait import first_policy

_SUBJECT: Final = "walk_in"
LEAST, MOST = 5, 120
"""Minutes that somebody may be reckoned for."""


def policy_in(desk: Desk, session: Any) -> WalkInPolicy:
    """As the house said; or what a house of its kind begins with."""
    kept = house_policies.known(session, _SUBJECT, WalkInPolicy)
    return kept or first_policy(desk.house.kind)


def policy_of(desk: Desk) -> WalkInPolicy:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return policy_in(desk, session)


def set_policy(desk: Desk, wanted: WalkInPolicy) -> Done[WalkInPolicy]:
    """Reckon otherwise, or let the board show something else."""
    require(desk.actor, Right.MANAGE_HOUSE)
    if not LEAST <= wanted.minutes <= MOST:
        raise NotAllowed("agenda.odd_length", fields=("minutes",))
    return _CHOICE.keep(desk, wanted)


_CHOICE = HouseChoice(
    subject=_SUBJECT,
    action="walk_in.policy",
    change="walk_in",
    known=policy_in,
    told=lambda kept: {
        "minutes": kept.minutes,
        "shows": kept.shows.value,
        "taken_by": sorted(role.value for role in kept.taken_by),
    },
)
