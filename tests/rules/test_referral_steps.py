"""A robot takes any step in any order: a referral is always somewhere, and never forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.referral import Direction, Referral, ReferralState, Urgency
from healthdesk.records.referral_terms import ReferralTerms
from healthdesk.rules.referral_due import MOST_DAYS, check_terms, is_overdue, shipped_terms, with_due
from healthdesk.rules.referral_standards import BELGIAN, FHIR_TASK, IHE_360X, state_table
from healthdesk.rules.referral_steps import STEPS, is_open, is_reopening, require_step, steps_of

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def a_referral(state: ReferralState = ReferralState.DRAFT, **more: object) -> Referral:
    values: dict[str, object] = {
        "id": new_id(),
        "number": "V-2026-0001",
        "reply_code": "A-234567",
        "patient_id": new_id(),
        "partner_id": new_id(),
        "partner_name": "CGG",
        "owner_id": new_id(),
        "owner_name": "Els",
        "created_at": NOW,
        "changed_at": NOW,
        "state": state,
        "reason": "angst",
        "question": "begeleiding",
    }
    return Referral(**{**values, **more})  # type: ignore[arg-type]


@st.composite
def anywhere(draw: st.DrawFn) -> Referral:
    """A referral in any state that its direction knows."""
    direction = draw(st.sampled_from(Direction))
    state = draw(st.sampled_from(sorted(STEPS[direction])))
    one = a_referral(state, direction=direction, urgency=draw(st.sampled_from(Urgency)))
    return with_due(one, NOW.date())


@given(
    st.sampled_from(Direction),
    st.lists(
        st.tuples(
            st.sampled_from(ReferralState),
            st.sampled_from(["", " ", "omdat"]),
            st.booleans(),
            st.integers(0, 400),
            st.booleans(),
        )
    ),
    st.booleans(),
)
def test_a_robot_plays_any_steps(
    direction: Direction, steps: list[tuple[ReferralState, str, bool, int, bool]], own_hands: bool
) -> None:
    start = ReferralState.DRAFT if direction is Direction.OUTGOING else ReferralState.RECEIVED
    now = NOW
    one = with_due(a_referral(start, direction=direction, own_hands=own_hands), now.date())
    for to, text, consent, days, has_day in steps:
        now += timedelta(days=days)
        try:
            step = require_step(one, to, text, consent_holds=consent)
        except NotAllowed:
            continue
        assert step in steps_of(one)
        assert text.strip() or not step.needs_text
        assert consent or to not in {ReferralState.READY, ReferralState.SENT}
        if not is_open(one) and one.state is not ReferralState.DECLINED:
            assert is_reopening(one.state, to)
        planned = now + timedelta(days=5) if has_day and to is ReferralState.PLANNED else None
        one = replace(one, state=to, changed_at=now, planned_on=planned.date() if planned else one.planned_on)
        one = with_due(one, now.date(), planned.date() if planned else None)
        assert steps_of(one), "a referral is always in a state that leads on"
        assert (one.due_on is not None) is is_open(one)
        later = now + timedelta(days=90)
        assert is_overdue(one, later, later.date()) is is_open(one)


@st.composite
def terms_of_a_house(draw: st.DrawFn) -> ReferralTerms:
    """Whatever a house may agree on."""
    days = st.integers(1, MOST_DAYS)
    stat, asap, urgent, routine = sorted(draw(st.tuples(days, days, days, days)))
    others = ("unsent", "accepted", "did_not_attend", "declined", "after_meeting", "silent")
    rest = {name: draw(days) for name in others}
    return ReferralTerms(routine=routine, urgent=urgent, asap=asap, stat=stat, **rest)


@given(anywhere(), terms_of_a_house())
def test_whatever_is_open_comes_into_sight_by_itself(one: Referral, terms: ReferralTerms) -> None:
    check_terms(terms)
    one = with_due(one, NOW.date(), terms=terms)
    later = NOW + timedelta(days=MOST_DAYS + 1)
    assert is_overdue(one, later, later.date(), terms) is is_open(one)
    assert is_overdue(replace(one, due_on=None), NOW, NOW.date(), terms) is is_open(one)
    silent = NOW + timedelta(days=terms.silent)
    assert is_overdue(one, silent, silent.date(), terms) is is_open(one), "silence is seen whatever the day"


def test_a_meeting_to_come_is_not_silence() -> None:
    at = NOW + timedelta(days=40)
    one = with_due(a_referral(ReferralState.PLANNED, planned_on=at.date()), NOW.date(), at.date())
    soon, after = NOW + timedelta(days=30), NOW + timedelta(days=44)
    assert not is_overdue(one, soon, soon.date())
    assert is_overdue(one, after, after.date())


def test_who_was_seen_long_ago_is_asked_after_whatever_day_was_chosen() -> None:
    """`Opnieuw vragen op` moves the day, never the silence after an appointment that has been."""
    at = NOW + timedelta(days=5)
    one = a_referral(ReferralState.PLANNED, planned_on=at.date())
    one = replace(with_due(one, NOW.date(), at.date()), due_on=NOW.date() + timedelta(days=400))
    for days, seen in ((5, False), (8, False), (14, True), (200, True)):
        later = NOW + timedelta(days=days)
        assert is_overdue(one, later, later.date()) is seen, days


@given(st.dates(min_value=NOW.date()), terms_of_a_house())
def test_an_appointment_in_the_wrong_century_comes_into_sight(on: date, terms: ReferralTerms) -> None:
    one = with_due(a_referral(ReferralState.PLANNED, planned_on=on), NOW.date(), on, terms)
    later = NOW + timedelta(days=MOST_DAYS + 1)
    assert is_overdue(one, later, later.date(), terms)


def test_a_refusal_is_open_until_another_referral_follows() -> None:
    one = a_referral(ReferralState.DECLINED)
    assert is_open(one)
    assert not is_open(replace(one, followed_by=new_id()))
    assert not is_open(replace(one, direction=Direction.INCOMING))


def test_what_was_sent_is_withdrawn_once_the_partner_confirmed_it() -> None:
    sent = a_referral(ReferralState.SENT)
    assert require_step(sent, ReferralState.WITHDRAWING, "verhuisd", consent_holds=False).needs_text
    with pytest.raises(NotAllowed):
        require_step(sent, ReferralState.WITHDRAWN, "verhuisd", consent_holds=False)
    asked = with_due(replace(sent, state=ReferralState.WITHDRAWING), NOW.date())
    assert is_open(asked)
    assert asked.due_on == NOW.date() + timedelta(days=shipped_terms().routine)
    assert not require_step(asked, ReferralState.WITHDRAWN, "", consent_holds=False).needs_text


def test_what_leaves_without_a_letter_needs_words() -> None:
    ready = a_referral(ReferralState.READY)
    with pytest.raises(NotAllowed) as told:
        require_step(ready, ReferralState.SENT, " ", consent_holds=True)
    assert told.value.key == "referrals.needs_words"
    by_hand = require_step(ready, ReferralState.SENT, "per telefoon", consent_holds=True)
    assert by_hand.to is ReferralState.SENT
    assert require_step(ready, ReferralState.SENT, "", consent_holds=True, with_letter=True) == by_hand
    with pytest.raises(NotAllowed):
        require_step(
            a_referral(ReferralState.ACCEPTED),
            ReferralState.DECLINED,
            "",
            consent_holds=True,
            with_letter=True,
        )


def test_a_partner_who_does_not_know_of_her_is_asked_nothing() -> None:
    taken_along = a_referral(ReferralState.SENT, own_hands=True)
    assert require_step(
        taken_along, ReferralState.WITHDRAWN, "niet meer nodig", consent_holds=False
    ).needs_text
    with pytest.raises(NotAllowed):
        require_step(taken_along, ReferralState.WITHDRAWING, "niet meer nodig", consent_holds=False)
    answered = replace(taken_along, state=ReferralState.ACCEPTED)
    assert ReferralState.WITHDRAWING in {step.to for step in steps_of(answered)}


def test_tejo_shares_only_when_asked() -> None:
    one = a_referral()
    with pytest.raises(NotAllowed) as told:
        require_step(one, ReferralState.READY, "", consent_holds=True, at_request_only=True)
    assert told.value.key == "referrals.not_asked_for"
    asked = replace(one, at_request=True)
    step = require_step(asked, ReferralState.READY, "", consent_holds=True, at_request_only=True)
    assert step.to is ReferralState.READY


@pytest.mark.parametrize("missing", ["reason", "question"])
def test_an_empty_letter_does_not_leave(missing: str) -> None:
    with pytest.raises(NotAllowed) as told:
        empty = replace(a_referral(), **{missing: " "})  # type: ignore[arg-type]
        require_step(empty, ReferralState.READY, "", consent_holds=True)
    assert told.value.fields == (missing,)


def test_without_an_agreement_nothing_leaves() -> None:
    with pytest.raises(NotAllowed) as told:
        require_step(a_referral(ReferralState.READY), ReferralState.SENT, "per telefoon", consent_holds=False)
    assert told.value.key == "referrals.no_consent"


def test_an_urgent_one_is_due_sooner() -> None:
    terms = [
        with_due(a_referral(ReferralState.SENT, urgency=urgency), date(2026, 11, 25)).due_on
        for urgency in (Urgency.STAT, Urgency.ASAP, Urgency.URGENT, Urgency.ROUTINE)
    ]
    assert terms == sorted(set(terms), key=str)


@pytest.mark.parametrize("direction", Direction)
def test_the_tables_in_the_docs_are_made_from_the_machine(direction: Direction) -> None:
    text = (Path(__file__).parents[2] / "docs" / "referral-states.md").read_text(encoding="utf-8")
    assert state_table(direction, shipped_terms()) in text


def test_every_state_has_its_word_elsewhere() -> None:
    for standard in (FHIR_TASK, IHE_360X, BELGIAN):
        assert set(standard) == set(ReferralState)
    for direction in Direction:
        led_to = {step.to for steps in STEPS[direction].values() for step in steps}
        assert led_to <= set(STEPS[direction]), "a step leads to a state from which nothing leads on"


@pytest.mark.parametrize("wrong", [{"silent": 0}, {"declined": 366}, {"stat": 8}, {"urgent": 29}], ids=str)
def test_terms_that_no_house_can_mean(wrong: dict[str, int]) -> None:
    with pytest.raises(NotAllowed):
        check_terms(replace(shipped_terms(), **wrong))


def test_the_terms_in_the_record_are_those_of_the_file() -> None:
    assert shipped_terms() == ReferralTerms()
    check_terms(shipped_terms())
