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
from healthdesk.records.referral import Referral, ReferralState, Urgency
from healthdesk.rules.referral_due import due_after, is_overdue
from healthdesk.rules.referral_steps import CLOSED, STEPS, require_step

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


@given(st.lists(st.tuples(st.sampled_from(ReferralState), st.sampled_from(["", "omdat"]), st.booleans())))
def test_any_steps_in_any_order_leave_a_referral_somewhere(
    steps: list[tuple[ReferralState, str, bool]],
) -> None:
    one = _referral()
    for to, text, consent in steps:
        try:
            require_step(one, to, text, consent_holds=consent)
        except NotAllowed:
            continue
        assert to in {step.to for step in STEPS[one.state]}
        assert consent or to not in {ReferralState.READY, ReferralState.SENT}
        one = replace(one, state=to)
    assert STEPS[one.state]


@given(st.sampled_from(ReferralState), st.sampled_from(Urgency))
def test_nothing_open_stays_out_of_sight_for_ever(state: ReferralState, urgency: Urgency) -> None:
    one = _referral(state, urgency=urgency, due_on=due_after(urgency, NOW.date()))
    later = NOW + timedelta(days=60)
    assert is_overdue(one, later, later.date()) is (state not in CLOSED)


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
    day = date(2026, 11, 25)
    terms = [
        due_after(urgency, day) for urgency in (Urgency.STAT, Urgency.ASAP, Urgency.URGENT, Urgency.ROUTINE)
    ]
    assert terms == sorted(set(terms))


def test_the_table_in_the_docs_says_the_same() -> None:
    table = Path(__file__).parents[2] / "docs" / "referral-states.md"
    rows = re.findall(r"^\| (\w+) \| [^|]+ \| ([^|]+) \|", table.read_text(encoding="utf-8"), re.MULTILINE)
    written = {state: set(to.strip().split(", ")) for state, to in rows if state in set(ReferralState)}
    assert written == {state.value: {step.to.value for step in steps} for state, steps in STEPS.items()}
