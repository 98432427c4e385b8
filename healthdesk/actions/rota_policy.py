"""How the house divides its days, whom it wants there at least, and whether somebody answers for a part."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, house_policies
from healthdesk.records.change import Change
from healthdesk.records.rota import RotaPolicy
from healthdesk.rules.roles import Right, require
from healthdesk.rules.rota import first_policy

_SUBJECT: Final = "rota"


def policy_in(desk: Desk, session: Any) -> RotaPolicy:
    """As the house said; or what a house of its kind begins with."""
    kept = house_policies.known(session, _SUBJECT, RotaPolicy)
    return kept or first_policy(desk.house.kind, desk.house.language)


def policy_of(desk: Desk) -> RotaPolicy:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return policy_in(desk, session)


def set_policy(desk: Desk, wanted: RotaPolicy) -> Done[RotaPolicy]:
    """Divide the days otherwise, from a day on."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.writing() as session:
        before = policy_in(desk, session)
        kept = house_policies.keep(session, _SUBJECT, wanted)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="rota.policy",
            entity=("house", desk.house.id),
            detail={"plans": len(kept.plans), "lead": kept.lead},
        )

    def undo(again: Desk) -> Done[Any]:
        return set_policy(again, replace(before, version=kept.version))

    return Done(kept, (Change("rota"),), undo)
