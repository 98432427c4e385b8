"""Somebody who walked in and stands at the desk (FHIR Encounter, before there is one)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from healthdesk.records.practitioner import Role


class WalkInState(StrEnum):
    """How far it is with somebody at the desk."""

    WAITING = "waiting"
    TAKEN = "taken"
    """Somebody of the house is talking with her."""
    HELPED = "helped"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn:
    """One person at the desk."""

    id: UUID
    arrived_at: datetime
    patient_id: UUID | None = None
    name: str = ""
    """What she calls herself; empty for somebody new who has not said it."""
    wish: str = ""
    """What she comes for, in a few words: "wil met een vrouw praten"."""
    state: WalkInState = WalkInState.WAITING
    taken_by: UUID | None = None
    taken_at: datetime | None = None
    day: date | None = None
    number: int | None = None
    """The how-manieth of that day: what the board calls her. None for who came before there were numbers."""
    finished_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInLine:
    """Somebody at the desk, as the list shows her."""

    walk_in: WalkIn
    person: str
    """Name or code of the file where there is one, else what she calls herself; may be empty."""
    age: int | None = None
    taken_by: str = ""


class BoardShows(StrEnum):
    """By what the board calls somebody who waits."""

    NUMBER = "number"
    INITIALS = "initials"


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInPolicy:
    """How the house receives who walks in."""

    minutes: int = 20
    """How long it takes about, with one person."""
    taken_by: frozenset[Role] = frozenset()
    """Who takes them; the waiting time is reckoned from when these are free."""
    shows: BoardShows = BoardShows.NUMBER
    tells_wait: bool = True
    """Whether the board says how long it takes about."""
    version: int = 0
    """0: the house did not say yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taker:
    """Somebody who can take who waits."""

    id: UUID
    name: str
    free_at: datetime | None
    """From when on she has time for one; None: not today any more."""
    leads: bool = False
    """She is the *verbindingstherapeut* of this part of the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInQueue:
    """Who waits, how long about, and who can take whom."""

    lines: tuple[WalkInLine, ...] = ()
    takers: tuple[Taker, ...] = ()
    """First free first; empty when nobody is there who takes people."""
    expected: Mapping[UUID, datetime | None] = field(default_factory=dict)
    """From about when somebody has time for each who waits; None: not today any more."""
    policy: WalkInPolicy = WalkInPolicy()
