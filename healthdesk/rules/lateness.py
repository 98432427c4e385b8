"""Whether somebody came late: minutes between two instants, so that no change of the clock counts."""

from __future__ import annotations

from datetime import datetime

from healthdesk.errors import NotAllowed

GRACE = 5
"""Fewer minutes than this is on time: a bus, a queue at the desk. Ours, *te controleren* with the houses."""
MOST = 240


def may_be_late(starts_at: datetime, now: datetime) -> bool:
    """Whether there is anything to be late for: before its hour nobody is."""
    return now > starts_at


def require_late_enough(starts_at: datetime, now: datetime, minutes: int) -> None:
    """Raises `NotAllowed` for minutes late at what has not begun, and for more than the longest we note."""
    if not 0 <= minutes <= MOST:
        raise NotAllowed("agenda.odd_late", fields=("late_minutes",), most=MOST)
    if minutes and not may_be_late(starts_at, now):
        raise NotAllowed("agenda.not_begun", fields=("late_minutes",))


def minutes_late(starts_at: datetime, ends_at: datetime, arrived_at: datetime) -> int:
    """Whole minutes; 0 for on time, and where the arrival was noted when the talk was over: nobody knows."""
    if arrived_at >= ends_at:
        return 0
    late = int((arrived_at - starts_at).total_seconds() // 60)
    return late if late >= GRACE else 0
