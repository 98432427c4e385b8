"""Several days in one field; and the school holidays that are known."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from healthdesk.errors import NotAllowed
from healthdesk.rules.school_holidays import coming_school_holidays, school_holiday_on, school_holidays
from healthdesk.rules.typed_days import read_days

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("3/12", ["3/12"]),
        ("3/12, 10/12 en 17/12", ["3/12", "10/12", "17/12"]),
        ("21/12 – 3/1", ["21/12-3/1"]),
        ("21/12 tot en met 3/1; morgen", ["21/12-3/1", "26/11"]),
        ("24/12-2/1, op 5 januari", ["24/12-2/1", "5/1"]),
        ("van 24 december tot 2 januari", ["24/12-2/1"]),
        ("du 24 décembre au 2 janvier et le 3 décembre 2026", ["24/12-2/1", "3/12"]),
        ("du 24 au 26 décembre", ["24/12-26/12"]),
        ("2026-12-03, 3 december t/m 5 december", ["3/12", "3/12-5/12"]),
        ("", []),
    ],
)
def test_several_days_are_read(typed: str, told: list[str]) -> None:
    found = read_days(typed, TODAY, "nl")
    said = [[f"{day.day}/{day.month}" for day in dict.fromkeys(pair)] for pair in found]
    assert ["-".join(days) for days in said] == told


@pytest.mark.parametrize(
    "typed", ["3/12, ooit", "ooit – 3/12", "3/12 –", "28-5/12", "28/12-27", "1-12/12", "30 tot 5 januari"]
)
def test_what_is_no_day_is_named(typed: str) -> None:
    with pytest.raises(NotAllowed, match=r"hours\.no_day"):
        read_days(typed, TODAY, "nl")


def test_over_new_year_the_end_is_in_the_next_year() -> None:
    assert read_days("21/12 – 3/1", TODAY, "nl") == ((date(2026, 12, 21), date(2027, 1, 3)),)


def test_school_holidays_begin_on_a_monday_but_for_summer_and_do_not_touch() -> None:
    known = school_holidays()
    for one in known:
        assert one.first < one.last
        assert one.first.weekday() == 0 or one.name("nl") == "zomervakantie"
    for before, after in pairwise(known):
        assert before.last + timedelta(days=1) < after.first
    assert coming_school_holidays(TODAY)[0].name("nl") == "kerstvakantie"
    found = school_holiday_on(date(2027, 2, 10), date(2027, 2, 10))
    assert found is not None
    assert found.name("en") == "carnival holiday"
    assert school_holiday_on(date(2027, 2, 15), date(2027, 2, 21)) is None
