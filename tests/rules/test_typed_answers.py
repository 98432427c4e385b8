"""Dates, times and numbers the way people type them at the desk."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import FormDate, Quantity, Value
from healthdesk.rules.typed_answers import as_typed, read_date, understood
from healthdesk.rules.typed_birth_dates import show_birth_date

DAY = dt.date(2026, 11, 25)
LEUVEN = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1950", "1950"), ("12/1988", "1988-12"), ("april 1988", "1988-04"), ("1988-12", "1988-12"),
        ("3/4/1988", "1988-04-03"), ("03-04-88", "1988-04-03"), ("3 april 1988", "1988-04-03"),
        ("3 avril 88", "1988-04-03"), ("3 août 2001", "2001-08-03"), ("1988-04-03", "1988-04-03"),
        ("03041988", "1988-04-03"), ("3/4", "2026-04-03"), ("3/4/27", "2027-04-03"),
        ("vandaag", "2026-11-25"),
        ("di 24 nov 2026", "2026-11-24"),
        ("31/2/2020", None), ("x", None), ("12", None), ("1/2/3/4", None), ("0/1/2000", None),
    ],
)  # fmt: skip
def test_dates(typed: str, meant: str | None) -> None:
    found = read_date(typed, DAY)
    assert (str(found) if found else None) == meant


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        (ItemType.INTEGER, " 12 ", 12), (ItemType.INTEGER, "0", 0), (ItemType.INTEGER, "1,5", "1,5"),
        (ItemType.DECIMAL, "3,5", Decimal("3.5")), (ItemType.DECIMAL, "0", Decimal(0)),
        (ItemType.DECIMAL, "a", "a"),
        (ItemType.TIME, "14u30", dt.time(14, 30)), (ItemType.TIME, "9", dt.time(9)),
        (ItemType.TIME, "25", "25"),
        (ItemType.TIME, "0u00", dt.time(0)),
        (ItemType.DATE_TIME, "3/4/2026 14.30", dt.datetime(2026, 4, 3, 14, 30, tzinfo=LEUVEN)),
        (ItemType.DATE_TIME, "2025", FormDate(2025)),
        (ItemType.QUANTITY, "70 kg", Quantity(Decimal(70), "kg", "kg", "http://unitsofmeasure.org")),
        (ItemType.QUANTITY, "70,5", Quantity(Decimal("70.5"), "kg", "kg", "http://unitsofmeasure.org")),
        (ItemType.STRING, "Zoë ", "Zoë "), (ItemType.STRING, "  ", None),
    ],
)  # fmt: skip
def test_what_is_typed_is_understood_or_kept(kind: ItemType, typed: str, meant: Value | None) -> None:
    item = Item("x", kind, unit="kg", unit_code="kg")
    found = understood(typed, item, DAY, LEUVEN)
    assert (found, type(found)) == (meant, type(meant))


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), st.integers(1, 3))
def test_what_is_shown_is_understood_again(day: dt.date, depth: int) -> None:
    date = FormDate(day.year, day.month if depth > 1 else None, day.day if depth > 2 else None)
    assert read_date(as_typed(date), DAY) == date
    kept = day.isoformat()[: (4, 7, 10)[depth - 1]]
    assert as_typed(date) == show_birth_date(kept), "a day looks the same in an intake and in the file"


@given(st.text(max_size=20), st.sampled_from(list(ItemType)))
def test_nothing_typed_breaks_or_gets_lost(text: str, kind: ItemType) -> None:
    found = understood(text, Item("x", kind), DAY, LEUVEN)
    assert (found is None) == (not text.strip())
