"""A robot takes any step in any order: a referral is always somewhere, and never forgotten."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.referral import Direction, Referral, ReferralState, Urgency
from healthdesk.rules.referral_due import is_overdue, with_due
from healthdesk.rules.referral_steps import STEPS, is_open, is_reopening, require_step, steps_of

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def _referral(state: ReferralState = ReferralState.DRAFT, **more: object) -> Referral:
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
    one = _referral(state, direction=direction, urgency=draw(st.sampled_from(Urgency)))
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
)
def test_a_robot_plays_any_steps(
    direction: Direction, steps: list[tuple[ReferralState, str, bool, int, bool]]
) -> None:
    start = ReferralState.DRAFT if direction is Direction.OUTGOING else ReferralState.RECEIVED
    now = NOW
    one = with_due(_referral(start, direction=direction), now.date())
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
        one = replace(one, state=to, changed_at=now, planned_at=planned or one.planned_at)
        one = with_due(one, now.date(), planned.date() if planned else None)
        assert steps_of(one), "a referral is always in a state that leads on"
        assert (one.due_on is not None) is is_open(one)
        later = now + timedelta(days=90)
        assert is_overdue(one, later, later.date()) is is_open(one)


@given(anywhere())
def test_whatever_is_open_comes_into_sight_by_itself(one: Referral) -> None:
    later = NOW + timedelta(days=60)
    assert is_overdue(one, later, later.date()) is is_open(one)
    assert is_overdue(replace(one, due_on=None), NOW, NOW.date()) is is_open(one)


def test_a_meeting_to_come_is_not_silence() -> None:
    at = NOW + timedelta(days=40)
    one = with_due(_referral(ReferralState.PLANNED, planned_at=at), NOW.date(), at.date())
    soon, after = NOW + timedelta(days=30), NOW + timedelta(days=44)
    assert not is_overdue(one, soon, soon.date())
    assert is_overdue(one, after, after.date())


def test_a_refusal_is_open_until_another_referral_follows() -> None:
    one = _referral(ReferralState.DECLINED)
    assert is_open(one)
    assert not is_open(replace(one, followed_by=new_id()))
    assert not is_open(replace(one, direction=Direction.INCOMING))


def test_tejo_shares_only_when_asked() -> None:
    one = _referral()
    with pytest.raises(NotAllowed) as told:
        require_step(one, ReferralState.READY, "", consent_holds=True, at_request_only=True)
    assert told.value.key == "referrals.not_asked_for"
    asked = replace(one, at_request=True)
    step = require_step(asked, ReferralState.READY, "", consent_holds=True, at_request_only=True)
    assert step.to is ReferralState.READY


@pytest.mark.parametrize("missing", ["reason", "question"])
def test_an_empty_letter_does_not_leave(missing: str) -> None:
    with pytest.raises(NotAllowed) as told:
        empty = replace(_referral(), **{missing: " "})  # type: ignore[arg-type]
        require_step(empty, ReferralState.READY, "", consent_holds=True)
    assert told.value.fields == (missing,)


def test_without_an_agreement_nothing_leaves() -> None:
    with pytest.raises(NotAllowed) as told:
        require_step(_referral(ReferralState.READY), ReferralState.SENT, "", consent_holds=False)
    assert told.value.key == "referrals.no_consent"


def test_an_urgent_one_is_due_sooner() -> None:
    terms = [
        with_due(_referral(ReferralState.SENT, urgency=urgency), date(2026, 11, 25)).due_on
        for urgency in (Urgency.STAT, Urgency.ASAP, Urgency.URGENT, Urgency.ROUTINE)
    ]
    assert terms == sorted(set(terms), key=str)


def test_the_tables_in_the_docs_say_the_same() -> None:
    text = (Path(__file__).parents[2] / "docs" / "referral-states.md").read_text(encoding="utf-8")
    parts = text.split("\n## ")
    for direction, part in ((Direction.OUTGOING, parts[1]), (Direction.INCOMING, parts[2])):
        rows = re.findall(r"^\| (\w+) \| [^|]+ \| ([^|]+) \|", part, re.MULTILINE)
        written = {state: set(to.strip().split(", ")) for state, to in rows if state in set(ReferralState)}
        assert written == {
            state.value: {step.to.value for step in steps} for state, steps in STEPS[direction].items()
        }
