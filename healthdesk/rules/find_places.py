"""Places in groups, found as moments are: in the same order, with why they suit or nearer ones fell away.

When, where and with whom a group is, is known already; whether that suits is asked as of who waits for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from operator import itemgetter
from uuid import UUID

from healthdesk.records.appointment import AgendaLine
from healthdesk.records.moment import Moment, MomentWish, PartlyGroup
from healthdesk.records.waiting import SlotFit
from healthdesk.rules.group_opening import GroupWorld, fit_in_group


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """The groups of some kinds that are to come, for whom they are looked at."""

    kinds: frozenset[UUID]
    """Which kinds of talk are groups; each talk of another kind is somebody's own."""
    worlds: tuple[GroupWorld, ...] = ()
    person: UUID | None = None

    def has(self, wish: MomentWish) -> bool:
        """Whether it is a group that is wished for."""
        return wish.service_id in self.kinds

    @property
    def names(self) -> dict[UUID, str]:
        """Who holds them, by name: a date of a series may have gone to another."""
        lines = (line for world in self.worlds for line in world.dates)
        return {line.appointment.therapist_id: line.therapist for line in lines}


NONE = Groups(kinds=frozenset())
"""A house without groups, or that nobody looks for."""


@dataclass(frozen=True, slots=True)
class LostPlace:
    """A group that does not suit, and the first reason why, as a sentence key."""

    world: GroupWorld
    starts_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Places:
    """What was found in the groups of one kind, and what fell away."""

    moments: tuple[Moment, ...] = ()
    lost: tuple[LostPlace, ...] = ()

    def fell_away(self, before: datetime | None) -> Counter[str]:
        """Why nothing is sooner than this; with None than never."""
        return Counter(one.reason for one in self.lost if before is None or one.starts_at < before)


def places_in(wish: MomentWish, groups: Groups, limit: int) -> tuple[Places, Places]:
    """In the groups that who is to come first holds, and in those of others: with nobody first all are.

    Of each at most `limit`, the nearest; of what lies beyond them nothing is told.
    """
    hers, others = list[GroupWorld](), list[GroupWorld]()
    for world in groups.worlds:
        if world.dates[0].appointment.service_id == wish.service_id:
            is_hers = wish.first_id is not None and is_held_by(world, wish.first_id)
            (hers if is_hers else others).append(world)
    return _places(wish, groups, hers, limit), _places(wish, groups, others, limit)


def is_of(moment: Moment, who: UUID) -> bool:
    """Whether she holds it; a group also as the second of two."""
    return moment.therapist_id == who or (moment.appointment_id is not None and moment.second_id == who)


def is_held_by(world: GroupWorld, who: UUID) -> bool:
    """Whether she holds it, alone or with another."""
    return who in world.dates[0].appointment.therapist_ids


def reason_against(wish: MomentWish, world: GroupWorld, person: UUID | None) -> str:
    """The first reason why she cannot have a place in it, as a sentence key; "" where she can."""
    return next(iter(fit_in_group(wish, world, person).misses), "")


def _places(wish: MomentWish, groups: Groups, worlds: Sequence[GroupWorld], limit: int) -> Places:
    person, names = groups.person, groups.names
    found, lost = list[Moment](), list[LostPlace]()
    for at, world in sorted(((_begins(one, person), one) for one in worlds), key=itemgetter(0)):
        if len(found) >= limit and at > found[-1].starts_at:
            break
        fit = fit_in_group(wish, world, person)
        if fit.misses:
            lost.append(LostPlace(world, at, fit.misses[0]))
        else:
            found.append(place_moment(wish, world, person, fit))
    found.sort(key=lambda one: (one.starts_at, bool(one.interpreter), names[one.therapist_id]))
    return Places(tuple(found[:limit]), tuple(lost))


def _begins(world: GroupWorld, person: UUID | None) -> datetime:
    return _dates(world, person)[0].appointment.starts_at


def _dates(world: GroupWorld, person: UUID | None) -> tuple[AgendaLine, ...]:
    """Those of which she gets a place; of a group that she is in on each, all."""
    return world.dates_for(person) or world.dates


def place_moment(wish: MomentWish, world: GroupWorld, person: UUID | None, fit: SlotFit) -> Moment:
    """A place in a group, as the search offers it: its first date, with as many places as the fullest has."""
    dates = _dates(world, person)
    one = dates[0].appointment
    return Moment(
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        therapist_id=one.therapist_id,
        second_id=one.second_id,
        room_id=one.room_id,
        equipment_id=one.equipment_id,
        service_id=one.service_id,
        appointment_id=one.id,
        opening_id=world.opening_id,
        interpreter=fit.interpreter,
        reasons=tuple(_reasons(wish, dates, fit)),
        free=world.free_for(person),
        times=len(dates) if world.is_series else 0,
        until=dates[-1].appointment.starts_at if world.is_series else None,
    )


def _reasons(wish: MomentWish, dates: tuple[AgendaLine, ...], fit: SlotFit) -> Iterator[str]:
    """Why it suits, as of a moment of her own."""
    one = dates[0].appointment
    if fit.interpreter and not all(line.appointment.interpreter for line in dates):
        yield "agenda.reason_interpreter"
    elif wish.languages and not fit.interpreter:
        yield "agenda.reason_speaks"
    needs = (
        (wish.step_free, "agenda.reason_step_free"),
        (wish.low_stimulus, "agenda.reason_quiet"),
        (wish.own_entrance, "agenda.reason_entrance"),
        (wish.people > 1, "agenda.reason_seats"),
    )
    yield from (key for holds, key in needs if holds and one.room_id is not None)
    rather = {wish.therapist_id, wish.first_id} - {None}
    if rather & set(one.therapist_ids):
        yield "agenda.reason_fixed"
    elif wish.first_id is not None:
        yield "agenda.reason_not_fixed"


def partly_in(
    wish: MomentWish, places: Places, groups: Groups, before: datetime | None
) -> Iterator[PartlyGroup]:
    """The groups that come back sooner than this (None: at all) and suit on some of their dates alone."""
    for lost in places.lost:
        dates = _dates(lost.world, groups.person)
        one, missed = dates[0].appointment, missed_dates(wish, lost.world, groups.person)
        sooner = before is None or lost.starts_at < before
        if sooner and lost.world.is_series and 0 < len(missed) < len(dates):
            yield PartlyGroup(
                starts_at=one.starts_at,
                therapist_id=one.therapist_id,
                service_id=one.service_id,
                times=len(dates),
                missed=tuple((_day(line, lost.world), reason) for line, reason in missed),
            )


def days_missed(wish: MomentWish, world: GroupWorld, person: UUID | None) -> dict[str, tuple[date, ...]]:
    """Each reason that holds on some of its dates and not on all -> on which."""
    dates, found = _dates(world, person), dict[str, list[date]]()
    for asked, line in _each(wish, dates):
        for reason in fit_in_group(asked, replace(world, dates=(line,)), person).misses:
            found.setdefault(reason, []).append(_day(line, world))
    return {reason: tuple(days) for reason, days in found.items() if len(days) < len(dates)}


def _day(line: AgendaLine, world: GroupWorld) -> date:
    return line.appointment.starts_at.astimezone(world.zone).date()


def _each(wish: MomentWish, dates: Sequence[AgendaLine]) -> Iterator[tuple[MomentWish, AgendaLine]]:
    """What is asked of each date: not before and not after are about the first alone."""
    later = replace(wish, not_before=None, not_after=None)
    yield from zip((wish, *(later for _ in dates[1:])), dates, strict=True)


def missed_dates(
    wish: MomentWish, world: GroupWorld, person: UUID | None
) -> tuple[tuple[AgendaLine, str], ...]:
    """The dates of a group that comes back that do not suit, each with the first reason why."""
    asked = _each(wish, _dates(world, person))
    told = ((line, reason_against(one, replace(world, dates=(line,)), person)) for one, line in asked)
    return tuple((line, reason) for line, reason in told if reason)
