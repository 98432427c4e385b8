"""How many talks the house foresees, and which numbers it puts in the place of the program's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.house_choice import HouseChoice
from healthdesk.db import house_policies
from healthdesk.errors import NotAllowed
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
    return _CHOICE.keep(desk, replace(wanted, allowances=own))


_CHOICE = HouseChoice(
    subject=_SUBJECT,
    action="path.policy",
    change="trajectory",
    known=policy_in,
    told=lambda kept: {"foreseen": kept.foreseen, "allowances": dict(kept.allowances)},
)
