"""Whatever a partner says, an answer takes a step of the machine, tells news, or stays outside."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.received import ReceivedAnswer, Sender
from healthdesk.records.referral import Direction, Referral, ReferralState
from healthdesk.rules.answers import Effect, told_in_words, where_to
from healthdesk.rules.referral_steps import ANSWERABLE, STEPS, is_open, is_reopening, require_step
from tests.rules.test_referral_steps import a_referral, anywhere

ZONE = ZoneInfo("Europe/Brussels")
SAID = ReceivedAnswer(
    sender=Sender(name="CGG"),
    writer="Rik",
    to_name="WGC",
    number="B-2026-0001",
    code="A-000000",
    about="V-2026-0001",
    dated=date(2026, 11, 25),
    state=None,
    words={"answer": "Yara kan komen.", "advice": "Bel ons."},
)


@given(anywhere(), st.sampled_from([None, *STEPS[Direction.INCOMING]]), st.booleans())
def test_an_answer_goes_by_the_machine(one: Referral, told: ReferralState | None, own_hands: bool) -> None:
    one = replace(one, own_hands=own_hands)
    answer = replace(SAID, state=told)
    led = where_to(one, answer, ZONE)
    if led.effect is Effect.MOVES:
        assert led.to is not None
        assert led.to is told
        assert require_step(one, led.to, told_in_words(answer), consent_holds=False).to is told
        assert not is_reopening(one.state, told)
        assert is_open(one)
        assert one.state in ANSWERABLE
    else:
        assert led.to is None
        assert (led.effect is Effect.NEWS) is (told in {None, one.state})


def test_another_day_moves_an_appointment_and_the_same_day_is_news() -> None:
    at = datetime(2026, 12, 9, 23, 30, tzinfo=UTC)
    planned = replace(SAID, state=ReferralState.PLANNED, planned_on=date(2026, 12, 10))
    one = a_referral(ReferralState.PLANNED, planned_at=at)
    assert where_to(one, planned, ZONE).effect is Effect.NEWS
    later = replace(planned, planned_on=date(2026, 12, 11))
    assert where_to(one, later, ZONE).to is ReferralState.PLANNED


def test_what_the_story_keeps_of_their_words() -> None:
    assert told_in_words(replace(SAID, state=ReferralState.COMPLETED)) == "Bel ons."
    assert told_in_words(replace(SAID, reason="vol")) == "vol\nBel ons."
