"""Flemish school holidays, from dated data: many who come, and many who work, are away then."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from healthdesk.resource_paths import resource


@dataclass(frozen=True, slots=True)
class SchoolHoliday:
    """One holiday; both days in."""

    names: tuple[tuple[str, str], ...]
    first: date
    last: date

    def name(self, language: str) -> str:
        """What it is called; in Dutch where the language is not there."""
        known = dict(self.names)
        return known.get(language, known["nl"])


@cache
def school_holidays() -> tuple[SchoolHoliday, ...]:
    """All that are known, in order of time."""
    path = resource("codes", "school-holidays.json")
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    found = [
        SchoolHoliday(
            tuple(data["names"][one["kind"]].items()),
            date.fromisoformat(one["first"]),
            date.fromisoformat(one["last"]),
        )
        for one in data["holidays"]
    ]
    return tuple(sorted(found, key=_first))


def _first(one: SchoolHoliday) -> date:
    return one.first


def school_holiday_on(first: date, last: date) -> SchoolHoliday | None:
    """The holiday that touches these days, if there is one."""
    return next((one for one in school_holidays() if one.first <= last and first <= one.last), None)


def coming_school_holidays(today: date) -> tuple[SchoolHoliday, ...]:
    """Those that are not over yet."""
    return tuple(one for one in school_holidays() if one.last >= today)


def suits_school(day: date, wanted: bool | None) -> bool:
    """Whether a day is in a school holiday, or not, as is wanted; None: it does not matter."""
    return wanted is None or (school_holiday_on(day, day) is not None) is wanted
