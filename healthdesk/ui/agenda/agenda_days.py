"""Which days the agenda shows in which view, and what they are called."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from healthdesk.rules.school_holidays import school_holiday_on
from healthdesk.ui.parts.dates import day_in_year, long_day, months, span_of_days


def span_of(view: str, day: date) -> tuple[date, date]:
    """The first and the last day."""
    if view == "day":
        return day, day
    if view == "month":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def turned(view: str, day: date, step: int) -> date:
    """A day of the days before or after; the same day of the month where that month has it."""
    if view != "month":
        return day + timedelta(days=step * (1 if view == "day" else 7))
    first = day.replace(day=1)
    there = (first + timedelta(days=31 if step > 0 else -1)).replace(day=1)
    return there.replace(day=min(day.day, monthrange(there.year, there.month)[1]))


def titles_of(view: str, first: date, last: date, today: date, language: str) -> tuple[str, str]:
    """In full, and short for a narrow window."""
    if view == "month":
        said = months(first, last)
        full = short = said[:1].upper() + said[1:]
    elif first == last:
        full, short = long_day(first), day_in_year(first)
    else:
        days = span_of_days(first, last)
        week = QCoreApplication.translate("AgendaPage", "Week {number} · {days}")
        full, short = week.format(number=first.isocalendar().week, days=days), days
    if first.year != today.year and view != "month":
        full = f"{full} {first.year}"
    holiday = school_holiday_on(first, last)
    return (full if holiday is None else f"{full} · {holiday.name(language)}"), short
