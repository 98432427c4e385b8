"""Until when a file is kept, from when it may go, and when it must."""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from typing import Any

from healthdesk.records.house import HouseKind
from healthdesk.records.retention import LastContact, Retention
from healthdesk.resource_paths import resource


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("codes", "retention.json").read_text(encoding="utf-8"))
    return found


def retention(kind: HouseKind) -> Retention:
    """The rule of a kind of house."""
    told = _data()["houses"][kind.value]
    return Retention(told.get("keep_years"), told.get("at_most_years"), told.get("forget_after_days"))


def endings(language: str) -> dict[str, str]:
    """Ways in which a trajectory ends, by code."""
    return {code: words.get(language, words["nl"]) for code, words in _data()["endings"].items()}


def may_go_from(rule: Retention, last: LastContact) -> date | None:
    """The first day on which the file may go; None while something is still going on.

    Who was only registered and never came has no file that the law would keep.
    """
    if last.ongoing:
        return None
    if last.bare or rule.keep_years is None:
        return last.day
    return _years_after(last.day, rule.keep_years)


def must_go_by(rule: Retention, last: LastContact) -> date | None:
    """The last day on which the file may be there; None where no rule says so."""
    if rule.at_most_years is None or last.ongoing:
        return None
    return _years_after(last.day, rule.at_most_years)


def is_due(rule: Retention, last: LastContact, today: date) -> bool:
    """Whether somebody belongs on the list of files that may go by now."""
    if last.ongoing:
        return False
    if rule.forget_after_days is not None:
        return last.day + timedelta(days=rule.forget_after_days) <= today
    if last.bare:
        return False  # may go, but nobody has to think of it
    first = may_go_from(rule, last)
    return first is not None and first <= today


def _years_after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, month=3, day=1)
