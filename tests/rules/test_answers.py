"""Whatever a partner says, an answer takes a step of the machine, tells news, or stays outside."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.received import ReceivedAnswer, Sender
from healthdesk.records.referral import Direction, Planned, Referral, ReferralState
from healthdesk.rules.answers import Effect, told_in_words, where_to
from healthdesk.rules.referral_steps import ANSWERABLE, STEPS, is_open, is_reopening, require_step
from tests.rules.test_referral_steps import a_referral, anywhere

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
    led = where_to(one, answer)
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


def test_another_moment_moves_an_appointment_and_the_same_is_news() -> None:
    day, at = date(2026, 12, 10), datetime(2026, 12, 9, 23, 30, tzinfo=UTC)
    said = replace(SAID, state=ReferralState.PLANNED, planned=Planned(day))
    one = a_referral(ReferralState.PLANNED, planned_on=day, planned_at=at)
    assert where_to(one, said).effect is Effect.NEWS
    for other in (Planned(date(2026, 12, 11)), Planned(day, at + timedelta(hours=1))):
        assert where_to(one, replace(said, planned=other)).to is ReferralState.PLANNED
    assert where_to(one, replace(said, planned=Planned(day, at))).effect is Effect.NEWS


def test_what_the_story_keeps_of_their_words() -> None:
    assert told_in_words(replace(SAID, state=ReferralState.COMPLETED)) == "Bel ons."
    assert told_in_words(replace(SAID, reason="vol")) == "vol\nBel ons."
