"""Whether the clock of a computer can be right: everything that is booked and noted hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

TOLERANCE = timedelta(minutes=2)
"""Between two computers nobody looks at so much."""


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """The key of a sentence, and what it names."""

    key: str
    values: tuple[tuple[str, str], ...]


def clock_doubts(
    now: datetime, zone: ZoneInfo, own_offset: timedelta, latest: datetime | None, server: datetime | None
) -> tuple[ClockDoubt, ...]:
    """What does not agree, the weightiest first.

    `own_offset` is how far the computer's own wall is from UTC, `latest` when something was last noted in
    the house, `server` what its server says it is now (None for a house in a file).
    """
    found = []
    if server is not None:
        if abs(server - now) > TOLERANCE:
            found.append(_doubt("clock.other_than_server", zone, now, server))
    elif latest is not None and latest - now > TOLERANCE:
        found.append(_doubt("clock.before_the_book", zone, now, latest))
    here = now.astimezone(zone).utcoffset() or timedelta()
    if own_offset != here:
        values = (("own", _said(own_offset)), ("house", _said(here)), ("zone", zone.key))
        found.append(ClockDoubt("clock.other_zone", values))
    return tuple(found)


def _doubt(key: str, zone: ZoneInfo, now: datetime, other: datetime) -> ClockDoubt:
    told = {"now": now, "other": other}
    return ClockDoubt(
        key, tuple((name, f"{at.astimezone(zone):%d/%m/%Y %H:%M}") for name, at in told.items())
    )


def _said(offset: timedelta) -> str:
    """UTC+1, UTC-3:30."""
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours}:{rest:02d}" if rest else f"UTC{sign}{hours}"
