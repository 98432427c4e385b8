"""Counting talks, and the word that is said when the number that was foreseen is reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.house_rule import RuleArea, RuleVersion
from healthdesk.records.ids import new_id
from healthdesk.records.trajectory import TalkCount, Trajectory
from healthdesk.rules.allowances import (
    allowances,
    content_of,
    house_allowances,
    print_of,
    require_sound,
)
from healthdesk.rules.trajectory import (
    booking_warning,
    check_trajectory,
    counted,
    counts_from,
    series_warning,
)
from healthdesk.sentences import sentence

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
    ("kept", "booked", "months", "key"),
    [
        (1, 1, 0, ""),
        (1, 2, 0, "agenda.warn_path_series_last"),
        (1, 10, 0, "agenda.warn_path_series_over"),
        (0, 10, 1, "agenda.warn_path_series_over"),
        (0, 2, 1, ""),
    ],
)
def test_what_is_said_of_a_series(kept: int, booked: int, months: int, key: str) -> None:
    first = datetime(2026, 11, 26, 14, tzinfo=UTC)
    before = [first - timedelta(days=1 + each) for each in range(kept)]
    starts = [first + timedelta(weeks=each) for each in range(booked)]
    began = path(date(2026, 11, 1), foreseen=3, months=months)
    said = series_warning(began, before, starts, BRUSSELS)
    assert said == key
    if not months and key.endswith("over"):
        assert sentence("nl", said).startswith("Van deze 10 gesprekken zijn er 8 meer dan voorzien.")


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


def step(number: int, content: dict[str, object] | None, based_on: str = "") -> RuleVersion:
    return RuleVersion(
        id=new_id(),
        area=RuleArea.ALLOWANCE,
        key=SHIPPED[0].id,
        number=number,
        content=content,
        based_on=based_on,
        changed_at=datetime(2026, 11, 25, tzinfo=UTC),
        changed_by="Mia",
    )


def says(talks: int, since: date, until: date | None = None) -> dict[str, object]:
    return content_of(replace(SHIPPED[0], talks=talks, source="brief", valid_from=since, valid_until=until))


SHIPPED = allowances({}, (), TODAY)


def test_allowances_say_where_they_come_from_and_that_nobody_checked_them() -> None:
    assert all(one.source.startswith("https://") and one.checked_on is None for one in SHIPPED)
    ours = allowances({SHIPPED[0].id: 12}, (), TODAY)
    assert (ours[0].talks, ours[0].own, ours[0].source, ours[1]) == (12, True, "", SHIPPED[1])


def test_what_the_house_made_of_one_counts_on_its_days_and_else_what_was_before() -> None:
    first = step(1, says(12, date(2026, 1, 1)))
    second = step(2, says(6, date(2027, 1, 1), date(2027, 12, 31)))
    for day, talks in (
        (date(2025, 6, 1), SHIPPED[0].talks),
        (TODAY, 12),
        (date(2027, 1, 1), 6),
        (date(2027, 12, 31), 6),
        (date(2028, 1, 1), 12),
    ):
        (one, *_others) = allowances({SHIPPED[0].id: 99}, (second, first), day)
        assert (one.talks, one.own) == (talks, talks != SHIPPED[0].talks)
    given_back = step(3, None)
    assert allowances({}, (given_back, second, first), TODAY)[0] == SHIPPED[0]


def test_a_newer_one_of_the_program_is_shown_beside_that_of_the_house() -> None:
    ours = says(12, date(2026, 1, 1))
    known = house_allowances({}, (step(1, ours, print_of(SHIPPED[0])),), TODAY)[0]
    assert not known.is_newer_shipped
    assert house_allowances({}, (step(1, ours, "an older one"),), TODAY)[0].is_newer_shipped


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"source": " "}, "source"),
        ({"source": "\u200b"}, "source"),
        ({"talks": 0}, "talks"),
        ({"months": 0}, "months"),
        ({"valid_until": date(2020, 1, 1)}, "valid_until"),
        ({"checked_on": date(2030, 1, 1), "checked_by": "Mia"}, "checked_on"),
        ({"checked_on": TODAY}, "checked_by"),
    ],
)
def test_a_number_without_a_day_and_a_source_is_none(wrong: dict[str, object], field: str) -> None:
    with pytest.raises(NotAllowed) as told:
        require_sound(replace(SHIPPED[0], **wrong), TODAY)  # type: ignore[arg-type]
    assert told.value.fields == (field,)
