"""Conditions as the R4 text has them, on every operator and type."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.questionnaire import Condition, Operator
from healthdesk.records.questionnaire_response import Coding, FormDate, Quantity, Value
from healthdesk.rules.form_enablement import holds
from healthdesk.rules.form_values import order, same


def asks(operator: str, answer: Value) -> Condition:
    return Condition("x", Operator(operator), answer)


@pytest.mark.parametrize(
    ("operator", "wanted", "answers", "met"),
    [
        ("exists", True, [], False),
        ("exists", True, ["a"], True),
        ("exists", False, [], True),
        ("exists", False, ["a"], False),
        ("=", "a", [], False),
        ("=", "a", ["b", "a"], True),
        ("!=", "a", [], True),  # no answer equals: enabled, as the R4 text says
        ("!=", "a", ["b"], True),
        ("!=", "a", ["b", "a"], False),
        (">", 3, [], False),
        (">", 3, [3], False),
        (">", 3, [2, 4], True),
        (">=", Decimal("3.0"), [3], True),
        ("<", 3, [Decimal("2.9")], True),
        ("<=", 3, [4], False),
        ("=", Coding("a", "s"), [Coding("a")], True),
        ("=", Coding("a", "s"), [Coding("a", "t")], False),
        ("=", True, [True], True),
        ("=", True, [1], False),
        ("=", FormDate(1950), [FormDate(1950)], True),
        (">", FormDate(2025), [FormDate(2026, 1)], True),
        (">", FormDate(2025), [FormDate(2025, 12)], False),  # too vague to say
        ("<", FormDate(2025, 12, 3), [FormDate(2025, 12, 2)], True),
        ("<", dt.time(12), [dt.time(9, 30)], True),
        (">", Quantity(Decimal(3), "kg", "kg"), [Quantity(Decimal(4), "kg", "kg")], True),
        (">", Quantity(Decimal(3), "kg", "kg"), [Quantity(Decimal(4000), "g", "g")], False),
    ],
)
def test_operators(operator: str, wanted: Value, answers: list[Value], met: bool) -> None:
    assert holds(asks(operator, wanted), answers) is met


dates = st.builds(
    lambda day, depth: FormDate(day.year, day.month if depth else None, day.day if depth > 1 else None),
    st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
    st.integers(0, 2),
)
values = st.one_of(
    st.integers(-5, 5), st.decimals(-5, 5, places=1), st.sampled_from("abc"), dates, st.booleans()
)


@given(values, values)
def test_order_is_mirrored_and_agrees_with_same(one: Value, other: Value) -> None:
    ahead, back = order(one, other), order(other, one)
    assert (ahead is None) == (back is None)
    if ahead is not None and back is not None:
        assert ahead == -back
        assert (ahead == 0) == same(one, other)


@given(values, st.lists(values, max_size=3))
def test_not_equal_is_the_opposite_of_equal(wanted: Value, answers: list[Value]) -> None:
    assert holds(asks("!=", wanted), answers) is not holds(asks("=", wanted), answers)


@given(dates)
def test_partial_dates_are_written_as_read(date: FormDate) -> None:
    assert FormDate.read(str(date)) == date
    assert date.first_day() <= date.last_day()
