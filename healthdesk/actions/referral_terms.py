"""Within how many days the house wants to hear something of a referral."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, house_policies, referrals
from healthdesk.records.change import Change
from healthdesk.records.referral_terms import ReferralTerms
from healthdesk.rules.referral_due import check_terms
from healthdesk.rules.roles import Right, require


def terms_of(desk: Desk) -> ReferralTerms:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return referrals.terms_of(session)


def set_terms(desk: Desk, wanted: ReferralTerms) -> Done[ReferralTerms]:
    """Other terms: from the next step on; how long is too silent counts at once, for every referral."""
    require(desk.actor, Right.MANAGE_HOUSE)
    check_terms(wanted)
    with desk.store.writing() as session:
        before = referrals.terms_of(session)
        kept = house_policies.keep(session, referrals.POLICY, wanted)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="referral.terms",
            entity=("house", desk.house.id),
            detail={"silent": kept.silent, "routine": kept.routine},
        )

    def undo(again: Desk) -> Done[Any]:
        return set_terms(again, replace(before, version=kept.version))

    return Done(kept, (Change("referral"),), undo)
