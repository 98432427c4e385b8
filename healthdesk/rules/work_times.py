"""When somebody works or something is to be had, as UTC stretches: weekly patterns, exceptions, closures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.availability import Availability, Closure, Unusual
from healthdesk.rules.typed_dates import END_OF_DAY

Stretch = tuple[datetime, datetime]


def instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """The UTC instant at which the clock on the wall shows this.

    In the hour that comes twice the first one is meant; a time that is skipped becomes the moment
    the clocks jump to.
    """
    return datetime.combine(day, wall, zone).astimezone(UTC)


def ending(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """The same of where hours end: at the end of the day that is the next midnight."""
    return midnight(day + timedelta(days=1), zone) if wall == END_OF_DAY else instant(day, wall, zone)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The instant at which the day begins on the wall."""
    return instant(day, time(0), zone)


def works_on(pattern: Availability, day: date) -> bool:
    """Whether the weekly pattern holds on this day."""
    if day.weekday() != pattern.weekday or day < pattern.from_day:
        return False
    if pattern.until_day is not None and day > pattern.until_day:
        return False
    monday = day - timedelta(days=day.weekday())
    first = pattern.from_day - timedelta(days=pattern.from_day.weekday())
    return ((monday - first).days // 7) % pattern.every_weeks == 0


def ended(pattern: Availability, last: date) -> tuple[Availability, ...]:
    """What is left of the pattern where `last` is the last day on which it holds: itself, or nothing."""
    if pattern.from_day > last:
        return ()
    return (replace(pattern, until_day=min(last, pattern.until_day or last)),)


def days_of(closure: Closure, first: date, last: date) -> Iterator[date]:
    """The days of a closure that lie in the asked range."""
    day = max(first, closure.first_day)
    while day <= min(last, closure.last_day):
        yield day
        day += timedelta(days=1)


def closed_stretch(closure: Closure, day: date, zone: ZoneInfo) -> Stretch:
    """From when to when something is closed (or extra open) on one day."""
    if closure.starts is None or closure.ends is None:
        return midnight(day, zone), midnight(day + timedelta(days=1), zone)
    return instant(day, closure.starts, zone), ending(day, closure.ends, zone)


def work_stretches(
    therapist_id: UUID,
    patterns: Iterable[Availability],
    closures: Iterable[Closure],
    holidays: frozenset[date],
    first: date,
    last: date,
    zone: ZoneInfo,
) -> list[Stretch]:
    """When this therapist works between two days (both in), sorted and not touching each other."""
    own = [pattern for pattern in patterns if pattern.therapist_id == therapist_id]
    mine = [c for c in closures if c.therapist_id in {None, therapist_id} and c.room_id is None]
    open_ = weekly_stretches(own, first, last, zone, holidays)
    shut: list[Stretch] = []
    for closure in mine:
        extra = closure.opens and closure.therapist_id == therapist_id
        into = open_ if extra else shut
        into += [closed_stretch(closure, one, zone) for one in days_of(closure, first, last)]
    return without(joined(open_), shut)


def weekly_stretches(
    patterns: Iterable[Availability],
    first: date,
    last: date,
    zone: ZoneInfo,
    but: frozenset[date] = frozenset(),
) -> list[Stretch]:
    """When these patterns hold between two days (both in), `but` on some days; not joined."""
    own, found = tuple(patterns), list[Stretch]()
    day = first
    while day <= last:
        if day not in but:
            found += [
                (instant(day, pattern.starts, zone), ending(day, pattern.ends, zone))
                for pattern in own
                if works_on(pattern, day)
            ]
        day += timedelta(days=1)
    return found


def outside_hours(
    whose: UUID | None, patterns: Iterable[Availability], first: date, last: date, zone: ZoneInfo
) -> list[Stretch]:
    """When a room or a kind of talk is not to be had between two days; nothing where it has no hours.

    A holiday of the house does not touch them: nobody works then, and where somebody does after all
    (extra hours), the room is there as on any such weekday. So neither does a closure of the house.
    """
    own = [pattern for pattern in patterns if pattern.whose == whose]
    if whose is None or not own:
        return []
    whole = (midnight(first, zone), midnight(last + timedelta(days=1), zone))
    there, shut = own_hours(own)
    open_ = joined(weekly_stretches(there, first, last, zone)) if there else [whole]
    return without([whole], without(open_, weekly_stretches(shut, first, last, zone)))


def own_hours(patterns: Iterable[Availability]) -> tuple[list[Availability], list[Availability]]:
    """When a room or a kind of talk is there by its own hours and extra ones, and when it is not after all.

    The first are none where it has no hours of its own: then it is there always, and extra hours add nothing.
    """
    own = list(patterns)
    there = [one for one in own if one.unusual is not Unusual.CLOSED]
    shut = [one for one in own if one.unusual is Unusual.CLOSED]
    return (there if any(one.unusual is None for one in there) else []), shut


def as_exceptions(closure: Closure) -> Iterator[Availability]:
    """The exception that a closure of a kind of talk, or of extra hours of a room, makes to their hours."""
    for weekday in range(7):
        yield Availability(
            id=closure.id,
            room_id=closure.room_id,
            service_id=closure.service_id,
            weekday=weekday,
            starts=closure.starts or time(0),
            ends=closure.ends or END_OF_DAY,
            from_day=closure.first_day,
            until_day=closure.last_day,
            unusual=Unusual.OPEN if closure.opens else Unusual.CLOSED,
        )


def is_outside_hours(
    whose: UUID | None, patterns: Iterable[Availability], talk: Stretch, zone: ZoneInfo
) -> bool:
    """Whether a room or a kind of talk has hours of its own, and they are others than those of this talk."""
    first, last = (moment.astimezone(zone).date() for moment in talk)
    shut = outside_hours(whose, patterns, first, last, zone)
    return any(low < talk[1] and talk[0] < high for low, high in shut)


def all_outside_hours(
    patterns: Iterable[Availability], first: date, last: date, zone: ZoneInfo
) -> dict[UUID, tuple[Stretch, ...]]:
    """Each room or kind of talk that has hours of its own -> when it is not to be had by them."""
    own = [pattern for pattern in patterns if pattern.therapist_id is None]
    return {
        whose: tuple(outside_hours(whose, own, first, last, zone))
        for whose in dict.fromkeys(pattern.whose for pattern in own)
        if whose is not None
    }


def rooms_shut(
    patterns: Iterable[Availability], closures: Iterable[Closure], first: date, last: date, zone: ZoneInfo
) -> dict[UUID, tuple[Stretch, ...]]:
    """Each room -> when it is not to be had between two days: by its own hours, or closed."""
    of_rooms = [pattern for pattern in patterns if pattern.room_id is not None]
    return with_closures(all_outside_hours(of_rooms, first, last, zone), closures, first, last, zone)


def with_closures(
    outside: Mapping[UUID, tuple[Stretch, ...]],
    closures: Iterable[Closure],
    first: date,
    last: date,
    zone: ZoneInfo,
) -> dict[UUID, tuple[Stretch, ...]]:
    """The same, for who knows already when rooms are not to be had by their own hours (`outside`)."""
    found = dict(outside)
    for one in closures:
        if one.room_id is not None:
            closed = (closed_stretch(one, day, zone) for day in days_of(one, first, last))
            found[one.room_id] = (*found.get(one.room_id, ()), *closed)
    return found


def works_within(stretches: Iterable[Stretch], low: datetime, high: datetime) -> list[Stretch]:
    """What of these stretches lies between two instants."""
    cut = ((max(start, low), min(end, high)) for start, end in stretches)
    return [(start, end) for start, end in cut if start < end]


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The same time as few stretches, in order."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def without(stretches: list[Stretch], taken: Iterable[Stretch]) -> list[Stretch]:
    """What is left of the stretches when what is taken goes off."""
    left = stretches
    for start, end in taken:
        kept: list[Stretch] = []
        for one in left:
            if end <= one[0] or start >= one[1]:
                kept.append(one)
                continue
            if one[0] < start:
                kept.append((one[0], start))
            if end < one[1]:
                kept.append((end, one[1]))
        left = kept
    return left
