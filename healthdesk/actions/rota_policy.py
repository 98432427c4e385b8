"""How the house divides its days, whom it wants there at least, and whether somebody answers for a part."""

from __future__ import annotations

from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.house_choice import HouseChoice
from healthdesk.db import house_policies
from healthdesk.records.rota import RotaPolicy
from healthdesk.rules.roles import Right, require
from healthdesk.rules.rota import first_policy, in_language

_SUBJECT: Final = "rota"


def policy_in(desk: Desk, session: Any) -> RotaPolicy:
    """As the house said, or as a house of its kind begins; our words are in the language of the desk."""
    kept = house_policies.known(session, _SUBJECT, RotaPolicy)
    policy = kept or first_policy(desk.house.kind, desk.house.language)
    return in_language(policy, desk.language)


def policy_of(desk: Desk) -> RotaPolicy:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return policy_in(desk, session)


def set_policy(desk: Desk, wanted: RotaPolicy) -> Done[RotaPolicy]:
    """Divide the days otherwise, from a day on."""
    return _CHOICE.keep(desk, wanted)


_CHOICE = HouseChoice(
    subject=_SUBJECT,
    action="rota.policy",
    change="rota",
    known=policy_in,
    told=lambda kept: {"plans": len(kept.plans), "lead": kept.lead},
)
