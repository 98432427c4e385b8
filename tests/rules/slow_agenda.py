"""Random small houses and wishes, and the slow, obvious questions to hold a search against."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import settings
from hypothesis import strategies as st

from healthdesk.records.appointment import Mode
from healthdesk.records.availability import Availability, Closure, Unusual
from healthdesk.records.equipment import Equipment
from healthdesk.records.house import OpeningHours
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish, Taken, Window
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.records.travel import TravelTime
from healthdesk.rules.school_holidays import suits_school
from healthdesk.rules.time_grid import STEP
from healthdesk.rules.travel import minutes_on
from healthdesk.rules.work_times import as_exceptions, instant, work_stretches

T = TypeVar("T")
BRUSSELS = ZoneInfo("Europe/Brussels")
_DAY = timedelta(days=1)
DAYS = [date(2026, 3, 27), date(2026, 10, 23), date(2026, 11, 25), date(2028, 2, 27)]

_DEEP = int(os.environ.get("HEALTHDESK_DEEP", "1"))
"""How many times as many houses as usual: `dev.py check --deep` asks for thousands."""


def so_many(usual: int) -> settings:
    """In how many random houses a property is tried."""
    return settings(max_examples=usual * _DEEP)


def inside_window(start: datetime, end: datetime, window: Window) -> bool:
    """Whether it lies in a time of the week."""
    low, high = start.astimezone(BRUSSELS), (end - timedelta(seconds=1)).astimezone(BRUSSELS)
    if low.date() != high.date() or window.weekday not in {None, low.weekday()}:
        return False
    if window.starts is not None and start < instant(low.date(), window.starts, BRUSSELS):
        return False
    return window.ends is None or end <= instant(low.date(), window.ends, BRUSSELS)


def hits(start: datetime, end: datetime, window: Window) -> bool:
    """Whether some of it does."""
    moment = start
    while moment < end:
        if inside_window(moment, moment + STEP, window):
            return True
        moment += STEP
    return False


def is_there(wish: MomentWish, world: AgendaWorld, who: UUID, start: datetime, rested: datetime) -> bool:
    """Whether somebody works then, has nothing else, can prepare it, and can get there and back."""
    day = start.astimezone(BRUSSELS).date()
    work = _work(world, who, day)
    taken = list(world.busy.get(who, ()))
    begins = ready = start - timedelta(minutes=wish.before_minutes)
    if wish.mode is Mode.HOME:
        minutes = minutes_on(world.travel, who, day)
        way = timedelta(minutes=-(-minutes // 15) * 15)
        begins, ready, rested = begins - timedelta(minutes=minutes), ready - way, rested + way
    else:
        for low, high in world.home_visits.get(who, ()):
            minutes = minutes_on(world.travel, who, low.astimezone(BRUSSELS).date())
            taken.append((low - timedelta(minutes=minutes), high + timedelta(minutes=minutes)))
    return any(low <= begins and rested <= high for low, high in work) and not any(
        low < rested and high > ready for low, high in taken
    )


def rested_at(wish: MomentWish, start: datetime, speaks: bool) -> datetime:
    """When a talk is over and she is rested, in whole quarters of an hour."""
    minutes = wish.minutes + (0 if speaks else wish.interpreter_minutes) + wish.buffer_minutes
    return start + timedelta(minutes=-(-minutes // 15) * 15)


_WORK: dict[tuple[int, UUID, date], tuple[AgendaWorld, list[Taken]]] = {}
"""Worked out once for a day; with its world, so that no other world can be taken for it."""


def _work(world: AgendaWorld, who: UUID, day: date) -> list[Taken]:
    if len(_WORK) > 5_000:
        _WORK.clear()
    key = (id(world), who, day)
    if key not in _WORK:
        plan = (world.availability, world.closures, world.holidays)
        _WORK[key] = world, work_stretches(who, *plan, day, day, BRUSSELS)
    return _WORK[key][1]


def partner(
    wish: MomentWish, world: AgendaWorld, one: Practitioner, start: datetime, rested: datetime
) -> UUID | None:
    """Who holds it together with her; None for nobody."""
    but = {one.id, wish.first_id if wish.second_id is None else None}
    others = sorted((one for one in world.therapists if one.active and one.id not in but), key=_name)
    wanted = (
        other
        for other in others
        if wish.second_id in {None, other.id}
        and (not wish.given_by or other.id in wish.given_by)
        and other.id not in (*wish.not_with, *wish.rather_not)
    )
    return next((other.id for other in wanted if is_there(wish, world, other.id, start, rested)), None)


def _name(one: Practitioner) -> str:
    return one.name


def with_shut(world: AgendaWorld, kind: str) -> AgendaWorld:
    """The same house with somebody on leave, a room that is closed for a day or some hours, or a holiday."""
    day = world.now.astimezone(BRUSSELS).date() + _DAY
    if kind == "holiday":
        return replace(world, holidays=frozenset({day}))
    shut = {
        "leave": Closure(
            id=new_id(), first_day=day, last_day=day + _DAY, therapist_id=world.therapists[0].id
        ),
        "room": Closure(id=new_id(), first_day=day, last_day=day + _DAY, room_id=world.rooms[0].id),
        "hours": Closure(
            id=new_id(),
            first_day=day,
            last_day=day,
            room_id=world.rooms[0].id,
            starts=time(10),
            ends=time(14, 30),
        ),
    }
    return replace(world, closures=(*world.closures, shut[kind])) if kind else world


def ranked(found: list[T], hers: list[bool], limit: int) -> list[T]:
    """What is offered of all that was found: hers, and after them others, who have two places at least."""
    her_own = [one for one, is_hers in zip(found, hers, strict=True) if is_hers]
    others = [one for one, is_hers in zip(found, hers, strict=True) if not is_hers]
    while len(her_own) + len(others) > limit:
        if not her_own or len(others) > 2:
            others.pop()
        else:
            her_own.pop()
    return her_own + others


def fits(
    wish: MomentWish,
    world: AgendaWorld,
    one: Practitioner,
    start: datetime,
    end: datetime,
    speaks: bool,
) -> bool:
    """Whether a talk may be there: one question after the other."""
    rested = rested_at(wish, start, speaks)
    if start < world.now or not is_there(wish, world, one.id, start, rested):
        return False
    on_site = wish.mode is Mode.ON_SITE
    if (
        on_site
        and world.opening_hours
        and not any(
            inside_window(start, end, Window(hours.weekday, hours.opens, hours.closes))
            for hours in world.opening_hours
        )
    ):
        return False
    if not speaks:
        ready = world.now.astimezone(BRUSSELS).date() + timedelta(days=wish.interpreter_lead_days)
        if start < instant(ready, time(0), BRUSSELS):
            return False
    alone = (wish.second_id is not None or wish.together) and partner(wish, world, one, start, rested) is None
    if alone or any(low < end and high > start for low, high in world.patient_busy):
        return False
    if wish.only and not any(inside_window(start, end, window) for window in wish.only):
        return False
    day_suits = suits_day(wish, start.astimezone(BRUSSELS).date())
    kind_is_given = to_be_had(world, wish.service_id, start, end)
    if not day_suits or not kind_is_given or any(hits(start, end, window) for window in wish.never):
        return False
    if not on_site:
        return has_equipment(wish, world, None, start, end)
    return any(
        _stays_empty(world, room, start, end) and has_equipment(wish, world, room.id, start, end)
        for room in world.rooms
        if room.active
        and (room.step_free or not wish.step_free)
        and (room.low_stimulus or not wish.low_stimulus)
        and (room.own_entrance or not wish.own_entrance)
        and not _is_shut(world, room.id, start, end)
        and to_be_had(world, room.id, start, end)
        and _everybody_sits(wish, room, speaks)
    )


def _everybody_sits(wish: MomentWish, room: Room, speaks: bool) -> bool:
    """Who comes, the interpreter, and one or two who hold it; nobody counts where neither was asked for."""
    beside = [wish.together or wish.second_id is not None, not speaks]
    return (speaks and not wish.people) or room.seats >= max(1, wish.people) + 1 + sum(beside)


def _is_free(world: AgendaWorld, what: UUID, start: datetime, end: datetime) -> bool:
    return not any(low < end and high > start for low, high in world.busy.get(what, ()))


def _stays_empty(world: AgendaWorld, room: Room, start: datetime, end: datetime) -> bool:
    """Whether nobody else is in it from so long before until so long after as it has to be aired."""
    rest = timedelta(minutes=room.rest_minutes)
    return _is_free(world, room.id, start - rest, end + rest)


def suits_day(wish: MomentWish, day: date) -> bool:
    """Whether it is not too early or too late, and as she wishes it by the school's calendar."""
    if (wish.not_before and day < wish.not_before) or (wish.not_after and day > wish.not_after):
        return False
    return suits_school(day, wish.school_holidays)


def _is_shut(world: AgendaWorld, room: UUID, start: datetime, end: datetime) -> bool:
    """Whether this room is closed for all of a day or some hours of it, and the talk would touch that."""
    for one in world.closures:
        day = one.first_day
        while one.room_id == room and day <= one.last_day:
            low = instant(day, one.starts or time(0), BRUSSELS)
            high = instant(day, one.ends, BRUSSELS) if one.ends else instant(day + _DAY, time(0), BRUSSELS)
            if low < end and high > start:
                return True
            day += _DAY
    return False


def to_be_had(world: AgendaWorld, whose: UUID | None, start: datetime, end: datetime) -> bool:
    """Whether a room or a kind of talk is there from start to end: always where it has no own hours."""
    own = [one for one in world.availability if whose is not None and whose in {one.room_id, one.service_id}]
    for day in (start.astimezone(BRUSSELS).date(), end.astimezone(BRUSSELS).date()):
        for one in own:
            touches = instant(day, one.starts, BRUSSELS) < end and _end(one, day) > start
            if touches and one.unusual is Unusual.CLOSED and _holds(one, day):
                return False
    if all(one.unusual is not None for one in own):
        return True
    at = start
    while at < end:
        day = at.astimezone(BRUSSELS).date()
        ends = [
            _end(one, day)
            for one in own
            if one.unusual is not Unusual.CLOSED
            and _holds(one, day)
            and instant(day, one.starts, BRUSSELS) <= at < _end(one, day)
        ]
        if not ends:
            return False
        at = max(ends)
    return True


def _end(one: Availability, day: date) -> datetime:
    if one.ends == time(23, 59):
        return instant(day + _DAY, time(0), BRUSSELS)
    return instant(day, one.ends, BRUSSELS)


def _holds(one: Availability, day: date) -> bool:
    """Whether weekly hours are of this day: by its weekday, from and until, and the turn of its week."""
    if day.strftime("%w") != str((one.weekday + 1) % 7):
        return False
    if day < one.from_day or day > (one.until_day or date.max):
        return False
    began = one.from_day - one.from_day.weekday() * _DAY
    return (day - began).days // 7 % one.every_weeks == 0


def suits_by_itself(wish: MomentWish, one: Practitioner) -> bool:
    """Whether this therapist is asked at all."""
    if wish.therapist_id not in {None, one.id} or one.id == wish.second_id or not one.active:
        return False
    if one.id in wish.not_with or one.id in wish.rather_not:
        return False
    if wish.given_by and one.id not in wish.given_by:
        return False
    if wish.therapist_gender and one.gender != wish.therapist_gender:
        return False
    if wish.age is None:
        return True
    return (one.min_age is None or wish.age >= one.min_age) and (
        one.max_age is None or wish.age <= one.max_age
    )


def has_equipment(
    wish: MomentWish, world: AgendaWorld, room: UUID | None, start: datetime, end: datetime
) -> bool:
    """Whether one of the pieces that are asked for is free, in this room or to be brought there."""
    return not wish.equipment or any(
        one.id in wish.equipment and one.room_id in {None, room} and _is_free(world, one.id, start, end)
        for one in world.equipment
    )


def _travels(day: date, who: UUID) -> list[tuple[TravelTime, ...]]:
    """No way that is reckoned; one for all; another of her own, and another from a day on."""
    always = TravelTime(minutes=20, from_day=date(2026, 1, 1))
    hers = TravelTime(minutes=45, from_day=date(2026, 1, 1), therapist_id=who)
    later = TravelTime(minutes=5, from_day=day + timedelta(days=2))
    return [(), (always,), (always, hers, later)]


hours = st.integers(8, 19)


@st.composite
def _patterns(draw: st.DrawFn, day: date, therapists: tuple[Practitioner, ...]) -> tuple[Availability, ...]:
    """When each works."""
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
    return tuple(patterns)


KIND = UUID(int=77)
"""The kind of talk that may have hours of its own."""


@st.composite
def own_hours(draw: st.DrawFn, day: date, rooms: tuple[Room, ...]) -> tuple[Availability, ...]:
    """Hours of rooms and a kind of talk, seldom: odd minutes, touching, by turns, over, yet to begin.

    With exceptions to them: a day, some days or some hours on which they are not there, or are beside them.
    """
    found: list[Availability] = []
    for whose in (KIND, *(room.id for room in rooms)):
        for opens in draw(st.sampled_from([(), (), (False,), (True,), (True, False)])):
            if opens or whose == KIND:  # a room that is closed is a closure
                first = day + draw(st.integers(0, 3)) * _DAY
                starts, ends = draw(st.sampled_from([(None, None), (None, None), (time(11, 5), time(18))]))
                unusual = Closure(
                    id=new_id(),
                    room_id=None if whose == KIND else whose,
                    service_id=whose if whose == KIND else None,
                    first_day=first,
                    last_day=first + draw(st.sampled_from([0, 0, 1, 9])) * _DAY,
                    starts=starts,
                    ends=ends,
                    opens=opens,
                )
                found += as_exceptions(unusual)
        for weekday in draw(st.sampled_from([(), (), (), (0, 2, 3), range(7), range(7)])):
            low, noon, high = draw(st.sampled_from([(9, 12, 17), (8, 13, 20), (13, 15, 19)]))
            odd = draw(st.sampled_from([0, 0, 5]))
            for starts, ends in ((time(low, odd), time(noon, odd)), (time(noon, odd), time(high))):
                found.append(
                    Availability(
                        id=new_id(),
                        room_id=None if whose == KIND else whose,
                        service_id=whose if whose == KIND else None,
                        weekday=weekday,
                        starts=starts,
                        ends=ends,
                        from_day=day + draw(st.sampled_from([-20, -20, 2])) * _DAY,
                        until_day=draw(st.sampled_from([None, None, day - _DAY, day + 3 * _DAY])),
                        every_weeks=draw(st.sampled_from([1, 1, 2])),
                    )
                )
    return tuple(found)


@st.composite
def _taken(
    draw: st.DrawFn, now: datetime, everything: tuple[Practitioner | Room | Equipment, ...]
) -> dict[UUID, list[Taken]]:
    """When each is taken, in order."""
    taken: dict[UUID, list[Taken]] = {}
    for resource in [one.id for one in everything]:
        starts = [
            now + timedelta(minutes=5 * draw(st.integers(-20, 800))) for _ in range(draw(st.integers(0, 3)))
        ]
        taken[resource] = [
            (start, start + timedelta(minutes=draw(st.sampled_from([20, 45, 60]))))
            for start in sorted(starts)
        ]
    return taken


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
            min_age=draw(st.sampled_from([None, None, 12])),
            max_age=draw(st.sampled_from([None, None, 25])),
            active=draw(st.sampled_from([True, True, True, False])),
        )
        for name in ("Els", "Jan", "Lies")[: draw(st.integers(1, 3))]
    )
    rooms = tuple(
        Room(
            id=new_id(),
            name=str(n),
            step_free=draw(st.booleans()),
            low_stimulus=draw(st.booleans()),
            own_entrance=draw(st.booleans()),
            seats=draw(st.sampled_from([2, 3, 6])),
            rest_minutes=draw(st.sampled_from([0, 0, 10, 30])),
            active=draw(st.sampled_from([True, True, True, False])),
        )
        for n in range(draw(st.integers(1, 2)))
    )
    pieces = tuple(
        Equipment(
            id=new_id(), name="zandtafel", room_id=draw(st.sampled_from([None, *(room.id for room in rooms)]))
        )
        for _ in range(draw(st.integers(0, 2)))
    )
    taken = draw(_taken(now, (*therapists, *rooms, *pieces)))
    shut = [Closure(id=new_id(), first_day=day + timedelta(3), last_day=day + timedelta(3))] * draw(
        st.integers(0, 1)
    )
    return AgendaWorld(
        now=now,
        days=draw(st.sampled_from([6, 6, 20])),
        zone="Europe/Brussels",
        therapists=therapists,
        rooms=rooms,
        equipment=pieces,
        travel=draw(st.sampled_from(_travels(day, therapists[0].id))),
        home_visits={one.id: taken[one.id][:1] for one in therapists if draw(st.booleans())},
        availability=(*draw(_patterns(day, therapists)), *draw(own_hours(day, rooms))),
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
    service_id=st.sampled_from([None, KIND]),
    languages=st.sampled_from([(), ("ar",), ("nl", "fr")]),
    interpreter=st.sampled_from(["", "ar"]),
    interpreter_minutes=st.sampled_from([0, 15]),
    interpreter_lead_days=st.integers(0, 2),
    buffer_minutes=st.sampled_from([0, 10, 15]),
    before_minutes=st.sampled_from([0, 0, 10, 20]),
    step_free=st.booleans(),
    low_stimulus=st.sampled_from([False] * 5 + [True]),
    own_entrance=st.sampled_from([False] * 5 + [True]),
    age=st.sampled_from([None] * 4 + [11, 26]),
    people=st.sampled_from([0, 0, 1, 2, 3]),
    school_holidays=st.sampled_from([None, None, True, False]),
    mode=st.sampled_from([Mode.ON_SITE, Mode.ON_SITE, Mode.HOME]),
    together=st.sampled_from([False, False, True]),
    therapist_gender=st.sampled_from(["", "female"]),
    only=st.sampled_from(
        [(), (Window(None, time(15, 30), None),), (Window(2), Window(4, time(9), time(17)))]
    ),
    never=st.sampled_from([(), (Window(3),), (Window(None, time(12), time(13)),)]),
)
given_to = st.sampled_from([(), (), (0,), (1,), (0, 2)])
"""Who of the house gives the kind of talk, by number; nobody: everybody does."""
