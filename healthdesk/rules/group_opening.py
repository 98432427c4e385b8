"""Whether a place in a group suits somebody who waits for it: on each of its dates, or why not.

When, where and with whom a group is, is known already: the same wishes as the search for a moment knows
are asked of that. Of a series all dates that are still to come count: who could not come to one of them
would find out on the day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import AgendaLine, Mode
from healthdesk.records.moment import MomentWish, Taken
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room
from healthdesk.records.waiting import GroupOpening, SlotFit
from healthdesk.rules.group_places import stands_in_the_way
from healthdesk.rules.moment_suits import interpreter_for, refusal, room_reason, suits
from healthdesk.rules.school_holidays import suits_school
from healthdesk.rules.wished_times import name_of, stretch_on


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWorld:
    """A group as it is looked at: a talk, or all that are to come of a series, in order.

    A place that others hold counts among those that are taken (`joined`).
    """

    opening_id: UUID
    dates: tuple[AgendaLine, ...]
    now: datetime
    zone: ZoneInfo
    therapists: Mapping[UUID, Practitioner]
    rooms: Mapping[UUID, Room]
    is_series: bool = False
    shut: str = ""
    """Why it goes on on none of its dates, as a sentence key; "" where it does: then only those are told."""
    inside: Mapping[UUID, frozenset[UUID]] = field(default_factory=dict)
    """Talk -> who of those who are looked for is or was in it."""
    busy: Mapping[UUID, Sequence[Taken]] = field(default_factory=dict)
    """Person -> when she is somewhere already."""

    def dates_for(self, person: UUID | None) -> tuple[AgendaLine, ...]:
        """The dates on which she would get a place: without those on which she is in it already."""
        return tuple(line for line in self.dates if person not in self.inside.get(line.appointment.id, ()))

    def free_for(self, person: UUID | None) -> int:
        """How many places there are on the fullest of those dates."""
        return max(0, min((line.places - line.joined for line in self.dates_for(person)), default=0))

    def opening_for(self, people: Iterable[UUID]) -> GroupOpening | None:
        """The place that nobody has on each date, or that one of these can have; None while there is none.

        Who is in it on one date does not need that date: it may be full, of her among others.
        """
        once = frozenset().union(*self.inside.values())
        # Whoever is in it on no date needs all of them: that is reckoned once.
        asked = (None, *(who for who in people if who in once))
        free = 0 if self.shut else max((self.free_for(who) for who in asked), default=0)
        if free <= 0:
            return None
        one = self.dates[0].appointment
        return GroupOpening(
            id=self.opening_id,
            talk_id=one.id,
            service_id=one.service_id,
            therapist_id=one.therapist_id,
            second_id=one.second_id,
            room_id=one.room_id,
            starts_at=one.starts_at,
            ends_at=one.ends_at,
            free=free,
            times=len(self.dates) if self.is_series else 0,
            until=self.dates[-1].appointment.starts_at if self.is_series else None,
        )


def fit_in_group(wish: MomentWish, world: GroupWorld, person: UUID | None) -> SlotFit:
    """Whether a place in it suits this person, or every reason why not.

    Of a series the dates on which she is in it already are left out: she is given the others.
    """
    dates = world.dates_for(person)
    if not dates:
        return SlotFit(misses=("group.fell_in_already",))
    one, interpreter = dates[0].appointment, ""
    misses: list[str] = [world.shut] if world.shut else []
    busy = () if person is None else world.busy.get(person, ())
    misses += filter(None, (stands_in_the_way(line, busy) for line in dates))
    for line in dates:
        comes, refused = _held_by(wish, world, line)
        interpreter = interpreter or comes
        misses += refused
        misses += _when(wish, world, line.appointment.starts_at, line.appointment.ends_at)
        misses += _where(wish, world, line, comes)
    return SlotFit(
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        room_id=one.room_id,
        equipment_id=one.equipment_id,
        interpreter=interpreter,
        rather_other=wish.first_id not in {None, *one.therapist_ids},
        misses=tuple(dict.fromkeys((*misses, *_begins(wish, _day(world, one.starts_at))))),
    )


def _held_by(wish: MomentWish, world: GroupWorld, line: AgendaLine) -> tuple[str, list[str]]:
    """The interpreter who has to come for her ("" for none), and why who holds it will not do.

    One of two who hold it together is enough for her language and for whom she would rather talk with.
    """
    one = line.appointment
    needs = replace(wish, given_by=(), second_id=None)  # who gives it, was chosen when it was planned
    known = [world.therapists[who] for who in one.therapist_ids if who in world.therapists]
    tries = [(interpreter_for(needs, who), who) for who in known]
    refused = [(refusal(needs, who, comes), comes) for comes, who in tries]
    reason, comes = min(refused, key=_first_choice, default=("", ""))
    misses = [reason] if reason else []
    if any(wish.avoids(who) for who in one.therapist_ids):
        misses = ["agenda.fell_not_with"]  # both are there, whoever speaks her language
    missed = wish.second_id is not None and wish.second_id not in one.therapist_ids
    if missed or (wish.together and one.second_id is None):
        misses.append("agenda.fell_second")
    if comes and one.interpreter not in {"", comes}:
        misses.append("agenda.fell_language")  # an interpreter for somebody else is there already
    ready = _day(world, world.now) + timedelta(days=wish.interpreter_lead_days)
    if comes and not one.interpreter and _day(world, one.starts_at) < ready:
        misses.append("agenda.fell_interpreter_late")
    return comes, misses


def _first_choice(tried: tuple[str, str]) -> tuple[bool, bool]:
    return bool(tried[0]), bool(tried[1])


def _when(wish: MomentWish, world: GroupWorld, starts_at: datetime, ends_at: datetime) -> Iterator[str]:
    day = _day(world, starts_at)
    for window in wish.never:
        stretch = stretch_on(window, day, world.zone)
        if stretch is not None and stretch[0] < ends_at and starts_at < stretch[1]:
            yield name_of(window)
    only = [stretch_on(window, day, world.zone) for window in wish.only]
    within = any(one is not None and one[0] <= starts_at and ends_at <= one[1] for one in only)
    if (wish.only and not within) or not suits_school(day, wish.school_holidays):
        yield "agenda.fell_times"


def _begins(wish: MomentWish, day: date) -> Iterator[str]:
    """Not before and not after are about the first date, as in a series of her own."""
    too_early = wish.not_before is not None and day < wish.not_before
    if too_early or (wish.not_after is not None and day > wish.not_after):
        yield "agenda.fell_times"


def _where(wish: MomentWish, world: GroupWorld, line: AgendaLine, comes: str) -> Iterator[str]:
    """What the room has not; chairs are counted for who comes along and for an interpreter."""
    one = line.appointment
    room = world.rooms.get(one.room_id) if one.room_id is not None else None
    if wish.equipment and one.equipment_id not in wish.equipment:
        yield "agenda.fell_equipment"
    if one.mode is not Mode.ON_SITE or room is None:
        return
    if not suits(replace(wish, people=0), room):
        yield room_reason(replace(wish, people=0))
    beside = max(1, wish.people) - 1 + bool(comes or one.interpreter)
    if beside and room.seats < line.joined + 1 + beside + len(one.therapist_ids):
        yield "agenda.fell_seats"


def _day(world: GroupWorld, at: datetime) -> date:
    return at.astimezone(world.zone).date()
