"""What a test of the referrals does again and again."""

from __future__ import annotations

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import open_referral
from healthdesk.records.link import Link
from healthdesk.records.referral import Referral
from healthdesk.ui.hands.hands import Hands
from healthdesk.ui.referrals.referrals_page import ReferralsPage


def hands_on(page: ReferralsPage) -> Hands:
    return Hands(page, lambda: page.workbench.background.is_resting)


def opened(page: ReferralsPage, one: Referral) -> Hands:
    """Hands at a page that shows it."""
    page.show_link(Link("referral", one.id))
    hands = hands_on(page)
    hands.rest()
    return hands


def now_of(desk: Desk, one: Referral) -> Referral:
    return open_referral(desk, one.id).line.referral
