"""Looking for a moment that suits a person, and what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID

from healthdesk.records.appointment import Mode
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.equipment import Equipment
from healthdesk.records.house import OpeningHours
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room
from healthdesk.records.travel import TravelTime


@dataclass(frozen=True, slots=True)
class Window:
    """A time of the week that is wished for or impossible; None means every weekday, or all day."""

    weekday: int | None = None
    starts: time | None = None
    ends: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentWish:
    """What suits this person."""

    minutes: int
    service_id: UUID | None = None
    """The kind of talk; None: not told, so that nothing of a kind of its own counts."""
    interpreter_minutes: int = 15
    buffer_minutes: int = 0
    """What the therapist keeps free after it."""
    before_minutes: int = 0
    """What she keeps free before it."""
    given_by: tuple[UUID, ...] = ()
    """Who gives this kind of talk; empty: everybody. It follows from the kind and is no wish of hers."""
    languages: tuple[str, ...] = ()
    """Languages in which the talk can be held; empty: any therapist will do."""
    interpreter: str = ""
    """An interpreter for this language may come instead; empty: no."""
    interpreter_lead_days: int = 3
    step_free: bool = False
    low_stimulus: bool = False
    own_entrance: bool = False
    people: int = 0
    """How many come, a companion with them; 0: not looked at. An interpreter who comes is one more."""
    therapist_gender: str = ""
    therapist_id: UUID | None = None
    """Only this therapist."""
    first_id: UUID | None = None
    """Rather this therapist (the fixed one): her moments come first, those of others after."""
    second_id: UUID | None = None
    """Together with this therapist: both have to be free, and rested."""
    together: bool = False
    """Held by two, whoever the second is; where `second_id` names her, she."""
    not_with: tuple[UUID, ...] = ()
    """Held by none of these, alone or as the second."""
    rather_not: tuple[UUID, ...] = ()
    """The same, and she might do without that wish for something sooner."""
    asked_minutes: int = 0
    """How long she asks it to last; 0: as long as this kind of talk takes."""
    equipment: tuple[UUID, ...] = ()
    """One of these pieces of equipment has to be free; empty: none is needed."""
    age: int | None = None
    mode: Mode = Mode.ON_SITE
    only: tuple[Window, ...] = ()
    """At least one of these must hold; empty: any time."""
    never: tuple[Window, ...] = ()
    not_before: date | None = None
    not_after: date | None = None
    school_holidays: bool | None = None
    """Only in school holidays (True), or not then (False); None: whenever."""

    def avoids(self, who: UUID) -> bool:
        """Whether it is not to be held by this therapist."""
        return who in self.not_with or who in self.rather_not


Taken = tuple[datetime, datetime]
"""From when to when somebody or some room is taken; UTC instants."""


@dataclass(frozen=True, slots=True)
class KeptFree:
    """What a therapist keeps free around a talk.

    Between two talks both count, one after the other: who rests does not read the next file meanwhile.
    """

    before: timedelta = timedelta()
    after: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Near:
    """What somebody has, or what is in a room, around a time that is looked at."""

    starts_at: datetime
    ends_at: datetime
    at_home: bool = False
    kept: KeptFree = KeptFree()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWorld:
    """Everything the search looks at, read in one go."""

    now: datetime
    days: int
    """How many days from today are looked at."""
    zone: str
    therapists: tuple[Practitioner, ...]
    rooms: tuple[Room, ...]
    availability: tuple[Availability, ...]
    closures: tuple[Closure, ...] = ()
    holidays: frozenset[date] = frozenset()
    opening_hours: tuple[OpeningHours, ...] = ()
    """When somebody opens the door; empty: not told, so not looked at."""
    busy: Mapping[UUID, Sequence[Taken]] = field(default_factory=dict)
    """Therapist or room -> when it is taken, in order; no talk is longer than a day.

    Of a therapist with what she keeps free around each.
    """
    patient_busy: Sequence[Taken] = ()
    travel: tuple[TravelTime, ...] = ()
    """How long the way to a home visit takes; empty: not reckoned."""
    home_visits: Mapping[UUID, Sequence[Taken]] = field(default_factory=dict)
    """Therapist -> her home visits, with what she keeps free around them; they stand in `busy` as well."""
    equipment: tuple[Equipment, ...] = ()
    """The pieces that are asked for, with when they are taken in `busy`; empty where none is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One moment that fits. `reasons` are sentence keys, the best first."""

    starts_at: datetime
    ends_at: datetime
    therapist_id: UUID
    room_id: UUID | None
    second_id: UUID | None = None
    equipment_id: UUID | None = None
    """The piece that is free then, where one was asked for."""
    service_id: UUID | None = None
    """Of which kind of talk it is; None where the wish named none."""
    interpreter: str = ""
    reasons: tuple[str, ...] = ()
    also: tuple[tuple[datetime, UUID | None], ...] = ()
    """Other times of the same day with the same therapist, with the room that is free then."""
    appointment_id: UUID | None = None
    """The talk of a group in which there is a place; None: a talk of her own."""
    opening_id: UUID | None = None
    """Which place it is: of that talk alone, or of its series on each date."""
    free: int = 0
    """How many places are left in it; of a group that comes back, on its fullest date."""
    times: int = 0
    """On how many dates the group comes back, this one too; 0: it is about this date alone."""
    until: datetime | None = None
    """The last of those dates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartlyGroup:
    """A group that comes back in which she cannot have a place on each date, but on most or some."""

    starts_at: datetime
    therapist_id: UUID
    service_id: UUID
    times: int
    """How many dates there are."""
    missed: tuple[tuple[date, str], ...]
    """On which she cannot, each with the first reason why, as a sentence key."""


@dataclass(frozen=True, slots=True)
class MomentAnswer:
    """The moments in the order in which to offer them, and why nearer ones fell away."""

    moments: tuple[Moment, ...]
    fell_away: dict[str, int] = field(default_factory=dict)
    """Sentence key of the reason -> on how many days of therapists it stood in the way before the
    first moment."""
    partly: tuple[PartlyGroup, ...] = ()
    """Of the groups that come back and fell away before it, those that suit on some of their dates."""
