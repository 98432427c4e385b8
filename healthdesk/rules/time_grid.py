"""Weeks cut in steps of fifteen minutes, kept as the bits of one long integer.

Bit n is the n-th step after the first midnight, in real time: a day has 96 steps, 92 when the clock
jumps ahead and 100 when it goes back. "Free for three steps on end" is a few shifts, however many
weeks are looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from functools import reduce
from itertools import pairwise
from operator import itemgetter, or_
from typing import Any
from zoneinfo import ZoneInfo

from healthdesk.records.availability import Availability, Closure
from healthdesk.records.house import OpeningHours
from healthdesk.rules.typed_dates import END_OF_DAY
from healthdesk.rules.work_times import (
    Stretch,
    closed_stretch,
    days_of,
    ending,
    instant,
    joined,
    midnight,
    own_hours,
    weekly_stretches,
    work_stretches,
    works_on,
)

STEP = timedelta(minutes=15)
_DAY = timedelta(days=1)
_LONGEST = timedelta(days=2)
_NONE = timedelta()
_STEPS_A_DAY = 96
_OVER_A_DAY = (1, 2, 4, 8, 16, 32, 32)
"""Each shift doubles how many steps are taken in, the last one to 96."""
_SECONDS = 15 * 60
_begins = itemgetter(0)


def steps_for(minutes: int) -> int:
    """How many steps a talk of so many minutes takes."""
    return max(1, -(-minutes // 15))


def runs(free: int, steps: int) -> int:
    """The steps from which so many steps on end are free."""
    done = 1
    while done < steps:
        jump = min(done, steps - done)
        free &= free >> jump
        done += jump
    return free


def bits_of(bits: int) -> Iterator[int]:
    """The numbers of the bits that are set, lowest first."""
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low


def block(low: int, high: int) -> int:
    """The steps from `low` up to and not including `high`."""
    return ((1 << (high - low)) - 1) << low if high > low else 0


class _Touches(dict[Stretch, int]):
    """The steps that a stretch touches. Half the house begins on the hour: worked out once for all."""

    def __init__(self, start: datetime, length: int, before: timedelta, after: timedelta) -> None:
        """Each stretch with so much before it and after it."""
        super().__init__()
        self._start, self._till, self._length = start + before, start - after, length

    def __missing__(self, stretch: Stretch) -> int:
        since, till = stretch[0] - self._start, stretch[1] - self._till
        first = since.days * _STEPS_A_DAY + since.seconds // _SECONDS
        last = till.days * _STEPS_A_DAY - (-till.seconds // _SECONDS)
        if first < 0 or last > self._length:
            first, last = max(0, first), min(self._length, last)
        self[stretch] = found = (1 << last) - (1 << first) if last > first else 0
        return found


class TimeGrid:
    """The steps of some days on end."""

    def __init__(self, first: date, days: int, zone: ZoneInfo) -> None:
        self.zone, self.first = zone, first
        self.days = [first + number * _DAY for number in range(days)]
        self.last = self.days[-1]
        self.start = midnight(first, zone)
        self.midnights = [(midnight(day, zone) - self.start) // STEP for day in self.days]
        self.midnights.append((midnight(self.last + _DAY, zone) - self.start) // STEP)
        self.length = self.midnights[-1]
        self.all = block(0, self.length)
        self._reaches: dict[tzinfo | None, tuple[datetime, datetime]] = {}
        self._first_steps = sum(1 << step for step in self.midnights[:-1])
        self._touches: dict[tuple[timedelta, timedelta], _Touches] = {}
        self._weeks: dict[tuple[Any, ...], int] = {}

    def step_at(self, moment: datetime, *, up: bool = False) -> int:
        """The step in which a moment lies; with `up` the first one that begins at or after it."""
        whole, rest = divmod(moment - self.start, STEP)
        return whole + (1 if up and rest else 0)

    def moment(self, step: int) -> datetime:
        """When a step begins."""
        return self.start + step * STEP

    def after(self, day: date) -> int:
        """All steps from this day on."""
        low = max(0, self.step_at(midnight(day, self.zone)))
        return self.all & ~block(0, low)

    def inside(self, stretches: Iterable[Stretch]) -> int:
        """The steps that lie wholly within one of the stretches."""
        bits = 0
        for start, end in stretches:
            bits |= block(max(0, self.step_at(start, up=True)), min(self.length, self.step_at(end)))
        return bits

    def touched(self, stretches: Iterable[Stretch]) -> int:
        """The steps of which at least some part is taken."""
        bits = 0
        for start, end in stretches:
            bits |= block(max(0, self.step_at(start)), min(self.length, self.step_at(end, up=True)))
        return bits

    def taken(self, stretches: Sequence[Stretch], before: timedelta = _NONE, after: timedelta = _NONE) -> int:
        """As `touched`, for thousands of stretches in order of time: only those within are looked at.

        Each with so much before it and after it. None is longer than a day, with all around it two.
        """
        if not stretches:
            return 0
        # In the zone of what is taken: moments of one zone are compared ten times as fast.
        low, high = self._reaches_in(stretches[0][0].tzinfo)
        since = bisect_left(stretches, low, key=_begins) if stretches[0][0] < low else 0
        until = bisect_left(stretches, high + before, since, key=_begins)
        around = (before, after)
        if around not in self._touches:
            self._touches[around] = _Touches(self.start, self.length, before, after)
        return reduce(or_, map(self._touches[around].__getitem__, stretches[since:until]), 0)

    def _reaches_in(self, zone: tzinfo | None) -> tuple[datetime, datetime]:
        if zone not in self._reaches:
            reaches = self.start - _LONGEST, self.moment(self.length)
            self._reaches[zone] = reaches[0].astimezone(zone), reaches[1].astimezone(zone)
        return self._reaches[zone]

    def count_days(self, bits: int) -> int:
        """On how many of the days at least one of these steps is."""
        if not bits:
            return 0
        if self.length != _STEPS_A_DAY * len(self.days):  # the clock jumps on one of them
            pairs = pairwise(self.midnights)
            return sum(1 for low, high in pairs if bits & block(low, high))
        for jump in _OVER_A_DAY:  # a midnight takes in all the steps of its day
            bits |= bits >> jump
        return (bits & self._first_steps).bit_count()

    def on_days(self, weekday: int | None, starts: time | None, ends: time | None) -> list[Stretch]:
        """The same wall time on each day, or on each such weekday; None is the whole day."""
        found = []
        for day in self.days:
            if weekday is None or day.weekday() == weekday:
                low = midnight(day, self.zone) if starts is None else instant(day, starts, self.zone)
                high = midnight(day + _DAY, self.zone) if ends is None else ending(day, ends, self.zone)
                found.append((low, high))
        return found

    def open_hours(self, hours: Iterable[OpeningHours]) -> int:
        """When the door is open."""
        bits = 0
        for one in hours:
            bits |= self.inside(self.on_days(one.weekday, one.opens, one.closes))
        return bits

    def closures(self, closures: Iterable[Closure]) -> list[Stretch]:
        """The stretches of time of closures, or of extra hours."""
        return [
            closed_stretch(closure, day, self.zone)
            for closure in closures
            for day in days_of(closure, self.first, self.last)
        ]

    def work(self, patterns: list[Availability], closures: list[Closure], holidays: frozenset[date]) -> int:
        """When one therapist works; `patterns` are hers, `closures` hers and the house's."""
        if any(_is_odd(one) for one in patterns):
            # Odd minutes: two stretches may join in the middle of a step, so go by exact times.
            return self._exact_work(patterns, closures, holidays)
        bits = 0
        for pattern in patterns:
            bits |= self._weekly(pattern, holidays)
        bits |= self.inside(self.closures(one for one in closures if one.opens))
        return bits & ~self.touched(self.closures(one for one in closures if not one.opens))

    def _exact_work(
        self, patterns: list[Availability], closures: list[Closure], holidays: frozenset[date]
    ) -> int:
        whose = patterns[0].whose
        assert whose is not None, "each is of one"
        stretches = work_stretches(whose, patterns, closures, holidays, self.first, self.last, self.zone)
        return self.inside(stretches)

    def hours(self, patterns: Sequence[Availability]) -> int:
        """When a room or a kind of talk is to be had; `patterns` are its own, and always where it has none.

        As `outside_hours`: no holiday touches them.
        """
        there, shut = own_hours(patterns)
        if not there:
            bits = self.all
        elif any(_is_odd(one) for one in there):
            bits = self.inside(joined(weekly_stretches(there, self.first, self.last, self.zone)))
        else:
            bits = reduce(or_, (self._weekly(one, frozenset()) for one in there))
        if shut:
            bits &= ~self.touched(weekly_stretches(shut, self.first, self.last, self.zone))
        return bits

    def _weekly(self, pattern: Availability, holidays: frozenset[date]) -> int:
        """Many work the same hours of the same day: those are worked out once."""
        hours = (
            pattern.weekday,
            pattern.starts,
            pattern.ends,
            pattern.from_day,
            pattern.until_day,
            pattern.every_weeks,
            holidays,
        )
        if hours not in self._weeks:
            self._weeks[hours] = self._weekly_steps(pattern, holidays)
        return self._weeks[hours]

    def _weekly_steps(self, pattern: Availability, holidays: frozenset[date]) -> int:
        always = pattern.until_day is None and pattern.every_weeks == 1 and pattern.from_day <= self.first
        bits = marks = 0
        for number in range((pattern.weekday - self.first.weekday()) % 7, len(self.days), 7):
            day = self.days[number]
            if day in holidays or not (always or works_on(pattern, day)):
                continue
            begin = self.midnights[number]
            if self.midnights[number + 1] - begin == _STEPS_A_DAY:
                marks |= 1 << begin
            else:
                stretch = (instant(day, pattern.starts, self.zone), ending(day, pattern.ends, self.zone))
                bits |= self.inside((stretch,))
        # Times the hours of one day: the same hours after each of these midnights.
        return bits | marks * block(_wall_step(pattern.starts), _end_step(pattern.ends))


def _wall_step(wall: time) -> int:
    return wall.hour * 4 + wall.minute // 15


def _end_step(wall: time) -> int:
    return _STEPS_A_DAY if wall == END_OF_DAY else _wall_step(wall)


def _is_odd(one: Availability) -> bool:
    """Whether it begins or ends in the middle of a step."""
    return bool(one.starts.minute % 15 or (one.ends.minute % 15 and one.ends != END_OF_DAY))
