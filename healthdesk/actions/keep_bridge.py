"""The warm bridge of a referral: whether the talks here go on until the partner has started.

It says what this house does meanwhile, not what the letter said: it may change after the letter left.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.referral_story import changes_of, noted, present_and_open, tell
from healthdesk.db import referrals
from healthdesk.errors import NotAllowed
from healthdesk.records.referral import EventKind, Referral
from healthdesk.rules.referral_steps import may_bridge
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence


def keep_bridge(desk: Desk, referral_id: UUID, *, on: bool) -> Done[Referral]:
    """From now on the talks here go on, or no longer. Changes no state, and nothing that left the house.

    Raises `NotAllowed` for one that came in or is closed: there is nothing to bridge.
    """
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        one = present_and_open(desk, session, referral_id)
        if not may_bridge(one):
            raise NotAllowed("referrals.no_bridge")
        if one.bridging == on:
            return Done(one)
        kept = referrals.change(session, replace(one, bridging=on))
        said = "referrals.bridge_on" if on else "referrals.bridge_off"
        tell(desk, session, kept, EventKind.NOTE, sentence(desk.language, said), None)
        noted(desk, session, "referral.bridge", kept)

    def undo(again: Desk) -> Done[Referral]:
        return keep_bridge(again, referral_id, on=not on)

    return Done(kept, changes_of(kept), undo)
