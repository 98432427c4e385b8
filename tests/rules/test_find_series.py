"""The search for a weekday and an hour that hold for weeks, against a slow, obvious one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.appointment import Mode
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.rules.find_series import FIRST_DAYS, Rhythm, days_to_read, find_series, find_series_among
from healthdesk.rules.school_holidays import suits_school
from healthdesk.rules.talk_series import SPARE
from healthdesk.rules.work_times import Stretch, closed_stretch, days_of, instant
from tests.rules.slow_agenda import (
    BRUSSELS,
    fits,
    given_to,
    ranked,
    so_many,
    suits_by_itself,
    wishes,
    worlds,
)
from tests.rules.wishes_with import with_equipment, with_first, with_given, with_second

RHYTHMS = (Rhythm(1, 3), Rhythm(2, 2), Rhythm(3, 2))
Found = tuple[datetime, bool, str, date]


def slow_series(wish: MomentWish, world: AgendaWorld, rhythm: Rhythm) -> list[Found]:
    """Every therapist, every day, every quarter on the wall: followed week after week."""
    today = world.now.astimezone(BRUSSELS).date()
    last = today + timedelta(days=world.days - 1)
    first = max(today, wish.not_before or today)
    while first < last and not suits_school(first, wish.school_holidays):
        first += timedelta(days=1)
    found = []
    for one in world.therapists:
        speaks = not wish.languages or bool(set(wish.languages) & set(one.languages))
        if (not speaks and not wish.interpreter) or not suits_by_itself(wish, one):
            continue
        minutes = wish.minutes + (0 if speaks else wish.interpreter_minutes)
        length = timedelta(minutes=-(-minutes // 15) * 15)
        given_days: set[int] = set()
        for number in range(FIRST_DAYS):
            day = first + timedelta(days=number)
            for quarter in range(96):
                ends_on, wall = None, time(quarter // 4, quarter % 4 * 15)
                if day.weekday() not in given_days:
                    ends_on = _followed(wish, world, one, day, wall, length, speaks, rhythm, last)
                if ends_on is not None:
                    given_days.add(day.weekday())
                    found.append((instant(day, wall, BRUSSELS), not speaks, one.name, ends_on))
    return sorted(found)


def _followed(
    wish: MomentWish,
    world: AgendaWorld,
    one: Practitioner,
    day: date,
    wall: time,
    length: timedelta,
    speaks: bool,
    rhythm: Rhythm,
    last: date,
) -> date | None:
    """The day of the last talk; None where it breaks on the way."""
    had, week, spare = 0, -1, rhythm.count + SPARE
    while True:
        week += 1
        at = day + timedelta(weeks=week * rhythm.every_weeks)
        start = instant(at, wall, BRUSSELS)
        if at > last or not spare or start.astimezone(BRUSSELS).time() != wall:
            return None
        school = suits_school(at, wish.school_holidays)
        spare -= school
        if not school or _closed(world, {None, one.id, wish.second_id}, at, (start, start + length)):
            if week == 0:
                return None
            continue
        if not fits(wish, world, one, start, start + length, speaks):
            return None
        had += 1
        if had == rhythm.count:
            return at
    return None


def _closed(world: AgendaWorld, whose: set[UUID | None], day: date, talk: Stretch) -> bool:
    shut = [
        closed_stretch(one, when, BRUSSELS)
        for one in world.closures
        if one.therapist_id in whose
        for when in days_of(one, day, day)
    ]
    return day in world.holidays or any(low < talk[1] and talk[0] < high for low, high in shut)


@st.composite
def longer_worlds(draw: st.DrawFn) -> AgendaWorld:
    """As for one talk, with leave and a holiday on the way."""
    world = draw(worlds())
    today = world.now.astimezone(BRUSSELS).date()
    away = today + timedelta(days=draw(st.integers(1, 40)))
    leave = Closure(
        id=new_id(),
        therapist_id=draw(st.sampled_from([None, world.therapists[0].id])),
        first_day=away,
        last_day=away + timedelta(days=draw(st.integers(0, 8))),
        starts=draw(st.sampled_from([None, time(13, 20)])),
        ends=time(15),
    )
    holiday = frozenset({today + timedelta(days=draw(st.integers(0, 30)))})
    return replace(world, closures=(*world.closures, leave), holidays=holiday)


@so_many(60)
@given(
    wishes,
    longer_worlds(),
    st.sampled_from(RHYTHMS),
    st.integers(0, 5),
    st.integers(0, 2),
    st.integers(0, 5),
    given_to,
)
def test_the_same_as_following_every_quarter_of_an_hour(
    wish: MomentWish,
    world: AgendaWorld,
    rhythm: Rhythm,
    second: int,
    pieces: int,
    first: int,
    giving: tuple[int, ...],
) -> None:
    wish = with_equipment(with_first(with_second(wish, world, second), world, first), world, pieces)
    wish = with_given(wish, world, giving)
    today = world.now.astimezone(BRUSSELS).date()
    days = days_to_read(wish, rhythm, today)
    world = replace(world, days=days)
    names = {one.id: one.name for one in world.therapists}
    ids = {name: one for one, name in names.items()}
    answer = find_series(wish, world, rhythm, limit=5)
    quick = [
        (one.moment.starts_at, bool(one.moment.interpreter), names[one.moment.therapist_id], one.last_day)
        for one in answer.moments
    ]
    found = slow_series(wish, world, rhythm)
    assert quick == ranked(found, [ids[name] == wish.first_id for _at, _no, name, _on in found], 5)
    nearest = quick[0][0] if quick else None
    assert all(nearest is None or broken.starts_at < nearest for broken in answer.broken)


_KINDS = st.tuples(
    st.sampled_from([20, 45, 60]), st.sampled_from([0, 15]), st.sampled_from([Mode.ON_SITE, Mode.PHONE])
)


@so_many(60)
@given(
    wishes,
    st.lists(_KINDS, min_size=2, max_size=3),
    longer_worlds(),
    st.sampled_from(RHYTHMS),
    st.integers(0, 5),
    given_to,
)
def test_several_kinds_at_once_are_what_each_finds_by_itself(
    wish: MomentWish,
    kinds_of_talk: list[tuple[int, int, Mode]],
    world: AgendaWorld,
    rhythm: Rhythm,
    first: int,
    giving: tuple[int, ...],
) -> None:
    """They differ in how long they take, the rest after them, how they are held and who gives them."""
    wish = replace(with_first(wish, world, first), together=False)
    asked = [
        replace(wish, minutes=minutes, buffer_minutes=rest, mode=mode, service_id=new_id())
        for minutes, rest, mode in kinds_of_talk
    ]
    asked[-1] = with_given(asked[-1], world, giving)
    today = world.now.astimezone(BRUSSELS).date()
    world = replace(world, days=max(days_to_read(wish, rhythm, today) for wish in asked))
    names = {one.id: one.name for one in world.therapists}
    of_kinds: dict[tuple[datetime, str], tuple[bool, date, int]] = {}
    for number, wish in enumerate(asked):
        for when, no, name, ends_on in slow_series(wish, world, rhythm):
            of_kinds.setdefault((when, name), (no, ends_on, number))
    slow = sorted(of_kinds.items(), key=lambda one: (one[0][0], one[1][0], one[0][1]))
    hers = "" if asked[0].first_id is None else names[asked[0].first_id]
    best = ranked(slow, [name == hers for (_when, name), _what in slow], 5)
    answer = find_series_among(asked, world, rhythm, limit=5)
    kinds = [wish.service_id for wish in asked]
    assert [
        (
            (one.moment.starts_at, names[one.moment.therapist_id]),
            (bool(one.moment.interpreter), one.last_day, kinds.index(one.moment.service_id)),
        )
        for one in answer.moments
    ] == best
    nearest = best[0][0][0] if best else None
    assert all(nearest is None or broken.starts_at < nearest for broken in answer.broken)
    assert len({(one.starts_at, one.therapist_id) for one in answer.broken}) == len(answer.broken)


ELS = Practitioner(id=UUID(int=1), name="Els", roles=frozenset({Role.THERAPIST}), languages=("nl",))
LOW, HIGH = Room(id=UUID(int=2), name="kamer 1"), Room(id=UUID(int=3), name="kamer 2", position=1)


def _world(**more: object) -> AgendaWorld:
    """Els works on Monday and Thursday afternoon; today is Monday 12 October 2026."""
    values: dict[str, object] = {
        "now": datetime(2026, 10, 12, 6, tzinfo=UTC),
        "days": 28 + 7 * (4 + SPARE),
        "zone": "Europe/Brussels",
        "therapists": (ELS,),
        "rooms": (LOW, HIGH),
        "availability": tuple(
            Availability(
                id=new_id(),
                therapist_id=ELS.id,
                weekday=weekday,
                starts=time(13),
                ends=time(16),
                from_day=date(2026, 1, 1),
            )
            for weekday in (0, 3)
        ),
    }
    return AgendaWorld(**{**values, **more})  # type: ignore[arg-type]


def _hours(moments: Iterator[datetime]) -> list[str]:
    return [f"{one.astimezone(BRUSSELS):%a %H:%M}" for one in moments]


def _taken(day: date, hour: int) -> Stretch:
    return instant(day, time(hour), BRUSSELS), instant(day, time(hour + 1), BRUSSELS)


def test_what_breaks_later_is_told_with_its_day_and_the_next_hour_is_found() -> None:
    world = _world(busy={ELS.id: (_taken(date(2026, 10, 26), 13),)}, patient_busy=())
    answer = find_series(MomentWish(minutes=60), world, Rhythm(1, 4))
    assert _hours(one.moment.starts_at for one in answer.moments) == ["Mon 14:00", "Thu 13:00"]
    (broken,) = answer.broken
    assert (broken.wall, broken.day, broken.reason) == (
        time(13),
        date(2026, 10, 26),
        "agenda.warn_therapist_taken",
    )


def test_the_room_that_is_free_most_often_and_the_holiday_on_the_way() -> None:
    """Kamer 1 has somebody three Thursdays; 29 October the house is shut; the clock goes back on the 25th."""
    taken = tuple(_taken(date(2026, 10, day), hour) for day in (22,) for hour in (13, 14, 15))
    more = tuple(_taken(date(2026, 11, 5), hour) for hour in (13, 14, 15))
    shut = Closure(id=new_id(), first_day=date(2026, 10, 29), last_day=date(2026, 10, 29))
    world = _world(busy={LOW.id: taken + more}, closures=(shut,))
    answer = find_series(MomentWish(minutes=60, not_before=date(2026, 10, 15)), world, Rhythm(1, 4))
    first = answer.moments[0]
    assert _hours(iter([first.moment.starts_at])) == ["Thu 13:00"]
    assert (first.moment.room_id, first.elsewhere, first.last_day) == (HIGH.id, 0, date(2026, 11, 12))
    assert [(one.day, one.reason) for one in first.skipped] == [(date(2026, 10, 29), "agenda.fell_closed")]


def test_school_holidays_are_skipped_and_told_and_the_series_goes_on() -> None:
    """Autumn holiday is from 2 to 8 November: that week falls out, by its name."""
    wish = MomentWish(minutes=60, school_holidays=False)
    answer = find_series(wish, _world(), Rhythm(1, 4))
    monday, thursday = answer.moments
    assert (monday.last_day, thursday.last_day) == (date(2026, 11, 9), date(2026, 11, 12))
    assert [(one.day, one.reason) for one in monday.skipped] == [
        (date(2026, 11, 2), "agenda.skip_school_holiday")
    ]
    assert answer.broken == ()


def test_in_school_holidays_alone_it_begins_with_the_first_and_goes_from_one_to_the_next() -> None:
    wish, today, rhythm = MomentWish(minutes=60, school_holidays=True), date(2026, 10, 12), Rhythm(1, 4)
    world = _world(days=days_to_read(wish, rhythm, today))
    monday, _thursday = find_series(wish, world, rhythm).moments
    assert monday.moment.starts_at == instant(date(2026, 11, 2), time(13), BRUSSELS)
    assert monday.last_day == date(2027, 2, 8)
    assert {one.reason for one in monday.skipped} == {"agenda.skip_school_weeks"}
    last_known = replace(world, now=datetime(2028, 8, 21, 6, tzinfo=UTC))
    answer = find_series(wish, last_known, rhythm)
    assert answer.moments == ()
    assert {one.reason for one in answer.broken} == {"agenda.school_unknown"}


def test_the_fixed_therapist_comes_first_and_others_after() -> None:
    jan = replace(ELS, id=UUID(int=4), name="Jan")
    hours = [replace(one, id=new_id(), therapist_id=jan.id) for one in _world().availability]
    world = _world(therapists=(ELS, jan), availability=(*_world().availability, *hours))
    late = replace(
        world,
        closures=(
            Closure(
                id=new_id(), therapist_id=jan.id, first_day=date(2026, 10, 12), last_day=date(2026, 10, 20)
            ),
        ),
    )
    answer = find_series(MomentWish(minutes=60, first_id=jan.id), late, Rhythm(1, 4))
    said = [(one.moment.therapist_id, one.moment.reasons) for one in answer.moments]
    assert said == [(jan.id, ("agenda.reason_fixed",))] * 2 + [(ELS.id, ("agenda.reason_not_fixed",))] * 2


def test_whichever_kind_holds_first_and_of_one_hour_the_kind_that_is_named_first() -> None:
    """Els has somebody at half past one on a Monday: a call goes in before it, a long talk does not."""
    talk, call = (
        MomentWish(minutes=60, service_id=UUID(int=8)),
        MomentWish(minutes=20, service_id=UUID(int=9), mode=Mode.PHONE),
    )
    taken = (
        instant(date(2026, 10, 19), time(13, 30), BRUSSELS),
        instant(date(2026, 10, 19), time(15), BRUSSELS),
    )
    world = _world(busy={ELS.id: (taken,)})

    def found(*asked: MomentWish) -> list[tuple[str, UUID | None]]:
        answer = find_series_among(asked, world, Rhythm(1, 3))
        hours = _hours(one.moment.starts_at for one in answer.moments)
        return list(zip(hours, (one.moment.service_id for one in answer.moments), strict=True))

    monday, thursday = "Mon 13:00", "Thu 13:00"
    assert found(talk) == [("Mon 15:00", talk.service_id), (thursday, talk.service_id)]
    both = [(monday, call.service_id), ("Mon 15:00", talk.service_id), (thursday, talk.service_id)]
    assert found(talk, call) == both
    assert found(call, talk) == [*both[:2], (thursday, call.service_id)]
    (broken,) = find_series_among((talk, replace(talk, minutes=45)), world, Rhythm(1, 3)).broken
    assert (broken.day, broken.reason) == (date(2026, 10, 19), "agenda.warn_therapist_taken")
