"""When a contract with the centre starts, may be cancelled, and ends: RIZIV and MyCareNet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import NotAllowed
from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.ids import new_id
from healthdesk.rules import enrolment_dates as rules

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))


def _contract(starts_on: date = date(2026, 12, 1), ends_on: date | None = None) -> Enrolment:
    return Enrolment(
        id=new_id(),
        patient_id=new_id(),
        signed_on=starts_on - timedelta(days=10),
        signed_by="Els Claes",
        starts_on=starts_on,
        ends_on=ends_on,
    )


def test_the_examples_of_the_riziv() -> None:
    assert rules.start_after(date(2026, 11, 5)) == date(2026, 12, 1)
    assert rules.end_after(date(2026, 10, 14)) == date(2026, 10, 31)
    assert rules.latest_end(date(2026, 11, 25)) == date(2027, 2, 28)


@given(DAYS)
def test_care_starts_on_a_first_and_ends_on_a_last_day(day: date) -> None:
    start = rules.start_after(day)
    assert start.day == 1
    assert timedelta(0) < start - day <= timedelta(days=31)
    assert rules.end_after(day) == start - timedelta(days=1)
    assert rules.latest_end(day) >= rules.end_after(day)


@given(DAYS, st.integers(-200, 200))
def test_a_contract_is_cancelled_or_closed_never_both(start: date, days: int) -> None:
    one, today = _contract(rules.start_after(start)), start + timedelta(days=days)
    allowed = []
    for check in (
        lambda: rules.check_cancel(one, today),
        lambda: rules.check_closure(one, rules.end_after(today), today),
    ):
        try:
            check()
            allowed.append(True)
        except NotAllowed:
            allowed.append(False)
    assert allowed == [today < one.starts_on, today >= one.starts_on]


@pytest.mark.parametrize(
    ("ends_on", "key"),
    [
        (date(2026, 11, 24), "enrolment.end_in_past"),
        (date(2027, 3, 1), "enrolment.end_too_far"),
        (date(2026, 12, 15), "enrolment.end_in_month"),
    ],
)
def test_an_end_lies_within_three_months_on_the_last_day_of_one(ends_on: date, key: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        rules.check_closure(_contract(date(2026, 1, 1)), ends_on, date(2026, 11, 25))
    assert refused.value.key == key


def test_only_one_contract_runs() -> None:
    today, running = date(2026, 11, 25), _contract(date(2026, 1, 1))
    with pytest.raises(NotAllowed):
        rules.check_new(today, today, (running,))
    ended = replace(running, state=EnrolmentState.CLOSED, ends_on=date(2026, 11, 30))
    rules.check_new(today, today, (ended,))
    rules.check_new(today, today, (replace(running, state=EnrolmentState.CANCELLED),))
    with pytest.raises(NotAllowed):
        rules.check_new(today + timedelta(days=1), today, ())


@pytest.mark.parametrize(("age", "may"), [(13, False), (14, True), (None, True)])
def test_who_may_sign(age: int | None, may: bool) -> None:
    assert rules.may_sign(age, 14) is may
