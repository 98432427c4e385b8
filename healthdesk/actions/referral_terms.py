"""Within how many days the house wants to hear something of a referral."""

from __future__ import annotations

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.house_choice import HouseChoice
from healthdesk.db import referrals
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
    return _CHOICE.keep(desk, wanted)


_CHOICE = HouseChoice(
    subject=referrals.POLICY,
    action="referral.terms",
    change="referral",
    known=lambda _desk, session: referrals.terms_of(session),
    told=lambda kept: {"silent": kept.silent, "routine": kept.routine},
)
