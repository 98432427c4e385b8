"""Counting the talks of a traject: how many there were, how many are foreseen, and when to say so."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.trajectory import TalkCount, Trajectory
from healthdesk.rules.work_times import midnight
from healthdesk.sentences import SaidWith

MOST = 200


def counts_from(path: Trajectory, day: date, zone: ZoneInfo) -> datetime:
    """From when on talks count on this day: since it began, or for so many months back."""
    start = path.began_on
    if path.months:
        start = max(start, _months_before(day, path.months))
    return midnight(start, zone)


def _months_before(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def counted(
    talks: Iterable[tuple[datetime, AppointmentState]],
    foreseen: int,
    in_group: Iterable[tuple[datetime, AppointmentState]] = (),
) -> TalkCount:
    """Talks that were had, and those that are agreed on; in a group apart."""
    states, apart = ([state for _at, state in some] for some in (talks, in_group))
    had, there = (sum(state is AppointmentState.DONE for state in some) for some in (states, apart))
    return TalkCount(
        had=had,
        planned=len(states) - had,
        foreseen=foreseen,
        in_group=there,
        in_group_planned=len(apart) - there,
    )


def booking_warning(count: TalkCount, bridges_to: str) -> str:
    """The key of what is said while one more talk is booked; empty while there is nothing to say.

    `count` is without the talk that is being booked. Never a refusal.
    """
    if not count.foreseen or count.left > 1:
        return ""
    if count.left == 1:
        return "agenda.warn_path_last"
    return "agenda.warn_path_bridge" if bridges_to else "agenda.warn_path_over"


def series_warning(
    path: Trajectory, kept: Sequence[datetime], starts: Sequence[datetime], zone: ZoneInfo
) -> str:
    """The key of what is said while talks are booked at these hours beside what is kept; never a refusal.

    Each counts with what comes before it in the series.
    """
    hours, over, used = sorted(starts), 0, 0
    for number, at in enumerate(hours):
        since = counts_from(path, at.astimezone(zone).date(), zone)
        used = 1 + sum(one >= since for one in (*kept, *hours[:number]))
        over += used > path.foreseen
    if over:
        about = {"count": over, "talks": len(hours)}
        return SaidWith(f"agenda.warn_path_series_{'bridge' if path.bridges_to else 'over'}", about)
    return "agenda.warn_path_series_last" if used == path.foreseen else ""


def check_trajectory(path: Trajectory) -> None:
    """Raise `NotAllowed` with the field at fault."""
    if not 0 <= path.foreseen <= MOST:
        raise NotAllowed("path.odd_number", fields=("foreseen",), most=MOST)
    if path.ended_on is not None and path.ended_on < path.began_on:
        raise NotAllowed("path.ends_first", fields=("ended_on",))
    if path.evaluate_on is not None and path.evaluate_on < path.began_on:
        raise NotAllowed("path.looked_at_first", fields=("evaluate_on",))
