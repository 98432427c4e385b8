"""Whether the clock of a computer can be right: everything that is booked and noted hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

TOLERANCE = timedelta(minutes=2)
"""Between two computers nobody looks at so much."""
LONG_AGO = timedelta(days=31)
"""No house is closed for so long: a clock that is so much further than its book may be ahead."""


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """The key of a sentence, and what it names."""

    key: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """When something was last noted in the house, and when the last before somebody came in here."""

    latest: datetime | None = None
    before: datetime | None = None


def clock_doubts(
    now: datetime, zone: ZoneInfo, own_offset: timedelta, noted: Noted, server: datetime | None
) -> tuple[ClockDoubt, ...]:
    """What does not agree, the weightiest first.

    `own_offset` is how far the computer's own wall is from UTC, `server` what the server of the house says
    it is now (None for a house in a file).
    """
    found = []
    if server is not None:
        if abs(server - now) > TOLERANCE:
            found.append(_doubt("clock.other_than_server", zone, now, server))
    elif noted.latest is not None and noted.latest - now > TOLERANCE:
        found.append(_doubt("clock.before_the_book", zone, now, noted.latest))
    elif noted.before is not None and now - noted.before > LONG_AGO:
        found.append(_doubt("clock.long_ago", zone, now, noted.before))
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
