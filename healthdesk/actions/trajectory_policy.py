"""How many talks the house foresees, and which numbers it puts in the place of the program's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, house_policies
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.trajectory import TrajectoryPolicy
from healthdesk.rules.allowances import shipped_talks
from healthdesk.rules.roles import Right, require
from healthdesk.rules.trajectory import MOST
from healthdesk.rules.usual_talks import usual_talks

_SUBJECT: Final = "trajectory"


def policy_in(desk: Desk, session: Any) -> TrajectoryPolicy:
    """As the house said, or as houses of its kind begin."""
    kept = house_policies.known(session, _SUBJECT, TrajectoryPolicy)
    return kept or TrajectoryPolicy(foreseen=usual_talks(desk.house.kind) or 0, allowances={})


def policy_of(desk: Desk) -> TrajectoryPolicy:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return policy_in(desk, session)


def set_policy(desk: Desk, wanted: TrajectoryPolicy) -> Done[TrajectoryPolicy]:
    """Foresee another number. What was agreed with somebody already stays as it is."""
    require(desk.actor, Right.MANAGE_HOUSE)
    if not all(0 <= number <= MOST for number in (wanted.foreseen, *wanted.allowances.values())):
        raise NotAllowed("path.odd_number", fields=("foreseen",), most=MOST)
    own = {key: talks for key, talks in wanted.allowances.items() if talks != shipped_talks(key)}
    with desk.store.writing() as session:
        before = policy_in(desk, session)
        kept = house_policies.keep(session, _SUBJECT, replace(wanted, allowances=own))
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="path.policy",
            entity=("house", desk.house.id),
            detail={"foreseen": kept.foreseen, "allowances": own},
        )

    def undo(again: Desk) -> Done[Any]:
        return set_policy(again, replace(before, version=kept.version))

    return Done(kept, (Change("trajectory"),), undo)
