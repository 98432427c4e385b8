"""The first moment that suits this person: therapists, rooms, language, access, times, with reasons.

Time is cut in steps of fifteen minutes and kept as the bits of one long integer per therapist and
per room, so that "free for three steps on end" is a few shifts, however many weeks are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import Mode
from healthdesk.records.moment import AgendaWorld, Busy, Moment, MomentAnswer, MomentWish, Window
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room
from healthdesk.rules.work_times import Stretch, instant, midnight, work_stretches

STEP = timedelta(minutes=15)


class _Grid:
    """Fifteen-minute steps from the first midnight; bit n is the n-th step."""

    def __init__(self, world: AgendaWorld) -> None:
        self.zone = ZoneInfo(world.zone)
        self.first = world.now.astimezone(self.zone).date()
        self.last = self.first + timedelta(days=world.days - 1)
        self.start = midnight(self.first, self.zone)
        self.length = self.step_at(midnight(self.last + timedelta(days=1), self.zone))
        self.all = (1 << self.length) - 1

    def step_at(self, moment: datetime, *, up: bool = False) -> int:
        whole, rest = divmod(moment - self.start, STEP)
        return whole + (1 if up and rest else 0)

    def inside(self, stretches: Iterable[Stretch]) -> int:
        """The steps that lie wholly within the stretches."""
        bits = 0
        for start, end in stretches:
            low, high = max(0, self.step_at(start, up=True)), min(self.length, self.step_at(end))
            if high > low:
                bits |= ((1 << (high - low)) - 1) << low
        return bits

    def touched(self, stretches: Iterable[Stretch]) -> int:
        """The steps of which at least some part is taken."""
        bits = 0
        for start, end in stretches:
            low, high = max(0, self.step_at(start)), min(self.length, self.step_at(end, up=True))
            if high > low:
                bits |= ((1 << (high - low)) - 1) << low
        return bits

    def days(self) -> Iterator[date]:
        day = self.first
        while day <= self.last:
            yield day
            day += timedelta(days=1)

    def moment(self, step: int) -> datetime:
        return self.start + step * STEP


def _steps(minutes: int) -> int:
    return max(1, -(-minutes // 15))


def _runs(free: int, steps: int) -> int:
    """The steps from which so many steps on end are free."""
    done = 1
    while done < steps:
        jump = min(done, steps - done)
        free &= free >> jump
        done += jump
    return free


def _window_bits(grid: _Grid, windows: Iterable[Window]) -> int:
    bits = 0
    for window in windows:
        stretches = []
        for day in grid.days():
            if window.weekday is not None and day.weekday() != window.weekday:
                continue
            low = (
                midnight(day, grid.zone) if window.starts is None else instant(day, window.starts, grid.zone)
            )
            high = (
                midnight(day + timedelta(days=1), grid.zone)
                if window.ends is None
                else instant(day, window.ends, grid.zone)
            )
            stretches.append((low, high))
        bits |= grid.inside(stretches)
    return bits


def _by_resource(busy: Iterable[Busy]) -> dict[UUID, list[Stretch]]:
    found: dict[UUID, list[Stretch]] = {}
    for one in busy:
        found.setdefault(one.resource_id, []).append((one.starts_at, one.ends_at))
    return found


class _Search:
    """One search: what each wish takes away is remembered, to be told."""

    def __init__(self, wish: MomentWish, world: AgendaWorld) -> None:
        self.wish, self.world = wish, world
        self.grid = _Grid(world)
        self.busy = _by_resource(world.busy)
        self.lost: dict[str, int] = {}
        self.person_free = self.grid.all & ~self.grid.touched(
            (one.starts_at, one.ends_at) for one in world.patient_busy
        )
        self.wished = self._wished()
        self.rooms = [(room, self._room_free(room)) for room in self._fitting_rooms()]

    def _wished(self) -> int:
        """The steps at which a talk may be, by the person's own times."""
        bits = self.grid.all
        if self.wish.only:
            bits &= _window_bits(self.grid, self.wish.only)
        return bits & ~_window_bits(self.grid, self.wish.never)

    def _allowed_starts(self) -> int:
        grid = self.grid
        bits = grid.all & ~((1 << grid.step_at(self.world.now, up=True)) - 1)
        if self.wish.not_before is not None:
            low = max(0, grid.step_at(midnight(self.wish.not_before, grid.zone)))
            bits &= ~((1 << low) - 1)
        if self.wish.not_after is not None:
            high = grid.step_at(midnight(self.wish.not_after + timedelta(days=1), grid.zone))
            bits &= (1 << max(0, high)) - 1
        return bits

    def _fitting_rooms(self) -> list[Room]:
        wish = self.wish
        return [
            room
            for room in self.world.rooms
            if room.active
            and (room.step_free or not wish.step_free)
            and (room.low_stimulus or not wish.low_stimulus)
            and (room.own_entrance or not wish.own_entrance)
        ]

    def _room_free(self, room: Room) -> int:
        closed = [c for c in self.world.closures if c.room_id == room.id]
        taken = list(self.busy.get(room.id, ()))
        for closure in closed:
            day = max(closure.first_day, self.grid.first)
            while day <= min(closure.last_day, self.grid.last):
                low = (
                    midnight(day, self.grid.zone)
                    if closure.starts is None
                    else instant(day, closure.starts, self.grid.zone)
                )
                high = (
                    midnight(day + timedelta(days=1), self.grid.zone)
                    if closure.ends is None
                    else instant(day, closure.ends, self.grid.zone)
                )
                taken.append((low, high))
                day += timedelta(days=1)
        return self.grid.all & ~self.grid.touched(taken)

    def _therapist_free(self, one: Practitioner) -> int:
        work = work_stretches(
            one.id,
            self.world.availability,
            self.world.closures,
            self.world.holidays,
            self.grid.first,
            self.grid.last,
            self.grid.zone,
        )
        return self.grid.inside(work) & ~self.grid.touched(self.busy.get(one.id, ()))

    def _lose(self, key: str, bits: int) -> None:
        if bits:
            self.lost[key] = self.lost.get(key, 0) | bits

    def of_therapist(self, one: Practitioner) -> Iterator[tuple[int, Moment]]:
        """The moments with one therapist: (step, moment), earliest first."""
        wish, grid = self.wish, self.grid
        interpreter = self._interpreter_for(one)
        minutes = wish.minutes + (wish.interpreter_minutes if interpreter else 0)
        talk, whole = _steps(minutes), _steps(minutes + wish.buffer_minutes)
        starts = _runs(self._therapist_free(one), whole) & self._allowed_starts()
        refusal = self._refusal(one, interpreter)
        if refusal:
            self._lose(refusal, starts)
            return
        starts = self._kept(starts, _runs(self.person_free, talk), "agenda.fell_person_busy")
        starts = self._kept(starts, _runs(self.wished, talk), "agenda.fell_times")
        if interpreter:
            ready = grid.step_at(midnight(grid.first + timedelta(days=wish.interpreter_lead_days), grid.zone))
            starts = self._kept(
                starts, grid.all & ~((1 << max(0, ready)) - 1), "agenda.fell_interpreter_late"
            )
        if wish.mode is not Mode.ON_SITE:
            yield from ((step, self._moment(one, None, step, minutes, interpreter)) for step in _bits(starts))
            return
        roomy = 0
        for _, free in self.rooms:
            roomy |= _runs(free, talk)
        starts = self._kept(starts, roomy, self._room_reason())
        for step in _bits(starts):
            room = next(room for room, free in self.rooms if _runs_at(free, step, talk))
            yield step, self._moment(one, room, step, minutes, interpreter)

    def _kept(self, starts: int, good: int, key: str) -> int:
        self._lose(key, starts & ~good)
        return starts & good

    def _interpreter_for(self, one: Practitioner) -> str:
        wish = self.wish
        if not wish.languages or set(wish.languages) & set(one.languages):
            return ""
        return wish.interpreter

    def _refusal(self, one: Practitioner, interpreter: str) -> str:
        wish = self.wish
        if wish.therapist_id is not None and one.id != wish.therapist_id:
            return "agenda.fell_other_therapist"
        if wish.therapist_gender and one.gender != wish.therapist_gender:
            return "agenda.fell_gender"
        if wish.languages and not interpreter and not set(wish.languages) & set(one.languages):
            return "agenda.fell_language"
        if wish.age is not None and not (one.min_age or 0) <= wish.age <= (one.max_age or 200):
            return "agenda.fell_age"
        return ""

    def _room_reason(self) -> str:
        wish = self.wish
        if wish.step_free:
            return "agenda.fell_steps"
        if wish.low_stimulus or wish.own_entrance:
            return "agenda.fell_room_kind"
        return "agenda.fell_room"

    def _moment(
        self, one: Practitioner, room: Room | None, step: int, minutes: int, interpreter: str
    ) -> Moment:
        start = self.grid.moment(step)
        reasons = []
        if self.wish.languages:
            reasons.append("agenda.reason_interpreter" if interpreter else "agenda.reason_speaks")
        if room is not None and self.wish.step_free:
            reasons.append("agenda.reason_step_free")
        if self.wish.therapist_id == one.id:
            reasons.append("agenda.reason_fixed")
        return Moment(
            starts_at=start,
            ends_at=start + timedelta(minutes=minutes),
            therapist_id=one.id,
            room_id=None if room is None else room.id,
            interpreter=interpreter,
            reasons=tuple(reasons),
        )


def _bits(bits: int) -> Iterator[int]:
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low


def _runs_at(free: int, step: int, steps: int) -> bool:
    mask = ((1 << steps) - 1) << step
    return free & mask == mask


def find_moments(wish: MomentWish, world: AgendaWorld, limit: int = 12) -> MomentAnswer:
    """The best `limit` moments and why earlier ones fell away.

    Order: earliest first; at the same time a therapist who speaks the language before one with an
    interpreter, then by name.
    """
    search = _Search(wish, world)
    found: list[tuple[int, bool, str, Moment]] = []
    for one in world.therapists:
        if not one.active:
            continue
        for count, (step, moment) in enumerate(search.of_therapist(one)):
            if count >= limit:
                break
            found.append((step, bool(moment.interpreter), one.name, moment))
    found.sort(key=lambda entry: entry[:3])
    best = found[:limit]
    before = search.grid.all if not best else (1 << best[0][0]) - 1
    told = {key: (bits & before).bit_count() for key, bits in search.lost.items()}
    return MomentAnswer(tuple(entry[3] for entry in best), {key: n for key, n in told.items() if n})
