"""The first moment that suits this person: therapists, rooms, language, access, times, with reasons."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import Mode
from healthdesk.records.availability import Availability
from healthdesk.records.equipment import Equipment
from healthdesk.records.moment import AgendaWorld, Moment, MomentAnswer, MomentWish
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room
from healthdesk.rules.moment_suits import chairs, gives, interpreter_for, refusal, room_reason, suits
from healthdesk.rules.name_order import in_order
from healthdesk.rules.preferred_first import hers_first, room_for_others
from healthdesk.rules.prepared_talk import Prepared
from healthdesk.rules.search_windows import HORIZON, windows
from healthdesk.rules.time_grid import TimeGrid, bits_of, block, runs, steps_for
from healthdesk.rules.travel import minutes_on, on_the_way

_ALSO = 3
_TELLING = 2
"""In how many of these stretches it is told why a moment fell away: the nearest six weeks.

Beyond them nothing is worked out for that alone.
"""


def find_moments(wish: MomentWish, world: AgendaWorld, limit: int = 12) -> MomentAnswer:
    """The best `limit` moments and why nearer ones fell away.

    One moment per therapist and day, the earliest, with what else is free that day. Order: earliest
    first; at the same time a therapist who speaks the language before one with an interpreter, then
    by name. With `first_id` hers before those of others, and it is told why hers are not nearer.
    """
    looked = look(wish, world, limit)
    hers, others = looked
    return MomentAnswer(tuple(hers_first(hers.moments, others.moments, limit)), told((looked,)))


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found, and the searches up to the first of it: they can tell why it is not sooner."""

    moments: tuple[Moment, ...] = ()
    nearer: tuple[MomentSearch, ...] = ()

    def fell_away(self, before: datetime | None) -> Counter[str]:
        """Why nothing is sooner than this; with None than never."""
        fell = Counter[str]()
        for search in self.nearer:
            grid = search.grid
            until = grid.length if before is None else min(grid.length, max(0, grid.step_at(before)))
            fell.update(search.fell_away(until))
        return fell


def look(wish: MomentWish, world: AgendaWorld, limit: int) -> tuple[Looked, Looked]:
    """With who is to come first, and with others: with nobody first all are others."""
    if wish.first_id is None:
        return Looked(), _found(wish, world, limit)
    hers = _found(wish, world, limit, hers=True)
    return hers, _found(wish, world, room_for_others(len(hers.moments), limit), hers=False)


class Found(Protocol):
    """What was found of one kind of talk, that can tell why it is not sooner."""

    @property
    def moments(self) -> tuple[Moment, ...]:
        """In the order in which they are offered."""

    def fell_away(self, before: datetime | None) -> Counter[str]:
        """Why nothing is sooner than this; with None than never."""


def told(looked: Sequence[tuple[Found, Found]]) -> dict[str, int]:
    """Why there is nothing sooner than the first of all these; where she has room, than the first of hers."""
    hers, others = [one for one, _others in looked], [one for _hers, one in looked]
    first_of_hers = _first(hers)
    fell = sum((one.fell_away(first_of_hers) for one in hers), Counter[str]())
    if first_of_hers is None:
        fell += sum((one.fell_away(_first(others)) for one in others), Counter[str]())
    return dict(fell)


def _first(looked: Iterable[Found]) -> datetime | None:
    return min((moment.starts_at for one in looked for moment in one.moments), default=None)


def _found(wish: MomentWish, world: AgendaWorld, limit: int, *, hers: bool | None = None) -> Looked:
    """The same of everybody; of who is to come first alone (`hers`), or of all but her."""
    best: list[Moment] = []
    nearer: list[MomentSearch] = []
    for number, window in enumerate(windows(wish, world) if limit else ()):
        search = MomentSearch(wish, world, window, hers=hers)
        search.counts_refused, search.tells = number == 0, number < _TELLING
        days = search.first_days(limit - len(best))
        if not best and search.tells:
            nearer.append(search)
        best += [search.moment(day) for day in days]
        if len(best) == limit:
            break
    return Looked(tuple(best), tuple(nearer))


def _once(found: list[FreeDay], search: MomentSearch, limit: int) -> list[FreeDay]:
    """Of two who could hold it together one answer, not one for each of them."""
    best: list[FreeDay] = []
    given: set[tuple[int, frozenset[UUID]]] = set()
    for day in found:
        second = search.second_of(day)
        both = (day.first, frozenset((day.one.id, *(() if second is None else (second.id,)))))
        if both not in given and len(best) < limit:
            given.add(both)
            best.append(day)
    return best


def _name(one: Practitioner) -> tuple[str, str]:
    return in_order(one.name)


def prepared_within(work: int, minutes: int) -> int:
    """Where so much time of work goes before."""
    ahead = steps_for(minutes)
    return runs(work, ahead) << ahead if minutes else -1


@dataclass(frozen=True, slots=True)
class FreeDay:
    """When a therapist has room, on a day or on all: only the best of these are worked out into moments."""

    one: Practitioner
    starts: int
    """Where a talk may begin, as bits of the grid."""
    minutes: int
    interpreter: str
    ready: Prepared

    @property
    def first(self) -> int:
        """The earliest step."""
        return (self.starts & -self.starts).bit_length() - 1

    def order(self) -> tuple[int, bool, str]:
        """Earliest first, without an interpreter before with one, then by name."""
        return self.first, bool(self.interpreter), self.one.name


class MomentSearch:
    """One search, of all the days or of some of them: what each wish takes away is remembered, to be told."""

    def __init__(
        self,
        wish: MomentWish,
        world: AgendaWorld,
        window: tuple[int, int] | None = None,
        *,
        hers: bool | None = None,
    ) -> None:
        """`hers`: only who is to come first (True), or all but her (False)."""
        self.wish, self.world, self.hers = wish, world, hers
        low, high = window or (0, world.days)
        zone = ZoneInfo(world.zone)
        self.today = world.now.astimezone(zone).date()
        # What begins before midnight may end after it: one day more is laid out than is begun on.
        beyond = 1 if high < world.days else 0
        self.grid = TimeGrid(self.today + timedelta(days=low), high - low + beyond, zone)
        self.last = self.grid.midnights[high - low]
        near = min(world.days, HORIZON)
        self.near = self.grid if window or near == world.days else TimeGrid(self.today, near, zone)
        self.counts_refused = self.tells = True
        self.lost: list[tuple[str, int]] = []
        self.patterns: defaultdict[UUID | None, list[Availability]] = defaultdict(list)
        for pattern in world.availability:
            self.patterns[pattern.whose].append(pattern)
        self.allowed = self._allowed_starts()
        self.person_free = self.grid.all & ~self.grid.taken(world.patient_busy)
        self.open = self._open()
        self.pieces = [(one, self._piece_free(one)) for one in world.equipment if one.id in wish.equipment]
        self.seconds: dict[int, list[tuple[Practitioner, int]]] = {}
        self.prepared: dict[tuple[int, int], Prepared] = {}

    @cached_property
    def rooms(self) -> list[tuple[Room, int]]:
        """The rooms that suit, with when each is free: looked at once somebody has time."""
        return [(room, self._room_free(room)) for room in self.world.rooms if suits(self.wish, room)]

    @property
    def rooms_at_any_hour(self) -> list[tuple[Room, int]]:
        """Those of them that have hours of their own, with when each would be free but for these."""
        return [(room, self._room_unused(room)) for room, _free in self.rooms if self.patterns.get(room.id)]

    def fell_away(self, before: int) -> dict[str, int]:
        """Reason -> on how many days of how many therapists it stood in the way, nearer than the first."""
        counted: dict[str, int] = {}
        mask = block(0, before)
        for key, bits in self.lost:
            days = self.grid.count_days(bits & mask)
            if days:
                counted[key] = counted.get(key, 0) + days
        return counted

    def first_days(self, limit: int) -> list[FreeDay]:
        """The best days of everybody, the best first."""
        found = [day for one in self._asked() for day in self.of_therapist(one, limit)]
        found.sort(key=FreeDay.order)
        alone = self.wish.second_id is not None or not self.wish.together
        return found[:limit] if alone else _once(found, self, limit)

    def _asked(self) -> list[Practitioner]:
        """Whose agenda is looked into."""
        active = [one for one in self.world.therapists if one.active]
        if self.hers is None:
            return active
        return [one for one in active if (one.id == self.wish.first_id) is self.hers]

    def of_therapist(self, one: Practitioner, limit: int) -> Iterator[FreeDay]:
        """The first days on which one therapist has room."""
        found = self.starts_of(one)
        if found is not None:
            for of_day in self._first_days(found.starts, limit):
                # Made anew and not by `replace`, which takes five times as long: there are hundreds.
                yield FreeDay(one, of_day, found.minutes, found.interpreter, found.ready)

    def starts_of(self, one: Practitioner) -> FreeDay | None:
        """Wherever a talk with this therapist may begin, on all days; None when she will not do at all."""
        wish = self.wish
        interpreter = interpreter_for(wish, one)
        minutes = wish.minutes + (wish.interpreter_minutes if interpreter else 0)
        refused = refusal(wish, one, interpreter)
        if refused and not self.counts_refused:
            return None
        if not self.tells and not self._could(one, minutes, interpreter):
            return None
        # Who is refused outright is counted in the first weeks only: it need not cost a search.
        starts = self.free_starts(one, minutes, self.near if refused else self.grid) & self.allowed
        if refused:
            self.lost.append((refused, starts))
            return None
        if wish.second_id is not None or wish.together:
            starts = self._kept(starts, self.second_starts(one, minutes), self._second_reason())
        ready = self._prepared_for(minutes, interpreter)
        for key, good in ready.masks:
            starts = self._kept(starts, good, key)
        if interpreter:
            lead = self.today + timedelta(days=wish.interpreter_lead_days)
            starts = self._kept(starts, self.grid.after(lead), "agenda.fell_interpreter_late")
        if starts and ready.roomy is not None:
            starts = self._kept(starts, ready.in_room_hours, "agenda.fell_room_hours")
            starts = self._kept(starts, ready.roomy, room_reason(wish, is_short=ready.is_short))
        return FreeDay(one, starts, minutes, interpreter, ready)

    def _second_reason(self) -> str:
        """Why who is to be there as well is not, as the key of a sentence."""
        named = self.wish.second_id
        is_given = named is None or gives(self.wish, named)
        return "agenda.fell_second" if is_given else "agenda.fell_second_not_given"

    def _could(self, one: Practitioner, minutes: int, interpreter: str) -> bool:
        """Whether her hours alone leave anything that suits, before it is looked at what she has to do."""
        possible = self.allowed
        for _key, good in self._prepared_for(minutes, interpreter).masks:
            possible &= good
        return bool(possible) and bool(self._work(one, self.grid) & possible)

    def second_starts(self, one: Practitioner, minutes: int) -> int:
        """Where who is to be there as well has room, her rest after it too."""
        found = 0
        for other, starts in self._seconds(minutes):
            if other.id != one.id:
                found |= starts
        return found

    def second_at(self, one: Practitioner, minutes: int, step: int) -> Practitioner | None:
        """Who holds it together with her then: the one that is named, or the first by name who is free."""
        free = (
            other for other, starts in self._seconds(minutes) if other.id != one.id and starts >> step & 1
        )
        return next(free, None)

    def _seconds(self, minutes: int) -> list[tuple[Practitioner, int]]:
        """Who may be the second, by name, each with where she has room; worked out once for a length."""
        if minutes not in self.seconds:
            # Who is to come first is no second beside others: what she holds with them is found as hers.
            but = self.wish.first_id if self.wish.second_id is None else None
            self.seconds[minutes] = [
                (other, self.free_starts(other, minutes, self.grid))
                for other in sorted(self.world.therapists, key=_name)
                if other.active
                and other.id != but
                and self.wish.second_id in {None, other.id}
                and not self.wish.avoids(other.id)
                and gives(self.wish, other.id)  # a talk of two is of this kind for both
            ]
        return self.seconds[minutes]

    def free_starts(self, one: Practitioner, minutes: int, grid: TimeGrid) -> int:
        """Where a talk with her may begin as far as she goes: her preparation, her rest, the way to it."""
        work, before = self._work(one, grid), self.wish.before_minutes
        free = work & ~self._taken(one, grid)
        steps = steps_for(minutes + self.wish.buffer_minutes)
        if self.wish.mode is not Mode.HOME or not self.world.travel:
            return runs(free, steps) & prepared_within(work, before)
        days: defaultdict[int, int] = defaultdict(int)
        for number, day in enumerate(grid.days):
            way = minutes_on(self.world.travel, one.id, day)
            days[way] |= block(grid.midnights[number], grid.midnights[number + 1])
        found = 0
        for way, those in days.items():
            there = steps_for(way) if way else 0
            may = runs(free, there + steps + there) << there & those
            found |= may & prepared_within(work, before and before + way)
        return found

    def _first_days(self, starts: int, limit: int) -> Iterator[int]:
        """The starts of each of the first `limit` days that have any."""
        for _ in range(limit):
            if not starts:
                return
            first = (starts & -starts).bit_length() - 1
            tomorrow = self.grid.midnights[bisect_right(self.grid.midnights, first)]
            yield starts & block(first, tomorrow)
            starts &= ~block(first, tomorrow)

    def _prepared_for(self, minutes: int, interpreter: str) -> Prepared:
        """What does not depend on the therapist, for a talk of this length."""
        steps = steps_for(minutes)
        needed = (steps, chairs(self.wish, interpreter))
        if needed not in self.prepared:
            self.prepared[needed] = Prepared(self, *needed)
        return self.prepared[needed]

    def _allowed_starts(self) -> int:
        grid = self.grid
        bits = block(max(0, grid.step_at(self.world.now, up=True)), self.last)
        if self.wish.not_before is not None:
            bits &= grid.after(self.wish.not_before)
        if self.wish.not_after is not None:
            bits &= ~grid.after(self.wish.not_after + timedelta(days=1))
        return bits

    def _open(self) -> int:
        """When the door is open: the opening hours, and whenever somebody works extra hours."""
        if not self.world.opening_hours or self.wish.mode is not Mode.ON_SITE:
            return self.grid.all
        extra = self.grid.closures(one for one in self.world.closures if one.opens)
        return self.grid.open_hours(self.world.opening_hours) | self.grid.inside(extra)

    def hours_of(self, whose: UUID | None) -> int:
        """When a room or a kind of talk is to be had by its own hours; always where it has none."""
        return self.grid.hours(self.patterns.get(whose, ()))

    def _room_free(self, room: Room) -> int:
        return self._room_unused(room) & self.hours_of(room.id)

    def _room_unused(self, room: Room) -> int:
        """When nobody has it and it is not closed, whatever its own hours."""
        shut = self.grid.closures(one for one in self.world.closures if one.room_id == room.id)
        rest = timedelta(minutes=room.rest_minutes)
        taken = self.grid.taken(self.world.busy.get(room.id, ()), before=rest, after=rest)
        return self.grid.all & ~taken & ~self.grid.touched(shut)

    def _piece_free(self, one: Equipment) -> int:
        """A piece in a room that is taken, shut or out of use is not to be had; hours the room is asked."""
        if not one.active:
            return 0
        free = self.grid.all & ~self.grid.taken(self.world.busy.get(one.id, ()))
        room = next((room for room in self.world.rooms if room.id == one.room_id), None)
        if one.room_id is None:
            return free
        return 0 if room is None else free & self._room_unused(room)

    def works(self, one: Practitioner) -> int:
        """When one therapist works, whatever she has to do then."""
        return self._work(one, self.grid)

    def _taken(self, one: Practitioner, grid: TimeGrid) -> int:
        """When she is taken, and so shortly after that there is no time to prepare what is looked for."""
        before = timedelta(minutes=self.wish.before_minutes)
        taken = grid.taken(self.world.busy.get(one.id, ()), after=before)
        visits = self.world.home_visits.get(one.id, ())
        if not visits or self.wish.mode is Mode.HOME:  # from one visit to the next the way counts once
            return taken
        ways = on_the_way(self.world.travel, one.id, visits, grid.zone)
        return taken | grid.touched((low, high + before) for low, high in ways)

    def _work(self, one: Practitioner, grid: TimeGrid) -> int:
        closures = [
            closure
            for closure in self.world.closures
            if closure.room_id is None
            and (closure.therapist_id == one.id or (closure.therapist_id is None and not closure.opens))
        ]
        return grid.work(self.patterns[one.id], closures, self.world.holidays)

    def _kept(self, starts: int, good: int, key: str) -> int:
        kept = starts & good
        if kept != starts:
            self.lost.append((key, starts ^ kept))
        return kept

    def second_of(self, day: FreeDay) -> Practitioner | None:
        """Who holds the first moment of a day together with the therapist; None where she holds it alone."""
        if self.wish.second_id is None and not self.wish.together:
            return None
        return self.second_at(day.one, day.minutes, day.first)

    def moment(self, day: FreeDay) -> Moment:
        """The first moment of a day, with why it suits and what else is free that day."""
        one, minutes, interpreter, ready = day.one, day.minutes, day.interpreter, day.ready
        steps = list(bits_of(day.starts))
        start = self.grid.moment(steps[0])
        room, piece = ready.place_at(steps[0]) or (None, None)
        second = self.second_of(day)
        if second is not None and self.wish.second_id is None:
            both = dict(self._seconds(minutes))[second]
            steps = [steps[0], *(step for step in steps[1:] if both >> step & 1)]
        reasons = []
        if self.wish.languages:
            reasons.append("agenda.reason_interpreter" if interpreter else "agenda.reason_speaks")
        if room is not None and self.wish.step_free:
            reasons.append("agenda.reason_step_free")
        if room is not None and self.wish.low_stimulus:
            reasons.append("agenda.reason_quiet")
        if room is not None and self.wish.own_entrance:
            reasons.append("agenda.reason_entrance")
        if room is not None and self.wish.people > 1:
            reasons.append("agenda.reason_seats")
        if one.id in {self.wish.therapist_id, self.wish.first_id}:
            reasons.append("agenda.reason_fixed")
        elif self.wish.first_id is not None:
            reasons.append("agenda.reason_not_fixed")
        return Moment(
            starts_at=start,
            ends_at=start + timedelta(minutes=minutes),
            therapist_id=one.id,
            room_id=None if room is None else room.id,
            equipment_id=None if piece is None else piece.id,
            second_id=None if second is None else second.id,
            service_id=self.wish.service_id,
            interpreter=interpreter,
            reasons=tuple(reasons),
            also=tuple(self._also(steps, minutes, ready, piece)),
        )

    def _also(
        self, steps: list[int], minutes: int, ready: Prepared, piece: Equipment | None
    ) -> Iterator[tuple[datetime, UUID | None]]:
        """A few other times of the same day with the same equipment, apart enough to be another choice."""
        apart, last, given = steps_for(minutes), steps[0], 0
        for step in steps[1:]:
            if step - last < apart or given == _ALSO:
                continue
            place = ready.place_at(step, piece)
            if place is not None:
                yield self.grid.moment(step), None if place[0] is None else place[0].id
                last, given = step, given + 1
