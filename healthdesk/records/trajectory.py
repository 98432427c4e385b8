"""A traject: the talks that somebody has with a fixed therapist, how many are foreseen, and how it ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class PathOutcome(StrEnum):
    """How it ended."""

    ENOUGH = "enough"
    """It is good like this, for now."""
    ONWARDS = "onwards"
    """She goes on somewhere else."""
    STOPPED = "stopped"
    """She stopped herself."""
    LOST = "lost"
    """Not reached any more."""
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trajectory:
    """One traject. A person has at most one that runs. The number foreseen is a habit, never a wall."""

    id: UUID
    patient_id: UUID
    therapist_id: UUID | None
    began_on: date
    foreseen: int
    """So many talks; 0 where nobody counts."""
    months: int = 0
    """The number is for so many months, each time anew; 0: for the whole traject."""
    frame: str = ""
    """The allowance it goes by (`resources/codes/allowances.json`); empty for the house's own habit."""
    evaluate_on: date | None = None
    """When it is looked at together."""
    bridges_to: str = ""
    """The service that starts later, until when talks go on here; empty when there is none."""
    ended_on: date | None = None
    outcome: PathOutcome | None = None
    words: str = ""
    """About the end, in a sentence."""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """How many talks an arrangement outside the house foresees. A fact that ages: dated, with its source."""

    id: str
    name: dict[str, str]
    talks: int
    months: int
    source: str
    """Where it was read; empty for a number that a house set before it was asked for one."""
    valid_from: date
    valid_until: date | None = None
    """The last day on which it holds; None: until further notice."""
    checked_on: date | None = None
    checked_by: str = ""
    individual: bool = False
    """It speaks of individual talks: those in a group are not among them."""
    own: bool = False
    """Whether the house put another in the place of the program's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajectoryPolicy:
    """What the house chose."""

    foreseen: int
    """Its own habit; 0 where it does not count."""
    allowances: dict[str, int]
    """By id, numbers of a house that set them before each had a day and a source (`rule_version`)."""
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkCount:
    """How far somebody is."""

    had: int
    planned: int
    foreseen: int
    in_group: int = 0
    """Talks in a group that were had; they are no part of the number that was foreseen."""
    in_group_planned: int = 0

    @property
    def left(self) -> int:
        """How many may still be agreed on before the number that was foreseen is passed."""
        return self.foreseen - self.had - self.planned
