"""Who is looked for, and who is left in peace."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.outreach import (
    ContactAttempt,
    ReachOutcome,
    ReachReason,
    ReachSigns,
    ReachWay,
)
from healthdesk.rules.outreach import reasons

TODAY = date(2026, 11, 26)
WHO = UUID(int=1)


def _tried(outcome: ReachOutcome, days_ago: int = 1) -> ContactAttempt:
    at = datetime(2026, 11, 26, 9, tzinfo=UTC) - timedelta(days=days_ago)
    return ContactAttempt(id=UUID(int=2), patient_id=WHO, at=at, way=ReachWay.CALL, outcome=outcome)


def _ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def _why(signs: ReachSigns, months: int = 3, *, anonymous: bool = False) -> tuple[ReachReason, ...]:
    tried_on = signs.latest.at.date() if signs.latest else None  # these tries are all at ten in the morning
    return reasons(replace(signs, tried_on=tried_on), TODAY, months, anonymous=anonymous)


SIGNS = st.builds(
    ReachSigns,
    patient_id=st.just(WHO),
    last_seen=st.none() | st.dates(date(2025, 1, 1), TODAY),
    begun=st.none() | st.dates(date(2025, 1, 1), TODAY),
    missed=st.lists(st.dates(date(2026, 1, 1), TODAY), max_size=3).map(
        lambda days: tuple(sorted(days, reverse=True))
    ),
    is_coming=st.booleans(),
    is_followed=st.booleans(),
    silent=st.just(()) | st.just((("CGG", 20),)),
    appeared=st.just(()) | st.just(("vt",)),
    latest=st.none() | st.sampled_from(ReachOutcome).map(_tried),
)


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        (ReachSigns(patient_id=WHO, last_seen=_ago(100), is_followed=True), ReachReason.NOT_SEEN),
        (ReachSigns(patient_id=WHO, begun=_ago(100), is_followed=True), ReachReason.NOT_SEEN),
        (ReachSigns(patient_id=WHO, missed=(_ago(3), _ago(20))), ReachReason.TWICE_NOT_COME),
        (ReachSigns(patient_id=WHO, silent=(("CAW", 20),)), ReachReason.NO_ANSWER),
        (ReachSigns(patient_id=WHO, appeared=("vt",)), ReachReason.NEW_RIGHTS),
        (ReachSigns(patient_id=WHO, latest=_tried(ReachOutcome.LEFT_WORD)), ReachReason.NOT_REACHED),
    ],
)
def test_each_reason(signs: ReachSigns, expected: ReachReason) -> None:
    assert _why(signs) == (expected,)


def test_who_comes_again_or_was_reached_since_is_not_looked_for() -> None:
    missed = ReachSigns(patient_id=WHO, missed=(_ago(3), _ago(20)))
    assert _why(replace(missed, is_coming=True)) == ()
    assert _why(replace(missed, latest=_tried(ReachOutcome.REACHED))) == ()
    assert _why(replace(missed, latest=_tried(ReachOutcome.REACHED, days_ago=10))) != ()
    not_reached = ReachSigns(patient_id=WHO, latest=_tried(ReachOutcome.NO_ANSWER, days_ago=12))
    assert _why(replace(not_reached, last_seen=_ago(1))) == ()
    assert _why(replace(not_reached, last_seen=_ago(12))) == (ReachReason.NOT_REACHED,)
    unseen = ReachSigns(patient_id=WHO, last_seen=_ago(100), is_followed=True)
    assert _why(replace(unseen, latest=_tried(ReachOutcome.REACHED))) == ()


def test_a_healthy_person_who_does_not_come_is_not_missed() -> None:
    assert _why(ReachSigns(patient_id=WHO, last_seen=_ago(400))) == ()


@given(SIGNS)
def test_who_rather_not_is_left_in_peace(signs: ReachSigns) -> None:
    assert _why(replace(signs, latest=_tried(ReachOutcome.RATHER_NOT))) == ()


@given(SIGNS)
def test_where_people_are_anonymous_nobody_is_missed_or_looked_into(signs: ReachSigns) -> None:
    found = set(_why(signs, anonymous=True))
    assert not found & {ReachReason.NOT_SEEN, ReachReason.NEW_RIGHTS}
    assert found <= set(_why(signs))


@given(SIGNS)
def test_more_months_never_bring_more_people(signs: ReachSigns) -> None:
    assert set(_why(signs, 12)) <= set(_why(signs, 6)) <= set(_why(signs, 3))
