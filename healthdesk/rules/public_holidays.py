"""Belgian legal holidays, from a library that keeps them."""

from __future__ import annotations

from datetime import date
from functools import cache

import holidays as library


@cache
def _year(year: int, language: str) -> dict[date, str]:
    found = library.country_holidays("BE", years=year, language=language)
    return {day: name.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}") for day, name in found.items()}


def holidays_between(first: date, last: date, language: str = "nl") -> dict[date, str]:
    """The legal holidays between two days (both in), with their name."""
    named = {"nl": "nl", "fr": "fr", "en": "en_US"}.get(language, "nl")
    found: dict[date, str] = {}
    for year in range(first.year, last.year + 1):
        found.update({day: name for day, name in _year(year, named).items() if first <= day <= last})
    return found
