"""Flemish school holidays, from dated data: many who come, and many who work, are away then."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from healthdesk.resource_paths import resource


@dataclass(frozen=True, slots=True)
class SchoolHoliday:
    """One holiday; both days in."""

    kind: str
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
            one["kind"],
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


@cache
def _days() -> frozenset[date]:
    """Every day of a school holiday: a series asks it of hundreds of days."""
    return frozenset(
        one.first + timedelta(days=number)
        for one in school_holidays()
        for number in range((one.last - one.first).days + 1)
    )


def known_until() -> date:
    """The last day of the last holiday that is known."""
    return school_holidays()[-1].last


def suits_school(day: date, wanted: bool | None) -> bool:
    """Whether a day is in a school holiday, or not, as is wanted; None: it does not matter."""
    return wanted is None or (day in _days()) is wanted


def reason_school(day: date, wanted: bool | None) -> str:
    """Why a day does not suit, as the key of a sentence; "" where it does."""
    if suits_school(day, wanted):
        return ""
    return "agenda.skip_school_weeks" if wanted else "agenda.skip_school_holiday"
