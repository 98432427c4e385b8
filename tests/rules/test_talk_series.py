"""A series keeps its hour on the wall, skips what is closed and tells it, and clashes with nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.appointment import BookingWish
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish, Taken
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.records.series import OnClosed, SeriesWish
from healthdesk.rules.talk_series import plan
from healthdesk.rules.work_times import instant

BRUSSELS = ZoneInfo("Europe/Brussels")
ELS = Practitioner(id=UUID(int=1), name="Els", roles=frozenset({Role.THERAPIST}), languages=("nl",))
LOW, HIGH = Room(id=UUID(int=2), name="kamer 1"), Room(id=UUID(int=3), name="kamer 2", position=1)
THIRD = Room(id=UUID(int=4), name="kamer 3", position=2)
NEEDS = MomentWish(minutes=45)
MONDAY = date(2026, 10, 12)
"""The clock goes back on 25 October, 1 and 11 November are holidays."""


def _at(day: date, hour: int) -> datetime:
    return instant(day, time(hour), BRUSSELS)


def _world(**more: object) -> AgendaWorld:
    values: dict[str, object] = {
        "now": _at(MONDAY, 8),
        "days": 300,
        "zone": "Europe/Brussels",
        "therapists": (ELS,),
        "rooms": (LOW, HIGH),
        "availability": tuple(
            Availability(
                id=new_id(),
                therapist_id=ELS.id,
                weekday=weekday,
                starts=time(9),
                ends=time(17),
                from_day=date(2026, 1, 1),
            )
            for weekday in range(5)
        ),
    }
    return AgendaWorld(**{**values, **more})  # type: ignore[arg-type]


def _wish(day: date = MONDAY, hour: int = 14, count: int = 4, every_weeks: int = 1) -> SeriesWish:
    first = BookingWish(
        patient_id=UUID(int=9),
        service_id=UUID(int=8),
        therapist_id=ELS.id,
        room_id=LOW.id,
        starts_at=_at(day, hour),
        minutes=45,
    )
    return SeriesWish(first=first, every_weeks=every_weeks, count=count)


def test_the_same_hour_on_the_wall_when_the_clock_goes_back() -> None:
    made = plan(_wish(), _world(), NEEDS)
    local = [one.starts_at.astimezone(BRUSSELS) for one in made.occurrences]
    assert [f"{at:%d/%m %H:%M}" for at in local] == [
        "12/10 14:00",
        "19/10 14:00",
        "26/10 14:00",
        "02/11 14:00",
    ]


def test_a_holiday_and_leave_are_skipped_and_told_and_the_series_is_as_long() -> None:
    wednesday = MONDAY + timedelta(days=2)
    leave = Closure(
        id=new_id(), therapist_id=ELS.id, first_day=date(2026, 10, 21), last_day=date(2026, 10, 22)
    )
    world = _world(closures=(leave,), holidays=frozenset({date(2026, 11, 11)}))
    made = plan(_wish(wednesday, count=5), world, NEEDS)
    assert len(made.occurrences) == 5
    assert [(one.day.day, one.reason) for one in made.skipped] == [
        (21, "agenda.fell_closed"),
        (11, "agenda.warn_holiday"),
    ]


def test_weeks_that_do_not_suit_the_school_are_skipped_and_told() -> None:
    wish = replace(_wish(), on_closed=OnClosed.MOVE)
    made = plan(wish, _world(), replace(NEEDS, school_holidays=False))
    assert [one.starts_at.astimezone(BRUSSELS).day for one in made.occurrences] == [12, 19, 26, 9]
    assert [(one.day.day, one.reason) for one in made.skipped] == [(2, "agenda.skip_school_holiday")]
    inside = plan(_wish(date(2026, 11, 2), count=2), _world(), replace(NEEDS, school_holidays=True))
    assert [f"{one.starts_at.astimezone(BRUSSELS):%d/%m}" for one in inside.occurrences] == ["02/11", "21/12"]
    assert {one.reason for one in inside.skipped} == {"agenda.skip_school_weeks"}


def test_until_a_day_instead_of_a_number() -> None:
    made = plan(replace(_wish(), until=MONDAY + timedelta(weeks=3, days=1)), _world(), NEEDS)
    assert [one.starts_at.astimezone(BRUSSELS).day for one in made.occurrences] == [12, 19, 26, 2]


def test_what_falls_on_a_closed_day_goes_to_the_nearest_moment_of_the_same_therapist() -> None:
    holiday = MONDAY + timedelta(weeks=1)
    busy = {ELS.id: ((_at(holiday + timedelta(days=1), 9), _at(holiday + timedelta(days=1), 17)),)}
    world = _world(holidays=frozenset({holiday}), busy=busy)
    made = plan(replace(_wish(), on_closed=OnClosed.MOVE), world, NEEDS)
    assert (len(made.occurrences), made.skipped) == (4, ())
    moved = made.occurrences[1]
    assert moved.moved_from == holiday
    assert moved.starts_at == _at(holiday + timedelta(days=2), 14)


def test_another_room_when_hers_is_taken_and_other_hours_when_the_therapist_is() -> None:
    second, third = MONDAY + timedelta(weeks=1), MONDAY + timedelta(weeks=2)
    talk = timedelta(minutes=45)
    world = _world(
        busy={
            LOW.id: ((_at(second, 14), _at(second, 14) + talk),),
            ELS.id: ((_at(third, 14), _at(third, 14) + talk),),
        }
    )
    made = plan(_wish(), world, NEEDS)
    assert [one.room_id for one in made.occurrences[:2]] == [LOW.id, HIGH.id]
    assert made.occurrences[1].other_rooms == ()
    (clash,) = made.clashing
    assert clash.clashes == ("agenda.warn_therapist_taken",)
    assert clash.others
    assert clash.other_rooms == ()
    world = replace(world, busy={**world.busy, LOW.id: world.busy[ELS.id]}, rooms=(LOW, HIGH, THIRD))
    (clash,) = plan(_wish(), world, NEEDS).clashing
    assert (clash.room_id, clash.other_rooms) == (HIGH.id, ()), "another room gives the therapist no time"
    assert {at.astimezone(BRUSSELS).date() for at, _room in clash.others} == {third}


def test_a_pattern_that_never_works_ends() -> None:
    assert plan(_wish(MONDAY + timedelta(days=5)), _world(), NEEDS).occurrences == ()


@given(
    st.integers(0, 4),
    st.integers(9, 16),
    st.integers(2, 12),
    st.sampled_from([1, 2]),
    st.lists(st.tuples(st.integers(0, 90), st.integers(9, 16), st.sampled_from([1, 2, 3])), max_size=8),
)
def test_what_does_not_clash_is_free_and_in_its_rhythm(
    weekday: int, hour: int, count: int, every: int, taken: list[tuple[int, int, int]]
) -> None:
    busy: dict[UUID, tuple[Taken, ...]] = {}
    for days, at, who in sorted(taken):
        start = _at(MONDAY + timedelta(days=days), at)
        busy[UUID(int=who)] = (*busy.get(UUID(int=who), ()), (start, start + timedelta(hours=1)))
    world = _world(busy={who: tuple(sorted(several)) for who, several in busy.items()})
    first = MONDAY + timedelta(days=weekday)
    made = plan(replace(_wish(first, hour, count, every)), world, NEEDS)
    assert len(made.occurrences) == count
    walls = [one.starts_at.astimezone(BRUSSELS) for one in made.occurrences]
    assert all((day.date() - first).days % (7 * every) == 0 and day.hour == hour for day in walls)
    for one in made.occurrences:
        hers = world.busy.get(ELS.id, ())
        met = any(low < one.ends_at and one.starts_at < high for low, high in hers)
        assert met == ("agenda.warn_therapist_taken" in one.clashes)
        if one.room_id is not None:
            rooms = world.busy.get(one.room_id, ())
            assert not any(low < one.ends_at and one.starts_at < high for low, high in rooms)
