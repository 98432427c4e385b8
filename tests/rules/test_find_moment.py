"""The search for a moment against a slow, obvious one, and on the days when the clock jumps."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.records.availability import Availability, Closure
from healthdesk.records.house import OpeningHours
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish, Window
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.rules.find_moment import find_moments
from healthdesk.rules.time_grid import STEP
from healthdesk.rules.work_times import instant, work_stretches

BRUSSELS = ZoneInfo("Europe/Brussels")


def _inside(start: datetime, end: datetime, window: Window) -> bool:
    low, high = start.astimezone(BRUSSELS), (end - timedelta(seconds=1)).astimezone(BRUSSELS)
    if low.date() != high.date() or window.weekday not in {None, low.weekday()}:
        return False
    if window.starts is not None and start < instant(low.date(), window.starts, BRUSSELS):
        return False
    return window.ends is None or end <= instant(low.date(), window.ends, BRUSSELS)


def _hits(start: datetime, end: datetime, window: Window) -> bool:
    moment = start
    while moment < end:
        if _inside(moment, moment + STEP, window):
            return True
        moment += STEP
    return False


def _slow(wish: MomentWish, world: AgendaWorld) -> list[tuple[datetime, bool, str]]:
    """Every quarter of an hour, every therapist, every room, one question after the other."""
    first = world.now.astimezone(BRUSSELS).date()
    last = first + timedelta(days=world.days - 1)
    found = []
    for one in world.therapists:
        speaks = not wish.languages or bool(set(wish.languages) & set(one.languages))
        if not speaks and not wish.interpreter:
            continue
        if wish.therapist_gender and one.gender != wish.therapist_gender:
            continue
        minutes = wish.minutes + (0 if speaks else wish.interpreter_minutes)
        work = work_stretches(
            one.id, world.availability, world.closures, world.holidays, first, last, BRUSSELS
        )
        moment = instant(first, time(0), BRUSSELS)
        while moment < instant(last + timedelta(days=1), time(0), BRUSSELS):
            end = moment + timedelta(minutes=-(-minutes // 15) * 15)
            if _fits(wish, world, one, work, moment, end, speaks):
                found.append((moment, not speaks, one.name))
            moment += STEP
    firsts = {
        (when.astimezone(BRUSSELS).date(), name): (when, no, name)
        for when, no, name in sorted(found, reverse=True)
    }
    return sorted(firsts.values())


def _fits(
    wish: MomentWish,
    world: AgendaWorld,
    one: Practitioner,
    work: list[tuple[datetime, datetime]],
    start: datetime,
    end: datetime,
    speaks: bool,
) -> bool:
    rested = end + timedelta(minutes=15 if wish.buffer_minutes else 0)
    if start < world.now or not any(low <= start and rested <= high for low, high in work):
        return False
    if world.opening_hours and not any(
        _inside(start, end, Window(hours.weekday, hours.opens, hours.closes)) for hours in world.opening_hours
    ):
        return False
    if not speaks:
        ready = world.now.astimezone(BRUSSELS).date() + timedelta(days=wish.interpreter_lead_days)
        if start < instant(ready, time(0), BRUSSELS):
            return False
    if any(low < rested and high > start for low, high in world.busy.get(one.id, ())):
        return False
    if any(low < end and high > start for low, high in world.patient_busy):
        return False
    if wish.only and not any(_inside(start, end, window) for window in wish.only):
        return False
    if any(_hits(start, end, window) for window in wish.never):
        return False
    return any(
        not any(low < end and high > start for low, high in world.busy.get(room.id, ()))
        for room in world.rooms
        if room.step_free or not wish.step_free
    )


hours = st.integers(8, 19)


@st.composite
def worlds(draw: st.DrawFn) -> AgendaWorld:
    day = draw(
        st.sampled_from([date(2026, 3, 27), date(2026, 10, 23), date(2026, 11, 25), date(2028, 2, 27)])
    )
    now = instant(day, time(draw(hours), draw(st.sampled_from([0, 7, 30]))), BRUSSELS)
    therapists = tuple(
        Practitioner(
            id=new_id(),
            name=name,
            roles=frozenset({Role.THERAPIST}),
            languages=draw(st.sampled_from([("nl",), ("nl", "ar"), ("fr",)])),
            gender=draw(st.sampled_from(["female", "male"])),
        )
        for name in ("Els", "Jan", "Lies")[: draw(st.integers(1, 3))]
    )
    rooms = tuple(
        Room(id=new_id(), name=str(n), step_free=draw(st.booleans())) for n in range(draw(st.integers(1, 2)))
    )
    patterns = []
    for one in therapists:
        for weekday in draw(st.sets(st.integers(0, 6), max_size=4)):
            start = draw(hours)
            patterns.append(
                Availability(
                    id=new_id(),
                    therapist_id=one.id,
                    weekday=weekday,
                    starts=time(start),
                    ends=time(min(23, start + draw(st.integers(1, 5)))),
                    from_day=day - timedelta(days=20),
                    every_weeks=draw(st.sampled_from([1, 1, 2])),
                )
            )
    taken = {}
    for resource in [one.id for one in therapists] + [room.id for room in rooms]:
        starts = [
            now + timedelta(minutes=5 * draw(st.integers(-20, 800))) for _ in range(draw(st.integers(0, 3)))
        ]
        taken[resource] = [
            (start, start + timedelta(minutes=draw(st.sampled_from([20, 45, 60]))))
            for start in sorted(starts)
        ]
    shut = [Closure(id=new_id(), first_day=day + timedelta(3), last_day=day + timedelta(3))] * draw(
        st.integers(0, 1)
    )
    return AgendaWorld(
        now=now,
        days=draw(st.sampled_from([6, 6, 20])),
        zone="Europe/Brussels",
        therapists=therapists,
        rooms=rooms,
        availability=tuple(patterns),
        closures=tuple(shut),
        busy=taken,
        patient_busy=((now + timedelta(hours=20), now + timedelta(hours=23)),),
        opening_hours=tuple(
            OpeningHours(weekday, time(draw(st.sampled_from([9, 13]))), time(19))
            for weekday in draw(st.sampled_from([(), range(7), (0, 2, 4)]))
        ),
    )


wishes = st.builds(
    MomentWish,
    minutes=st.sampled_from([30, 45, 50, 90]),
    languages=st.sampled_from([(), ("ar",), ("nl", "fr")]),
    interpreter=st.sampled_from(["", "ar"]),
    interpreter_lead_days=st.integers(0, 2),
    buffer_minutes=st.sampled_from([0, 15]),
    step_free=st.booleans(),
    therapist_gender=st.sampled_from(["", "female"]),
    only=st.sampled_from(
        [(), (Window(None, time(15, 30), None),), (Window(2), Window(4, time(9), time(17)))]
    ),
    never=st.sampled_from([(), (Window(3),), (Window(None, time(12), time(13)),)]),
)


@settings(max_examples=300)
@given(wishes, worlds())
def test_the_same_answer_as_asking_every_quarter_of_an_hour(wish: MomentWish, world: AgendaWorld) -> None:
    names = {one.id: one.name for one in world.therapists}
    found = find_moments(wish, world, limit=5).moments
    quick = [(m.starts_at, bool(m.interpreter), names[m.therapist_id]) for m in found]
    assert quick == _slow(wish, world)[:5]


def test_two_in_the_afternoon_stays_two_when_the_clock_changes() -> None:
    els = new_id()
    pattern = Availability(
        id=new_id(), therapist_id=els, weekday=6, starts=time(14), ends=time(16), from_day=date(2026, 1, 1)
    )
    work = work_stretches(els, [pattern], [], frozenset(), date(2026, 10, 18), date(2026, 10, 25), BRUSSELS)
    assert [start for start, _ in work] == [
        datetime(2026, 10, 18, 12, tzinfo=UTC),
        datetime(2026, 10, 25, 13, tzinfo=UTC),
    ]


def test_the_days_of_twenty_three_and_twenty_five_hours() -> None:
    for day, hours_long in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 11, 25), 24)):
        low, high = (instant(d, time(0), BRUSSELS) for d in (day, day + timedelta(days=1)))
        assert high - low == timedelta(hours=hours_long)


def test_why_nearer_moments_fell_away() -> None:
    els = Practitioner(id=new_id(), name="Els", roles=frozenset({Role.THERAPIST}), languages=("nl",))
    pattern = Availability(
        id=new_id(), therapist_id=els.id, weekday=2, starts=time(13), ends=time(17), from_day=date(2026, 1, 1)
    )
    world = AgendaWorld(
        now=datetime(2026, 11, 25, 8, tzinfo=UTC),
        days=14,
        zone="Europe/Brussels",
        therapists=(els,),
        rooms=(Room(id=new_id(), name="1", step_free=True),),
        availability=(pattern,),
    )
    answer = find_moments(MomentWish(minutes=60, only=(Window(None, time(15)),)), world)
    assert answer.moments[0].starts_at == datetime(2026, 11, 25, 14, tzinfo=UTC)
    assert answer.fell_away == {"agenda.fell_times": 1}
