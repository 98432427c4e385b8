"""Late is minutes that passed: the same on the night the clock changes, on a leap day, over midnight."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.rules.lateness import GRACE, minutes_late
from healthdesk.rules.work_times import instant
from tests.strange_days import STRANGE_DAYS

ZONE = ZoneInfo("Europe/Brussels")


@given(day=st.sampled_from(STRANGE_DAYS), hour=st.integers(0, 23), late=st.integers(-60, 44))
def test_minutes_are_those_that_passed(day: date, hour: int, late: int) -> None:
    starts = instant(day, time(hour), ZONE)
    came = minutes_late(starts, starts + timedelta(minutes=45), starts + timedelta(minutes=late))
    assert came == (late if late >= GRACE else 0)


def test_who_is_noted_when_the_talk_is_over_was_not_late_as_far_as_anybody_knows() -> None:
    starts = datetime(2026, 11, 26, 13, tzinfo=UTC)
    ends = starts + timedelta(minutes=45)
    assert minutes_late(starts, ends, ends) == 0
    assert minutes_late(starts, ends, ends - timedelta(seconds=1)) == 44
