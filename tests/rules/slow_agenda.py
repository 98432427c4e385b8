"""Random small houses and wishes, and the slow, obvious questions to hold a search against."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from healthdesk.records.availability import Availability, Closure
from healthdesk.records.house import OpeningHours
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish, Window
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.rules.time_grid import STEP
from healthdesk.rules.work_times import instant, work_stretches

BRUSSELS = ZoneInfo("Europe/Brussels")
DAYS = [date(2026, 3, 27), date(2026, 10, 23), date(2026, 11, 25), date(2028, 2, 27)]


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


def _is_there(world: AgendaWorld, who: UUID, start: datetime, rested: datetime) -> bool:
    """Whether the second therapist works then, and has nothing else."""
    day = start.astimezone(BRUSSELS).date()
    work = work_stretches(who, world.availability, world.closures, world.holidays, day, day, BRUSSELS)
    taken = world.busy.get(who, ())
    return any(low <= start and rested <= high for low, high in work) and not any(
        low < rested and high > start for low, high in taken
    )


def with_second(wish: MomentWish, world: AgendaWorld, number: int) -> MomentWish:
    """The same wish, to be held together with one of the house; alone where there is no such one."""
    if number >= len(world.therapists):
        return wish
    return replace(wish, second_id=world.therapists[number].id)


def fits(
    wish: MomentWish,
    world: AgendaWorld,
    one: Practitioner,
    work: list[tuple[datetime, datetime]],
    start: datetime,
    end: datetime,
    speaks: bool,
) -> bool:
    """Whether a talk may be there: one question after the other."""
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
    if any(low < rested and high > start for low, high in world.busy.get(one.id, ())) or (
        wish.second_id is not None and not _is_there(world, wish.second_id, start, rested)
    ):
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
    """A few days in a small house, also those on which the clock jumps."""
    day = draw(st.sampled_from(DAYS))
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
