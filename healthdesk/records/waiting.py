"""Waiting for a moment that suits: who, for what, since when; and the moments that come free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from healthdesk.records.moment import MomentWish


class WaitingUrgency(StrEnum):
    """How much it presses. Who cannot wait at all does not belong on a list."""

    ROUTINE = "routine"
    SOON = "soon"
    URGENT = "urgent"


class WaitingEnding(StrEnum):
    """Why somebody no longer waits."""

    BOOKED = "booked"
    ELSEWHERE = "elsewhere"
    """Helped by somebody else."""
    NO_LONGER = "no_longer"
    """Does not want it any more."""
    UNREACHABLE = "unreachable"
    OTHER = "other"


class CallOutcome(StrEnum):
    """What came of asking somebody who waits."""

    NOT_REACHED = "not_reached"
    LEFT_WORD = "left_word"
    CALLS_BACK = "calls_back"
    CANNOT = "cannot"
    """Not this moment; goes on waiting, without losing her place."""


class ListState(StrEnum):
    """Whether a house has a waiting list, and whether anybody may still be put on it."""

    OFF = "off"
    OPEN = "open"
    STOPPED = "stopped"
    """Wachtlijststop: who waits goes on waiting, nobody is added, others are shown the way to other help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingPolicy:
    """How this house keeps its list."""

    state: ListState = ListState.OPEN
    words: str = ""
    """What to tell somebody while the list is stopped: where else there is help."""
    soon_days: int = 14
    urgent_days: int = 28
    """For how many days longer somebody counts who waits for something that presses."""
    version: int = 0
    """0 while nobody changed what the house began with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One person waits for one kind of talk."""

    id: UUID
    patient_id: UUID
    service_id: UUID
    wish: MomentWish
    """What suits her, as it was when nothing was found."""
    urgency: WaitingUrgency = WaitingUrgency.ROUTINE
    since: datetime
    note: str = ""
    noted_by: str = ""
    ended_at: datetime | None = None
    ending: WaitingEnding | None = None
    appointment_id: UUID | None = None
    """The talk that ended it."""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingCall:
    """One time that somebody who waits was asked. Never changed."""

    id: UUID
    waiting_id: UUID
    slot_id: UUID | None = None
    """For which moment that came free; None when it was about something else."""
    opening_id: UUID | None = None
    """For a place in which group, likewise."""
    at: datetime
    outcome: CallOutcome
    words: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreedSlot:
    """A moment that came free. Names nobody: whose it was stands in the agenda, or nowhere."""

    id: UUID
    therapist_id: UUID
    room_id: UUID | None
    starts_at: datetime
    ends_at: datetime
    freed_at: datetime
    let_go_at: datetime | None = None
    """Nobody need be asked for it any more."""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupOpening:
    """A place in a group that nobody has: in one talk, or on every date of a series that is still to come."""

    id: UUID
    """That of the talk, or of the series."""
    talk_id: UUID
    """The talk, or the first that is to come of the series."""
    service_id: UUID
    therapist_id: UUID
    second_id: UUID | None
    room_id: UUID | None
    starts_at: datetime
    ends_at: datetime
    free: int
    """How many places are left; of a series, on its fullest date."""
    times: int = 0
    """On how many dates, the first too; 0: it is about one talk."""
    until: datetime | None = None
    """The last of those dates."""
    version: int = 0
    """It follows from the group as it is, and has none of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFit:
    """Whether a moment suits somebody: where in it, or the keys of why not."""

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    room_id: UUID | None = None
    equipment_id: UUID | None = None
    interpreter: str = ""
    rather_other: bool = False
    """Whether she would rather see another therapist first: told, never in the way."""
    misses: tuple[str, ...] = ()

    @property
    def fits(self) -> bool:
        """Whether it does."""
        return self.starts_at is not None and not self.misses


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLine:
    """Somebody on the list, as it is shown."""

    waiting: Waiting
    place: int
    """Her place in the fair order, 1 for who is first."""
    head_start: int
    """How many days longer she counts for."""
    name: str
    """Empty where the file is closed to who asks."""
    code: str = ""
    age: int | None = None
    service: str = ""
    ways: tuple[str, ...] = ()
    """Ways that are safe."""
    rule: str = ""
    """How to reach her, in one sentence."""
    calls: tuple[WaitingCall, ...] = ()
    """When she was asked, the latest first."""
    comes_at: datetime | None = None
    """When she has a talk ahead already: the first of the kind she waits for, else the first of another."""
    comes_for: str = ""
    """What kind that is, where it is not the one she waits for."""
    is_closed: bool = False
    has_died: bool = False
    """She is asked for nothing any more; her name stays until somebody takes it off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody on the list beside a moment that came free."""

    line: WaitingLine
    fit: SlotFit
    tried: WaitingCall | None = None
    """The latest time she was asked for this very moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotView:
    """A moment that came free with everybody who waits; a place in a group with who waits for that group."""

    slot: FreedSlot | GroupOpening
    therapist: str
    """By name; of a group also who holds it together with her."""
    room: str
    service: str = ""
    """What the group is called, where it is a place in one."""
    candidates: tuple[Candidate, ...] = ()
    rooms: Mapping[UUID, str] = field(default_factory=dict)
    """What the rooms are called."""

    @property
    def fitting(self) -> tuple[Candidate, ...]:
        """Those whom it suits, in order."""
        return tuple(one for one in self.candidates if one.fit.fits)
