"""How long the way to a home visit takes: minutes of the house or of one therapist, from a day on."""

from __future__ import annotations

from typing import Any, Final

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.house_choice import HouseChoice
from healthdesk.db import house_policies
from healthdesk.records.travel import TravelPolicy
from healthdesk.rules.roles import Right, require
from healthdesk.rules.travel import check_travel

_SUBJECT: Final = "travel"


def policy_in(_desk: Desk, session: Any) -> TravelPolicy:
    """As the house said; without times where it did not."""
    return house_policies.known(session, _SUBJECT, TravelPolicy) or TravelPolicy()


def policy_of(desk: Desk) -> TravelPolicy:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return policy_in(desk, session)


def set_policy(desk: Desk, wanted: TravelPolicy) -> Done[TravelPolicy]:
    """Reckon with other minutes. Talks that are booked stay where they are."""
    check_travel(wanted)
    return _CHOICE.keep(desk, wanted)


_CHOICE = HouseChoice(
    subject=_SUBJECT,
    action="travel.policy",
    change="travel",
    known=policy_in,
    told=lambda kept: {"minutes": [one.minutes for one in kept.times]},
)
