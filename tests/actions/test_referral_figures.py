"""The figures of referrals, counted from the stories of a house that did odd things, on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from healthdesk.actions.desk import Desk
from healthdesk.actions.find_partner import learned_of
from healthdesk.actions.follow_up_referral import take_step
from healthdesk.actions.referral_figures import LAST_YEAR, THIS_YEAR, figures
from healthdesk.clock import FixedClock
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Referral, ReferralState
from tests.letter_desk import case
from tests.stores import MakeDesk

READY, SENT, DRAFT = ReferralState.READY, ReferralState.SENT, ReferralState.DRAFT
ACCEPTED, DECLINED = ReferralState.ACCEPTED, ReferralState.DECLINED
WITHDRAWING, WITHDRAWN = ReferralState.WITHDRAWING, ReferralState.WITHDRAWN


@pytest.fixture
def desk(store: object, make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST)


def _moved(desk: Desk, one: Referral, *states: ReferralState) -> Referral:
    for state in states:
        one = take_step(desk, one.id, one.version, state, "zo gezegd").result
    return one


def test_what_was_begun_in_december_and_sent_in_january_counts_where_it_was_sent(
    desk: Desk, clock: FixedClock
) -> None:
    one = _moved(desk, case(desk).referral, READY)
    clock.advance(timedelta(days=50))  # 14 January
    assert (figures(desk, THIS_YEAR).all.sent, figures(desk, LAST_YEAR).all.sent) == (0, 0)
    _moved(desk, one, SENT)
    assert (figures(desk, THIS_YEAR).all.sent, figures(desk, LAST_YEAR).all.sent) == (1, 0)


def test_a_refusal_that_is_written_again_stays_a_refusal_until_it_leaves(
    desk: Desk, clock: FixedClock
) -> None:
    one = _moved(desk, case(desk).referral, READY, SENT, DECLINED, DRAFT)
    assert figures(desk).all.declined == 1
    _moved(desk, one, WITHDRAWN)
    counted = figures(desk).all
    assert (counted.declined, counted.lost, counted.waiting) == (1, 0, 0)


def test_who_answers_the_second_letter_at_once_is_not_called_slow(desk: Desk, clock: FixedClock) -> None:
    one = _moved(desk, case(desk).referral, READY, SENT)
    clock.advance(timedelta(days=40))
    one = _moved(desk, one, WITHDRAWING, WITHDRAWN, DRAFT, READY, SENT)
    clock.advance(timedelta(days=2))
    _moved(desk, one, ACCEPTED)
    counted = figures(desk, "lately").all
    assert (counted.sent, counted.accepted, counted.days) == (1, 1, 2)
    assert learned_of(desk)[one.partner_id].days == 2


def test_an_answer_noted_where_the_clock_is_behind_is_an_answer(desk: Desk, clock: FixedClock) -> None:
    one = _moved(desk, case(desk).referral, READY, SENT)
    clock.advance(timedelta(minutes=-90))
    _moved(desk, one, ACCEPTED)
    counted = figures(desk).all
    assert (counted.sent, counted.accepted, counted.waiting, counted.days) == (1, 1, 0, 1)
