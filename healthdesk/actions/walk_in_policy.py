"""How the house receives who walks in: who takes them, how long it takes about, what the board shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, house_policies
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
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
    with desk.store.writing() as session:
        before = policy_in(desk, session)
        kept = house_policies.keep(session, _SUBJECT, wanted)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="walk_in.policy",
            entity=("house", desk.house.id),
            detail={
                "minutes": kept.minutes,
                "shows": kept.shows.value,
                "taken_by": sorted(role.value for role in kept.taken_by),
            },
        )

    def undo(again: Desk) -> Done[Any]:
        return set_policy(again, replace(before, version=kept.version))

    return Done(kept, (Change("walk_in"),), undo)
