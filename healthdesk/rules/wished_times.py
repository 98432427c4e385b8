"""The days and hours that somebody wishes for, or wants to avoid: as the bits of a grid, or on one day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from healthdesk.records.moment import MomentWish, Window
from healthdesk.rules.school_holidays import suits_school
from healthdesk.rules.time_grid import TimeGrid, block, runs
from healthdesk.rules.work_times import Stretch, ending, instant, midnight


def time_masks(grid: TimeGrid, wish: MomentWish, steps: int) -> Iterator[tuple[str, int]]:
    """Each wish about days and hours by its own name, with where a talk may begin for it."""
    for window in wish.never:
        taken = grid.touched(grid.on_days(window.weekday, window.starts, window.ends))
        yield name_of(window), runs(grid.all & ~taken, steps)
    if wish.only:
        good = 0
        for window in wish.only:
            good |= runs(grid.inside(grid.on_days(window.weekday, window.starts, window.ends)), steps)
        yield "agenda.fell_times", good
    if wish.school_holidays is not None:
        good = 0
        for number, day in enumerate(grid.days):
            if suits_school(day, wish.school_holidays):
                good |= block(grid.midnights[number], grid.midnights[number + 1])
        yield "agenda.fell_times", good


def name_of(window: Window) -> str:
    """A time that was to be avoided, as the key of a sentence."""
    whole_day = window.starts is None and window.ends is None
    return "agenda.fell_times" if window.weekday is None or not whole_day else f"agenda.day_{window.weekday}"


def stretch_on(window: Window, day: date, zone: ZoneInfo) -> Stretch | None:
    """When a time of the week is on this day; None on other weekdays."""
    if window.weekday is not None and window.weekday != day.weekday():
        return None
    low = midnight(day, zone) if window.starts is None else instant(day, window.starts, zone)
    high = midnight(day + timedelta(days=1), zone) if window.ends is None else ending(day, window.ends, zone)
    return low, high
