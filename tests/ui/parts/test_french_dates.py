"""How days read in French: the first of a month is *1er*, every other a plain number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.dates import day_in_year, long_day, months, plain_day, short_date


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    """The locale of a screen in French, for one test."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.Belgium))
    yield
    QLocale.setDefault(before)


def test_the_first_of_a_month_is_premier() -> None:
    first = date(2026, 12, 1)
    assert short_date(first) == "mar 1er déc 2026"
    assert plain_day(first) == "1er déc 2026"
    assert day_in_year(first) == "mar 1er déc"
    assert long_day(first) == "Mardi 1er décembre"


def test_the_other_days_and_whole_months_are_plain() -> None:
    assert short_date(date(2021, 1, 11)) == "lun 11 janv 2021"
    assert day_in_year(date(2026, 12, 21)) == "lun 21 déc"
    assert months(date(2021, 1, 1), date(2021, 1, 31)) == "janvier 2021"


def test_a_day_as_it_is_shown_may_be_typed() -> None:
    today = date(2026, 11, 25)
    for day in (today + timedelta(days=many) for many in range(365)):
        assert parse_date(short_date(day), today, "fr") == day
        assert parse_date(plain_day(day), today, "fr") == day
