"""When something happened in a demo house: on a day on which somebody was there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

Day = TypeVar("Day", bound=date)
"""A day, or a moment of it."""

_FRIDAY, _WEEK = 4, 7


def working(day: Day) -> Day:
    """The same, on the Friday before where it fell in a weekend."""
    return day - timedelta(days=max(0, day.weekday() - _FRIDAY))


def working_after(day: Day) -> Day:
    """The same, on the Monday after where it fell in a weekend."""
    return day if day.weekday() <= _FRIDAY else day + timedelta(days=_WEEK - day.weekday())


def in_days(today: date, days: int) -> date:
    """So many days from today, or ago; today stays today, also for who looks around in a weekend."""
    day = today + timedelta(days=days)
    if not days:
        return day
    return working_after(day) if days > 0 else working(day)
