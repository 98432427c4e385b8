"""Counting talks, and the word that is said when the number that was foreseen is reached."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.trajectory import TalkCount, Trajectory
from healthdesk.rules.allowances import allowances
from healthdesk.rules.trajectory import booking_warning, check_trajectory, counted, counts_from

BRUSSELS = ZoneInfo("Europe/Brussels")
TODAY = date(2026, 11, 25)


def path(began: date, months: int = 0, **more: object) -> Trajectory:
    values = {"id": uuid4(), "patient_id": uuid4(), "therapist_id": None, "foreseen": 10}
    return Trajectory(**{**values, "began_on": began, "months": months, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("began", "months", "day", "from_day"),
    [
        (date(2026, 9, 1), 0, TODAY, datetime(2026, 8, 31, 22, tzinfo=UTC)),
        (date(2024, 9, 1), 12, TODAY, datetime(2025, 11, 24, 23, tzinfo=UTC)),
        (date(2026, 9, 1), 12, TODAY, datetime(2026, 8, 31, 22, tzinfo=UTC)),
        (date(2020, 1, 1), 12, date(2028, 2, 29), datetime(2027, 2, 27, 23, tzinfo=UTC)),
    ],
)
def test_from_when_on_talks_count(began: date, months: int, day: date, from_day: datetime) -> None:
    assert counts_from(path(began, months), day, BRUSSELS) == from_day


def test_what_fell_away_was_left_out_before_and_the_rest_is_had_or_planned() -> None:
    states = (AppointmentState.DONE, AppointmentState.DONE, AppointmentState.BOOKED, AppointmentState.IN)
    count = counted([(datetime(2026, 11, 1, tzinfo=UTC), state) for state in states], 10)
    assert (count.had, count.planned, count.left) == (2, 2, 6)


@pytest.mark.parametrize(
    ("had", "planned", "foreseen", "bridge", "key"),
    [
        (0, 0, 0, "", ""),
        (5, 3, 10, "", ""),
        (8, 1, 10, "", "agenda.warn_path_last"),
        (9, 1, 10, "", "agenda.warn_path_over"),
        (12, 0, 10, "CGG", "agenda.warn_path_bridge"),
    ],
)
def test_what_is_said_while_booking(had: int, planned: int, foreseen: int, bridge: str, key: str) -> None:
    assert booking_warning(TalkCount(had=had, planned=planned, foreseen=foreseen), bridge) == key


@pytest.mark.parametrize(
    "wrong",
    [
        path(TODAY, foreseen=-1),
        path(TODAY, ended_on=date(2026, 11, 24)),
        path(TODAY, evaluate_on=date(2026, 11, 24)),
    ],
)
def test_what_cannot_be(wrong: Trajectory) -> None:
    with pytest.raises(NotAllowed):
        check_trajectory(wrong)


def test_allowances_say_where_they_come_from_and_that_nobody_checked_them() -> None:
    shipped = allowances({})
    assert all(one.source.startswith("https://") and one.checked_on is None for one in shipped)
    ours = allowances({shipped[0].id: 12})
    assert (ours[0].talks, ours[0].own, ours[1]) == (12, True, shipped[1])
