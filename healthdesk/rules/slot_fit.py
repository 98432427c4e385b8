"""Whether a moment that came free suits somebody who waits: where in it, or every reason why not.

The same wishes as the search for a moment knows, asked of one stretch of time; it begins where the
moment begins, so that a talk of an odd minute can be given to somebody else as it was. A talk that does
not go into the moment may reach into free working time beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import Appointment, AppointmentState, Mode
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.equipment import Equipment
from healthdesk.records.house import OpeningHours
from healthdesk.records.moment import MomentWish, Taken
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room
from healthdesk.records.travel import TravelTime
from healthdesk.records.waiting import FreedSlot, SlotFit
from healthdesk.rules.kept_free import with_rest
from healthdesk.rules.moment_suits import interpreter_for, refusal, room_reason, suits
from healthdesk.rules.school_holidays import suits_school
from healthdesk.rules.travel import minutes_on, on_the_way
from healthdesk.rules.wished_times import name_of, stretch_on
from healthdesk.rules.work_times import (
    Stretch,
    closed_stretch,
    days_of,
    ending,
    instant,
    is_outside_hours,
    joined,
    midnight,
    without,
)

_STEP = timedelta(minutes=15)
_NONE = timedelta()


@dataclass(frozen=True, kw_only=True)
class SlotWorld:
    """What is looked at around one moment; what follows from it alone is reckoned once for all who wait."""

    slot: FreedSlot
    therapist: Practitioner
    rooms: tuple[Room, ...]
    now: datetime
    zone: ZoneInfo
    availability: tuple[Availability, ...] = ()
    """Of rooms and kinds of talk; when a therapist works is not asked of a talk within what was hers."""
    closures: tuple[Closure, ...] = ()
    opening_hours: tuple[OpeningHours, ...] = ()
    held: Mapping[UUID, Sequence[Taken]] = field(default_factory=dict)
    """Therapist, room, equipment or person -> when taken around then.

    Of a therapist with what she keeps free around each talk.
    """
    equipment: tuple[Equipment, ...] = ()
    travel: tuple[TravelTime, ...] = ()
    works: tuple[Stretch, ...] = ()
    """When she works that day: so far a talk may reach beside the moment."""
    visits: tuple[Taken, ...] = ()
    """Her home visits around then, with what she keeps free around them; they are in `held` as well."""

    @property
    def day(self) -> date:
        """Its day on the wall."""
        return self.slot.starts_at.astimezone(self.zone).date()

    @cached_property
    def taken(self) -> tuple[Taken, ...]:
        """When she whose moment it was is elsewhere around then."""
        whose = self.slot.therapist_id
        shut = (
            closed_stretch(one, day, self.zone)
            for one in self.closures
            if not one.opens and one.room_id is None and one.therapist_id in {None, whose}
            for day in days_of(one, self.day, self.day)
        )
        return (*self.held.get(whose, ()), *shut)

    @cached_property
    def left(self) -> Stretch | None:
        """The longest part of the moment that is still ahead and free; None when it is gone."""
        stretch = (max(self.slot.starts_at, self.now), self.slot.ends_at)
        if stretch[0] >= stretch[1]:
            return None
        return max(without([stretch], self.taken), key=_length, default=None)

    @cached_property
    def at_work(self) -> tuple[Stretch, ...]:
        """The moment as one with her working time."""
        return tuple(joined([*self.works, (self.slot.starts_at, self.slot.ends_at)]))

    @cached_property
    def beside(self) -> tuple[Stretch, ...]:
        """What of that is ahead and free, wherever it is more than a part of the moment."""
        if not self.works:
            return ()
        ahead = ((max(low, self.now), high) for low, high in self.at_work)
        free = without([one for one in ahead if one[0] < one[1]], self.taken)
        return tuple(one for one in free if _meets(one, (self.slot.starts_at, self.slot.ends_at)))

    @cached_property
    def ways(self) -> tuple[Stretch, ...]:
        """When she is with somebody at home, or on the way."""
        return tuple(on_the_way(self.travel, self.therapist.id, self.visits, self.zone))


def came_free(
    before: Appointment, after: Appointment, now: datetime, shortest: timedelta
) -> tuple[tuple[UUID, Stretch], ...]:
    """The therapists to whom a change gives back a moment that lies ahead, with that moment.

    Of a talk that is shorter, or begins at another time of her own, what it no longer takes, where that is
    as long as the `shortest` talk of the house.
    """
    if before.state is not AppointmentState.BOOKED or before.starts_at <= now:
        return ()
    whole, takes = (before.starts_at, before.ends_at), (after.starts_at, after.ends_at)
    apart = takes[1] <= whole[0] or takes[0] >= whole[1]
    if after.state is AppointmentState.CANCELLED or apart:
        return tuple((one, whole) for one in before.therapist_ids)
    parts = [part for part in without([whole], [takes]) if _length(part) >= shortest]
    return tuple(
        (one, part)
        for one in before.therapist_ids
        for part in (parts if one in after.therapist_ids else [whole])
    )


def _length(stretch: Stretch) -> timedelta:
    return stretch[1] - stretch[0]


def fit_of(wish: MomentWish, world: SlotWorld, person: UUID) -> SlotFit:
    """Where in the moment a talk for this person could be, or why not."""
    interpreter = interpreter_for(wish, world.therapist)
    minutes = wish.minutes + (wish.interpreter_minutes if interpreter else 0)
    never = list(_whatever_the_hour(wish, world, interpreter))
    talks = ((start, start + timedelta(minutes=minutes)) for start in _starts(world, minutes))
    tries = [_tried(wish, world, person, talk, interpreter) for talk in talks]
    if not tries or not (never or any(one.fits for one in tries)):
        more = _reaching(wish, world, timedelta(minutes=minutes))
        tries += [_tried(wish, world, person, talk, interpreter) for talk in more]
    if not tries:
        return SlotFit(misses=(*never, "waiting.fell_short"))
    best = min(tries, key=lambda one: len(one.misses))
    return SlotFit(
        starts_at=best.starts_at,
        ends_at=best.ends_at,
        room_id=best.room_id,
        equipment_id=best.equipment_id,
        interpreter=interpreter,
        rather_other=wish.first_id not in {None, world.therapist.id},
        misses=tuple(dict.fromkeys((*never, *best.misses))),
    )


def _whatever_the_hour(wish: MomentWish, world: SlotWorld, interpreter: str) -> Iterator[str]:
    refused = refusal(wish, world.therapist, interpreter)
    if refused:
        yield refused
    named = wish.second_id is not None and wish.second_id != world.therapist.id
    if named or (wish.together and wish.second_id is None):
        yield "agenda.fell_second"  # of her it came free, not of both
    ready = world.now.astimezone(world.zone).date() + timedelta(days=wish.interpreter_lead_days)
    if interpreter and world.day < ready:
        yield "agenda.fell_interpreter_late"
    too_early = wish.not_before is not None and world.day < wish.not_before
    too_late = wish.not_after is not None and world.day > wish.not_after
    if too_early or too_late or not suits_school(world.day, wish.school_holidays):
        yield "agenda.fell_times"


def _starts(world: SlotWorld, minutes: int) -> Iterator[datetime]:
    left = world.left
    if left is None:
        return
    start = left[0]
    if start > world.slot.starts_at:
        # What is left begins at an odd minute: go by the clock from there.
        start += -(start - midnight(world.day, world.zone)) % _STEP
    while start + timedelta(minutes=minutes) <= left[1]:
        yield start
        start += _STEP


def _reaching(wish: MomentWish, world: SlotWorld, length: timedelta) -> list[Stretch]:
    """The talks that begin or end beside the moment, in her working time: the least far from it first.

    Of these what she keeps free around them, and the way, lies in her working time too, as in the search.
    """
    begins, ends = max(world.slot.starts_at, world.now), world.slot.ends_at
    before, after = _kept_around(wish, world)
    found: set[Stretch] = set()
    for low, high in world.beside:
        start = max(low, begins - length)
        start += -(start - midnight(world.day, world.zone)) % _STEP
        # As it was, also where that is an odd minute.
        starts = [world.slot.starts_at] if low <= world.slot.starts_at else []
        while start < ends:
            starts.append(start)
            start += _STEP
        found |= {(one, one + length) for one in starts if one + length <= high}
    fitting = (
        talk
        for talk in found
        if _meets(talk, (begins, ends))
        and any(_within((talk[0] - before, talk[1] + after), one) for one in world.at_work)
    )
    return sorted(fitting, key=lambda talk: (max(begins - talk[0], _NONE) + max(talk[1] - ends, _NONE), talk))


def _kept_around(wish: MomentWish, world: SlotWorld) -> tuple[timedelta, timedelta]:
    """What is kept free before and after a talk, the way there and back with it."""
    way = timedelta(minutes=_way(wish, world))
    return way + timedelta(minutes=wish.before_minutes), way + timedelta(minutes=wish.buffer_minutes)


def _way(wish: MomentWish, world: SlotWorld) -> int:
    return minutes_on(world.travel, world.therapist.id, world.day) if wish.mode is Mode.HOME else 0


def _tried(wish: MomentWish, world: SlotWorld, person: UUID, talk: Stretch, interpreter: str) -> SlotFit:
    day, zone = world.day, world.zone
    misses = [name_of(one) for one in wish.never if _meets(talk, stretch_on(one, day, zone))]
    if wish.only and not any(_within(talk, stretch_on(one, day, zone)) for one in wish.only):
        misses.append("agenda.fell_times")
    misses += _around_it(wish, world, talk)
    if any(_meets(talk, taken) for taken in world.held.get(person, ())):
        misses.append("agenda.fell_person_busy")
    pieces = [
        one
        for one in world.equipment
        if one.id in wish.equipment
        and _is_had(one, world, talk)
        and (wish.mode is Mode.ON_SITE or one.room_id is None)
    ]
    if is_outside_hours(wish.service_id, world.availability, talk, zone):
        misses.append("agenda.fell_kind_hours")
    if wish.equipment and not pieces:
        misses.append("agenda.fell_equipment")
    room, piece = None, next(iter(pieces), None)
    if wish.mode is Mode.ON_SITE:
        if not _door_is_open(world, talk):
            misses.append("agenda.fell_closed")
        room, piece = _place_for(wish, world, talk, pieces, interpreter)
        if room is None:
            misses.append(_no_room(wish, world, talk, pieces, interpreter))
    return SlotFit(
        starts_at=talk[0],
        ends_at=talk[1],
        room_id=None if room is None else room.id,
        equipment_id=None if piece is None else piece.id,
        misses=tuple(misses),
    )


def _around_it(wish: MomentWish, world: SlotWorld, talk: Stretch) -> Iterator[str]:
    """What cannot be kept free: the way there and back, or her preparation and rest besides."""
    away = timedelta(minutes=_way(wish, world))
    before, after = _kept_around(wish, world)
    # From one visit to the next the way counts once.
    ways = () if wish.mode is Mode.HOME else world.ways
    if any(_meets((talk[0] - away, talk[1] + away), one) for one in (*world.taken, *ways)):
        yield "agenda.fell_travel"
    elif any(_meets((talk[0] - before, talk[1] + after), one) for one in (*world.taken, *ways)):
        yield "agenda.fell_rest"


def _place_for(
    wish: MomentWish, world: SlotWorld, talk: Stretch, pieces: Sequence[Equipment], interpreter: str
) -> tuple[Room | None, Equipment | None]:
    """The room that came free where it suits, else the first of the house's order; with what is needed."""
    free = [room for room in world.rooms if suits(wish, room, interpreter) and _is_free(room, world, talk)]
    for room in sorted(free, key=lambda room: room.id != world.slot.room_id):
        if not pieces:
            return room, None
        piece = next((one for one in pieces if one.room_id in {None, room.id}), None)
        if piece is not None:
            return room, piece
    return None, None


def _no_room(
    wish: MomentWish, world: SlotWorld, talk: Stretch, pieces: Sequence[Equipment], interpreter: str
) -> str:
    """Why there is none: for the hours of a room alone, or as the search calls it."""
    at_any_hour = replace(world, availability=())
    room, _piece = _place_for(wish, at_any_hour, talk, pieces, interpreter)
    if room is not None:
        return "agenda.fell_room_hours"
    is_short = any(suits(wish, one) and not suits(wish, one, interpreter) for one in world.rooms)
    return room_reason(wish, is_short=is_short)


def _is_had(piece: Equipment, world: SlotWorld, talk: Stretch) -> bool:
    return piece.active and not any(_meets(talk, taken) for taken in world.held.get(piece.id, ()))


def _is_free(room: Room, world: SlotWorld, talk: Stretch) -> bool:
    shut = (
        closed_stretch(one, day, world.zone)
        for one in world.closures
        if one.room_id == room.id
        for day in days_of(one, world.day, world.day)
    )
    if is_outside_hours(room.id, world.availability, talk, world.zone):
        return False
    rested = with_rest(*talk, timedelta(minutes=room.rest_minutes))
    return not any(_meets(rested, taken) for taken in world.held.get(room.id, ())) and not any(
        _meets(talk, closed) for closed in shut
    )


def _door_is_open(world: SlotWorld, talk: Stretch) -> bool:
    """In the opening hours, or while somebody works extra hours."""
    day = world.day
    hours = [
        (instant(day, one.opens, world.zone), ending(day, one.closes, world.zone))
        for one in world.opening_hours
        if one.weekday == day.weekday()
    ]
    extra = [
        closed_stretch(one, day, world.zone)
        for one in world.closures
        if one.opens
        for day in days_of(one, world.day, world.day)
    ]
    return not world.opening_hours or any(_within(talk, stretch) for stretch in joined([*hours, *extra]))


def _meets(talk: Stretch, other: Stretch | None) -> bool:
    return other is not None and other[0] < talk[1] and talk[0] < other[1]


def _within(talk: Stretch, other: Stretch | None) -> bool:
    return other is not None and other[0] <= talk[0] and talk[1] <= other[1]
