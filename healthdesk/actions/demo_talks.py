"""A believable agenda for the demo houses: nobody twice at the same time, the past closed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.actions.demo_days import working
from healthdesk.actions.demo_talkers import Talker
from healthdesk.records.appointment import Appointment, AppointmentState, CancelledBy
from healthdesk.records.availability import Availability
from healthdesk.records.ids import new_id
from healthdesk.records.room import Room
from healthdesk.rules.work_times import ending, instant, works_on

LENGTH = timedelta(minutes=45)
_APART = timedelta(days=6)
_TRIES = 6
_MISSED = 0.12
"""Of ten talks at TEJO about one was called off or nobody came, and another day was found."""


@dataclass(frozen=True, slots=True)
class Place:
    """A free stretch in somebody's day."""

    starts_at: datetime
    therapist_id: UUID
    room_id: UUID


@dataclass(frozen=True, slots=True)
class Setting:
    """In which house, and what time it is."""

    service_id: UUID
    now: datetime
    zone: ZoneInfo
    holidays: frozenset[date]


def own_rooms(patterns: Sequence[Availability], rooms: Sequence[Room]) -> dict[UUID, Room]:
    """In which room each who works talks."""
    who = dict.fromkeys(one.therapist_id for one in patterns if one.therapist_id is not None)
    return {one: rooms[number % len(rooms)] for number, one in enumerate(who)}


def places(
    patterns: Sequence[Availability], rooms: Mapping[UUID, Room], setting: Setting, first: date, last: date
) -> Iterator[Place]:
    """Every three quarters of an hour that somebody works, day by day; each therapist has her room."""
    works = [(one.therapist_id, one) for one in patterns if one.therapist_id is not None]
    day = first
    while day <= last:
        for who, pattern in works:
            if day in setting.holidays or not works_on(pattern, day):
                continue
            start = instant(day, pattern.starts, setting.zone)
            end = ending(day, pattern.ends, setting.zone)
            while start + LENGTH <= end:
                yield Place(start, who, rooms[who].id)
                start += LENGTH
        day += timedelta(days=1)


def busy_days(
    free: Iterator[Place],
    people: Callable[[UUID], Sequence[Talker]],
    setting: Setting,
    dice: Random,
    *,
    fill: float = 0.7,
) -> Iterator[Appointment]:
    """Fill places with people of that therapist; nobody twice in a week, the further ahead the emptier."""
    last: dict[UUID, datetime] = {}
    for place in free:
        weeks_ahead = max(0, (place.starts_at - setting.now).days // 7)
        if dice.random() > fill / (1 + weeks_ahead):
            continue
        hers = people(place.therapist_id)
        tried = (hers[dice.randrange(len(hers))] for _ in range(_TRIES if hers else 0))
        free_then = place.starts_at - _APART
        talker = next((one for one in tried if one.id not in last or last[one.id] <= free_then), None)
        if talker is None:
            continue
        last[talker.id] = place.starts_at
        yield _talk(place, talker, setting, dice)


def trajectories(
    free: Iterator[Place],
    wanted: Sequence[tuple[UUID, int]],
    fitting: Callable[[UUID], Collection[UUID]],
    setting: Setting,
    dice: Random,
) -> Iterator[Appointment]:
    """Each person her number of talks held, weekly or two-weekly with one therapist; a few fell through.

    `fitting`: who suits her best; another only where their year is full.
    """
    by_therapist: dict[UUID, list[Place]] = {}
    for place in free:
        by_therapist.setdefault(place.therapist_id, []).append(place)
    therapists = list(by_therapist)
    for person, talks in wanted:
        missed = sum(dice.random() < _MISSED for _ in range(talks))
        order = dice.sample(therapists, len(therapists))
        first = fitting(person)
        order.sort(key=lambda one: one not in first)
        line = _line_of(by_therapist, order, talks + missed, dice)
        fell_through = set(dice.sample(range(len(line)), missed))
        for number, place in enumerate(line):
            state = dice.choice(_FELL_THROUGH) if number in fell_through else AppointmentState.DONE
            yield _appointment(place, person, setting, state)


_FELL_THROUGH = (AppointmentState.NO_SHOW, AppointmentState.CANCELLED)


def _line_of(
    by_therapist: dict[UUID, list[Place]], therapists: list[UUID], talks: int, dice: Random
) -> list[Place]:
    """So many places with one therapist, at least six days apart; a fuller one gives way to the next."""
    for therapist in therapists:
        left = by_therapist[therapist]
        rhythm = timedelta(days=dice.choice((6, 6, 13)))
        latest = _latest_begin(left, talks, rhythm)
        for begin in (min(dice.randrange(len(left)), latest), dice.randrange(latest + 1), 0):
            found = _from(left[begin:], talks, rhythm)
            if len(found) == talks:
                chosen = set(found)
                by_therapist[therapist] = [one for one in left if one not in chosen]
                return found
    raise ValueError("the agenda is too small for these talks")


def _latest_begin(left: list[Place], talks: int, rhythm: timedelta) -> int:
    """Where who comes until the very end of the year began; she is the one that is still coming."""
    begins = left[-1].starts_at - (talks - 1) * (rhythm + timedelta(days=2))
    return max(0, bisect_right(left, begins, key=lambda place: place.starts_at) - 1)


def _from(left: list[Place], talks: int, rhythm: timedelta) -> list[Place]:
    found: list[Place] = []
    for place in left:
        if not found or place.starts_at - found[-1].starts_at >= rhythm:
            found.append(place)
        if len(found) == talks:
            break
    return found


_WITH_INTERPRETER = {AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN}
"""Of what has been nobody asks any more who helped."""


def _talk(place: Place, talker: Talker, setting: Setting, dice: Random) -> Appointment:
    if place.starts_at + LENGTH <= setting.now:
        state = dice.choices(
            (AppointmentState.DONE, AppointmentState.NO_SHOW, AppointmentState.CANCELLED), (86, 6, 8)
        )[0]
    elif place.starts_at <= setting.now:
        state = AppointmentState.IN
    elif place.starts_at - setting.now < timedelta(minutes=20):
        state = dice.choice((AppointmentState.ARRIVED, AppointmentState.BOOKED))
    else:
        state = AppointmentState.BOOKED
    made = _appointment(place, talker.id, setting, state)
    if state not in _WITH_INTERPRETER or not talker.interpreter:
        return made
    return replace(made, interpreter=talker.interpreter, interpreter_confirmed=True)


def _appointment(place: Place, person: UUID, setting: Setting, state: AppointmentState) -> Appointment:
    cancelled = state is AppointmentState.CANCELLED
    arrived = state in {AppointmentState.ARRIVED, AppointmentState.IN}
    return Appointment(
        id=new_id(),
        patient_id=person,
        service_id=setting.service_id,
        therapist_id=place.therapist_id,
        room_id=place.room_id,
        starts_at=place.starts_at,
        ends_at=place.starts_at + LENGTH,
        state=state,
        arrived_at=min(setting.now, place.starts_at) - timedelta(minutes=6) if arrived else None,
        cancelled_by=CancelledBy.PATIENT if cancelled else None,
        cancelled_at=working(place.starts_at - timedelta(days=1)) if cancelled else None,
    )
