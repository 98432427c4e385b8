"""Talks that come back every so many weeks, agreed on at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from healthdesk.records.appointment import Appointment, BookingWish
from healthdesk.records.moment import Moment


class Reach(StrEnum):
    """To which talks of a series something is done."""

    THIS = "this"
    FOLLOWING = "following"
    """This one and those after it."""
    ALL = "all"
    """Every one that lies ahead."""


class OnClosed(StrEnum):
    """What becomes of a talk that would fall on a holiday, a closure or leave."""

    SKIP = "skip"
    MOVE = "move"
    """To the nearest moment of the same therapist, in the days around it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesWish:
    """The first talk, how often it comes back, and how many there are in all, or until which day."""

    first: BookingWish
    every_weeks: int = 1
    count: int = 10
    until: date | None = None
    """The last day on which there may be one; None: `count` tells where it ends."""
    on_closed: OnClosed = OnClosed.SKIP


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One talk of a series as it is planned. `clashes` are sentence keys; empty: it can be booked."""

    starts_at: datetime
    ends_at: datetime
    room_id: UUID | None
    clashes: tuple[str, ...] = ()
    others: tuple[tuple[datetime, UUID | None], ...] = ()
    """Where it clashes: other times of that day or week with the same therapist, each with its room."""
    other_rooms: tuple[UUID, ...] = ()
    """Where the room is not the one of the first talk: what else is free and suits."""
    moved_from: date | None = None
    """The closed day on which it would have been."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedDay:
    """A day on which a talk would fall, and the key of why it cannot: a holiday, a closure, no work."""

    day: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPlan:
    """What a series would be."""

    wish: SeriesWish
    occurrences: tuple[Occurrence, ...]
    skipped: tuple[SkippedDay, ...] = ()

    @property
    def clashing(self) -> tuple[Occurrence, ...]:
        """Those that cannot be booked as they are."""
        return tuple(one for one in self.occurrences if one.clashes)


class Along(StrEnum):
    """What becomes of a talk when its series is put elsewhere."""

    FOLLOW = "follow"
    """It goes along, or to a moment near to that."""
    STAY = "stay"
    """It stays where it stands, apart from the others."""
    FALL = "fall"
    """There is none that week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlongTalk:
    """A talk of a series that is put elsewhere: where it would come, and what becomes of it."""

    talk: Appointment
    """As it stands."""
    where: Occurrence
    reason: str = ""
    """The key of why nobody could be there on the day it would come to; "" where it can be."""
    how: Along = Along.FOLLOW

    @property
    def is_smooth(self) -> bool:
        """Whether it goes along and nothing is in the way."""
        return not self.reason and not self.where.clashes

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to choose what becomes of it."""
        return self.how is Along.FOLLOW and bool(self.where.clashes)


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkSeries:
    """A series that was booked; its talks stand in the agenda, each on its own."""

    id: UUID
    every_weeks: int
    count: int
    """How many were booked at once."""
    booked_at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """Where a talk of a series was meant to be; one that stands elsewhere is an exception, and stays one."""

    starts_at: datetime
    ends_at: datetime
    therapist_id: UUID
    room_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPlace:
    """Where one talk stands in its series."""

    series: TalkSeries
    number: int
    ahead: tuple[UUID, ...] = ()
    """The talks of the series that still lie ahead and were not cancelled, in order."""
    exceptions: frozenset[UUID] = frozenset()
    """Those of them that were moved on their own."""


# --- looking for one


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesMoment:
    """A weekday and an hour that hold as often as was asked."""

    moment: Moment
    """The first talk. Its `also`: other hours of that weekday that hold as well."""
    last_day: date
    skipped: tuple[SkippedDay, ...] = ()
    elsewhere: int = 0
    """How many of the talks would be in another room than the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenMoment:
    """A nearer weekday and hour that does not hold: the first day on which it breaks, and why."""

    starts_at: datetime
    wall: time
    therapist_id: UUID
    day: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesAnswer:
    """The weekdays and hours that hold, soonest first, and nearer ones that do not."""

    moments: tuple[SeriesMoment, ...]
    broken: tuple[BrokenMoment, ...] = ()
