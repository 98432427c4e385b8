"""A clock that cannot be right, and a computer in another zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from healthdesk.rules.clock_doubts import Noted, clock_doubts

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 25, 13, 45, tzinfo=UTC)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@pytest.mark.parametrize(
    ("now", "own", "latest", "server", "keys"),
    [
        (NOW, HOUR, None, None, []),
        (NOW, HOUR, NOW + MINUTE, None, []),
        (NOW, HOUR, NOW - 100 * HOUR, None, []),
        (NOW, HOUR, NOW + 3 * MINUTE, None, ["clock.before_the_book"]),
        (NOW, HOUR, NOW + HOUR, NOW + MINUTE, []),
        (NOW, HOUR, None, NOW - 3 * MINUTE, ["clock.other_than_server"]),
        (NOW, -5 * HOUR, NOW + HOUR, NOW + HOUR, ["clock.other_than_server", "clock.other_zone"]),
        (datetime(2026, 7, 1, 10, tzinfo=UTC), HOUR, None, None, ["clock.other_zone"]),
        (datetime(2026, 7, 1, 10, tzinfo=UTC), 2 * HOUR, None, None, []),
    ],
)
def test_what_does_not_agree(
    now: datetime, own: timedelta, latest: datetime | None, server: datetime | None, keys: list[str]
) -> None:
    assert [one.key for one in clock_doubts(now, BRUSSELS, own, Noted(latest), server)] == keys


@pytest.mark.parametrize(
    ("days", "server", "keys"),
    [(30, None, []), (32, None, ["clock.long_ago"]), (365, None, ["clock.long_ago"]), (365, NOW, [])],
)
def test_a_clock_that_is_far_ahead_of_all_that_was_noted(
    days: int, server: datetime | None, keys: list[str]
) -> None:
    """That somebody came in just now is noted with the same clock: it proves nothing."""
    noted = Noted(NOW, NOW - days * 24 * HOUR)
    assert [one.key for one in clock_doubts(NOW, BRUSSELS, HOUR, noted, server)] == keys


def test_it_says_what_it_saw() -> None:
    behind, zone = clock_doubts(NOW, BRUSSELS, -210 * MINUTE, Noted(NOW + HOUR), None)
    assert dict(behind.values) == {"now": "25/11/2026 14:45", "other": "25/11/2026 15:45"}
    assert dict(zone.values) == {"own": "UTC-3:30", "house": "UTC+1", "zone": "Europe/Brussels"}
