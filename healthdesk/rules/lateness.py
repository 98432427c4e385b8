"""Whether somebody came late: minutes between two instants, so that no change of the clock counts."""

from __future__ import annotations

from datetime import datetime

GRACE = 5
"""Fewer minutes than this is on time: a bus, a queue at the desk. Ours, *te controleren* with the houses."""
MOST = 240


def minutes_late(starts_at: datetime, ends_at: datetime, arrived_at: datetime) -> int:
    """Whole minutes; 0 for on time, and where the arrival was noted when the talk was over: nobody knows."""
    if arrived_at >= ends_at:
        return 0
    late = int((arrived_at - starts_at).total_seconds() // 60)
    return late if late >= GRACE else 0
