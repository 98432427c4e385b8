"""The first weekday and hour that hold for so many weeks: with whom, where, what is skipped, why not sooner.

A holiday, a closure of the house and leave are skipped and make the series longer, and so are the weeks
that do not suit by the school's calendar where that is wished for. On every other day all must hold that
holds for one talk: the therapist, her rest after it, a room that suits, the person herself, her wishes.
The hour is the one on the wall, also where the clock jumps.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from healthdesk.records.moment import AgendaWorld, MomentWish
from healthdesk.records.series import BrokenMoment, SeriesAnswer, SeriesMoment, SkippedDay
from healthdesk.rules.find_courses import Course, LostCourse, courses_in
from healthdesk.rules.find_moment import FreeDay, MomentSearch, prepared_within
from healthdesk.rules.find_places import NONE, Groups
from healthdesk.rules.preferred_first import hers_first
from healthdesk.rules.school_holidays import known_until, reason_school, suits_school
from healthdesk.rules.talk_series import SPARE, reach, reason_closed
from healthdesk.rules.time_grid import STEP, TimeGrid, bits_of, runs, steps_for
from healthdesk.rules.work_times import instant

FIRST_DAYS = 28
"""Within so many days the first talk must be, from the first day that it may be."""
_FARTHEST = 366
"""That day itself is no farther ahead than this."""
_QUARTERS = 96
_WALL = tuple(time(quarter // 4, quarter % 4 * 15) for quarter in range(_QUARTERS))
_WHOLE_DAY = (1 << _QUARTERS) - 1
_ALSO = 3
_BROKEN = 3


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often it comes back, and how many times in all."""

    every_weeks: int
    count: int


def first_day(wish: MomentWish, today: date) -> date:
    """The first day on which a series may begin: as it is wished for, and by the school's calendar."""
    day = max(today, wish.not_before or today)
    far = today + timedelta(days=_FARTHEST)
    while day <= far and not suits_school(day, wish.school_holidays):
        day += timedelta(days=1)
    return min(day, far)


def days_to_read(wish: MomentWish, rhythm: Rhythm, today: date) -> int:
    """How far the agenda has to be read to be sure."""
    begin, wanted = first_day(wish, today), wish.school_holidays
    firsts = (begin + timedelta(days=number) for number in range(FIRST_DAYS))
    last = max(reach(first, rhythm.every_weeks, rhythm.count + SPARE + 1, wanted) for first in firsts)
    return (last - today).days + 1


def find_series(wish: MomentWish, world: AgendaWorld, rhythm: Rhythm, limit: int = 6) -> SeriesAnswer:
    """The best `limit` weekdays and hours, the soonest first, and nearer ones that break.

    One per therapist and weekday. Not before and not after are about the first talk. Where somebody is to
    come first (`first_id`), hers stand before those of others, and it is told why hers are not sooner.
    """
    return find_series_among((wish,), world, rhythm, limit)


def find_series_among(
    wishes: Sequence[MomentWish],
    world: AgendaWorld,
    rhythm: Rhythm,
    limit: int = 6,
    groups: Groups = NONE,
) -> SeriesAnswer:
    """The same for several kinds of talk at once: each wish is of another (`service_id`), all of one person.

    A series is of one kind from its first talk to its last. Of each kind what the search for it alone finds;
    where one therapist could begin two of them at the same time only the kind that is named first. Of a
    kind that is a group (`groups`) one that comes back, on each of its dates: it has a rhythm of its own.
    """
    tried: list[_Tried] = []
    kept: dict[tuple[datetime, UUID], _Kept] = {}
    courses, lost = courses_in(wishes, groups, limit)
    for wish in wishes:
        for one in () if groups.has(wish) else _holding(wish, world, rhythm, tried):
            kept.setdefault((one.starts_at, one.weeks.free.one.id), one)
    first = wishes[0].first_id if wishes else None
    hers, others = list[_Kept | Course](), list[_Kept | Course]()
    every: list[_Kept | Course] = [*kept.values(), *courses]
    for course in sorted(every, key=_order):
        (hers if first is not None and course.is_of(first) else others).append(course)
    best = hers_first(hers, others, limit)
    nearest = best[0].starts_at if best else None
    nearer: list[_Tried | LostCourse] = [*tried, *lost]
    if hers and first is not None:
        nearer = [one for one in nearer if one.is_of(first)]
    sooner: dict[tuple[datetime, UUID], _Tried | LostCourse] = {}
    for broken in sorted(nearer, key=_begins):
        if nearest is None or broken.starts_at < nearest:
            sooner.setdefault((broken.starts_at, broken.therapist_id), broken)
    return SeriesAnswer(
        moments=tuple(one.told() for one in best),
        broken=tuple(one.told() for one in list(sooner.values())[:_BROKEN]),
    )


def _holding(wish: MomentWish, world: AgendaWorld, rhythm: Rhythm, tried: list[_Tried]) -> Iterator[_Kept]:
    """What holds of one kind of talk, in no order; what does not is noted in `tried`."""
    search = MomentSearch(replace(wish, not_after=None), world)
    begin = (first_day(wish, search.today) - search.today).days
    for one in world.therapists:
        free = search.starts_of(one) if one.active else None
        if free is not None:
            yield from _Weeks(search, free, rhythm).first_ones(begin, wish.not_after, tried)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A weekday on which some hours hold: the day on which it begins, and those hours as quarters."""

    weeks: _Weeks
    number: int
    walls: int
    starts_at: datetime

    @property
    def order(self) -> tuple[datetime, bool, str]:
        """The soonest first; without an interpreter before with one."""
        free = self.weeks.free
        return self.starts_at, bool(free.interpreter), free.one.name

    def is_of(self, who: UUID) -> bool:
        """Whether she holds it."""
        return self.weeks.free.one.id == who

    def told(self) -> SeriesMoment:
        """All that is to be told about it."""
        return self.weeks.moment(self)


@dataclass(frozen=True, slots=True)
class _Tried:
    """An hour that does not hold."""

    starts_at: datetime
    weeks: _Weeks

    @property
    def therapist_id(self) -> UUID:
        """With whom it would be."""
        return self.weeks.free.one.id

    def is_of(self, who: UUID) -> bool:
        """Whether she would hold it."""
        return self.therapist_id == who

    def told(self) -> BrokenMoment:
        """Where it breaks, and why."""
        return self.weeks.broken(self.starts_at)


def _order(one: _Kept | Course) -> tuple[datetime, bool, str]:
    return one.order


def _begins(one: _Tried | LostCourse) -> datetime:
    return one.starts_at


class _Weeks:
    """One therapist's days, each as the quarters of the wall clock: where a talk may begin, or is skipped."""

    def __init__(self, search: MomentSearch, free: FreeDay, rhythm: Rhythm) -> None:
        self.search, self.grid, self.world = search, search.grid, search.world
        self.free, self.rhythm = free, rhythm
        self._closed_bits = self._closed()
        self._known: dict[int, tuple[int, int]] = {}

    def _closed(self) -> int:
        """The steps at which a talk would meet a closure of the house or of this therapist."""
        shut = self.grid.closures(
            one
            for one in self.world.closures
            if not one.opens
            and one.room_id is None
            and one.therapist_id in {None, self.free.one.id, self.search.wish.second_id}
        )
        steps = steps_for(self.free.minutes)
        return self.grid.all & ~runs(self.grid.all & ~self.grid.touched(shut), steps)

    def of_day(self, number: int) -> tuple[int, int]:
        """(where a talk may begin, where it is skipped) on one day, as quarters of the wall clock."""
        if number not in self._known:
            closed, day = _WHOLE_DAY, self.grid.days[number]
            suited = suits_school(day, self.search.wish.school_holidays)
            if suited and day not in self.world.holidays:
                closed = on_the_wall(self.grid, self._closed_bits, number)
            free = on_the_wall(self.grid, self.free.starts, number)
            self._known[number] = (free & ~closed, closed)
        return self._known[number]

    def first_ones(self, begin: int, last: date | None, tried: list[_Tried]) -> Iterator[_Kept]:
        """Per weekday the soonest day on which something holds; what did not is noted in `tried`."""
        given: set[int] = set()
        for number in range(begin, min(begin + FIRST_DAYS, len(self.grid.days))):
            day = self.grid.days[number]
            if day.weekday() in given or (last is not None and day > last):
                continue
            may, _closed = self.of_day(number)
            walls = self._holding(number, may) if may else 0
            lost = may & ~walls
            if lost:
                tried.append(_Tried(self._at(number, next(bits_of(lost))), self))
            if walls:
                given.add(day.weekday())
                yield _Kept(self, number, walls, self._at(number, next(bits_of(walls))))

    def _holding(self, number: int, walls: int) -> int:
        """Those of the hours of a first day that hold to the end: all are followed at once."""
        after = {1: walls}
        whole = 0
        for at in self._days_after(number):
            free, closed = self.of_day(at)
            following: defaultdict[int, int] = defaultdict(int)
            for had, bits in after.items():
                if bits & closed:
                    following[had] |= bits & closed
                if bits & free:
                    following[had + 1] |= bits & free
            whole |= following.pop(self.rhythm.count, 0)
            after = dict(following)
            if not after:
                break
        return whole

    def _days_after(self, number: int) -> Iterator[int]:
        """The days on which it falls after its first; those that the school's calendar skips besides."""
        step, wanted = 7 * self.rhythm.every_weeks, self.search.wish.school_holidays
        left = self.rhythm.count - 1 + SPARE
        for at in range(number + step, len(self.grid.days), step):
            if left == 0:
                return
            left -= suits_school(self.grid.days[at], wanted)
            yield at

    def _at(self, number: int, quarter: int) -> datetime:
        return instant(self.grid.days[number], _WALL[quarter], self.grid.zone)

    def moment(self, kept: _Kept) -> SeriesMoment:
        """All that is to be told about a weekday that holds: its first hour, and others."""
        quarters = list(bits_of(kept.walls))
        days, skipped = self._course(kept.number, quarters[0])
        steps = [self.grid.step_at(self._at(number, quarters[0])) for number in days]
        room, elsewhere = self._room(steps)
        one = self.search.moment(replace(self.free, starts=1 << steps[0]))
        return SeriesMoment(
            moment=replace(
                one,
                room_id=room,
                equipment_id=self._piece(steps[0], room),
                also=tuple(self._also(kept, quarters)),
            ),
            last_day=self.grid.days[days[-1]],
            skipped=tuple(self._reason(number, quarters[0]) for number in skipped),
            elsewhere=elsewhere,
        )

    def _course(self, number: int, quarter: int) -> tuple[list[int], list[int]]:
        """The days on which it is, and those that are skipped."""
        days, skipped = [number], list[int]()
        for at in self._days_after(number):
            if len(days) == self.rhythm.count:
                break
            (skipped if self.of_day(at)[1] >> quarter & 1 else days).append(at)
        return days, skipped

    def _room(self, steps: list[int]) -> tuple[UUID | None, int]:
        """The room in which most of it can be, of those that are free for the first talk."""
        free = [self.free.ready.rooms_at(step) for step in steps]
        rooms = [room.id for room in self.world.rooms if room.id in free[0]]
        if not rooms:
            return None, 0
        best = max(rooms, key=lambda room: sum(room in some for some in free))
        return best, sum(best not in some for some in free)

    def _piece(self, step: int, room: UUID | None) -> UUID | None:
        """The equipment of the first talk, in the room that was chosen."""
        piece = self.free.ready.piece_at(step, room)
        return None if piece is None else piece.id

    def _also(self, kept: _Kept, quarters: list[int]) -> Iterator[tuple[datetime, UUID | None]]:
        apart, last, given = steps_for(self.free.minutes), quarters[0], 0
        for quarter in quarters[1:]:
            if quarter - last >= apart and given < _ALSO:
                days, _skipped = self._course(kept.number, quarter)
                steps = [self.grid.step_at(self._at(number, quarter)) for number in days]
                yield self._at(kept.number, quarter), self._room(steps)[0]
                last, given = quarter, given + 1

    def _reason(self, number: int, quarter: int) -> SkippedDay:
        day, begins = self.grid.days[number], self._at(number, quarter)
        talk = (begins, begins + steps_for(self.free.minutes) * STEP)
        both = (self.free.one.id, self.search.wish.second_id)
        school = reason_school(day, self.search.wish.school_holidays)
        reason = school or reason_closed(both, self.world, day, talk, self.grid.zone)
        return SkippedDay(day=day, reason=reason)

    def broken(self, starts_at: datetime) -> BrokenMoment:
        """Where an hour that does not hold breaks first, and why."""
        local = starts_at.astimezone(self.grid.zone)
        quarter = local.hour * 4 + local.minute // 15
        number = (local.date() - self.grid.first).days
        breaks = (at for at in self._days_after(number) if not sum(self.of_day(at)) >> quarter & 1)
        at = next(breaks, None)
        return BrokenMoment(
            starts_at=starts_at,
            wall=local.time().replace(tzinfo=None),
            therapist_id=self.free.one.id,
            day=self.grid.days[number if at is None else at],
            reason=self._why_not_enough() if at is None else self._why(at, quarter),
        )

    def _why_not_enough(self) -> str:
        """What stands in the way where nothing breaks, but too many days are skipped."""
        unknown = self.search.wish.school_holidays and self.grid.last > known_until()
        return "agenda.school_unknown" if unknown else "agenda.fell_closed"

    def _why(self, number: int, quarter: int) -> str:
        """What stands in the way on one day, as a sentence key."""
        begins = self._at(number, quarter)
        step, steps = self.grid.step_at(begins), steps_for(self.free.minutes)
        wish, whole = self.search.wish, self.free.minutes + self.search.wish.buffer_minutes
        ready, rested = begins - timedelta(minutes=wish.before_minutes), begins + timedelta(minutes=whole)
        taken = self.world.busy.get(self.free.one.id, ())
        if any(low < rested and ready < high for low, high in taken):
            return "agenda.warn_therapist_taken"
        second = wish.second_id
        if second is not None and not self.search.second_starts(self.free.one, self.free.minutes) >> step & 1:
            return "agenda.warn_second_not_free"
        ends = begins + steps * STEP
        if any(low < ends and begins < high for low, high in self.world.patient_busy):
            return "agenda.warn_patient_taken"
        works = self.search.works(self.free.one)
        in_hours = runs(works, steps_for(whole)) & prepared_within(works, wish.before_minutes)
        if not in_hours >> step & 1:
            return "agenda.warn_not_working"
        if not self.search.free_starts(self.free.one, self.free.minutes, self.grid) >> step & 1:
            return "agenda.fell_travel"
        return self._why_no_place(step)

    def _why_no_place(self, step: int) -> str:
        """What stands in the way of a talk, whoever holds it."""
        ready = self.free.ready
        masks = dict(ready.masks)
        for key in ("agenda.fell_kind_hours", "agenda.fell_equipment"):
            if not masks.get(key, -1) >> step & 1:
                return key
        if ready.roomy is not None and not ready.roomy >> step & 1:
            return "agenda.fell_room" if ready.in_room_hours >> step & 1 else "agenda.fell_room_hours"
        return "agenda.fell_times"


def on_the_wall(grid: TimeGrid, bits: int, number: int) -> int:
    """The steps of one day as quarters of the wall clock, so that an hour is the same bit on every day.

    Where the clock goes back the first of two hours counts; the hour that is jumped over is not there.
    """
    begin, end = grid.midnights[number], grid.midnights[number + 1]
    steps = bits >> begin & ((1 << (end - begin)) - 1)
    if end - begin == _QUARTERS:
        return steps
    found = 0
    for quarter, wall in enumerate(_WALL):
        at = instant(grid.days[number], wall, grid.zone)
        if at.astimezone(grid.zone).time() == wall and steps >> (grid.step_at(at) - begin) & 1:
            found |= 1 << quarter
    return found
