"""The personal plan of help: what somebody wants, in her own words, and who does what by when.

The plan is kept whole, each version beside the one before. Around it stand the people who care for
her without being paid for it, with what it asks of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """One thing that somebody does."""

    id: UUID
    what: str
    who: str = ""
    by: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class LookBack:
    """How it went, as it was said on a day."""

    on: date
    how: str
    noted_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanGoal:
    """What somebody wants, in her own words."""

    id: UUID
    words: str
    steps: tuple[PlanStep, ...] = ()
    looks: tuple[LookBack, ...] = ()
    closed_on: date | None = None
    """The day she called it done, or let it go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPlan:
    """The plan of one person as it stands."""

    id: UUID
    patient_id: UUID
    goals: tuple[PlanGoal, ...] = ()
    look_again_on: date | None = None
    changed_at: datetime
    changed_by: str = ""
    version: int = 0
    """0: not kept yet."""


class CareLoad(StrEnum):
    """What caring asks of somebody, as she says it herself."""

    LIGHT = "light"
    FINE = "fine"
    HEAVY = "heavy"
    TOO_HEAVY = "too_heavy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carer:
    """Somebody who cares for a person (mantelzorger)."""

    id: UUID
    patient_id: UUID
    """Whom she cares for."""
    person_id: UUID | None = None
    """Her own file, where she has one."""
    name: str = ""
    """Where she has no file."""
    relation: str = ""
    does: str = ""
    load: CareLoad | None = None
    load_words: str = ""
    """In her own words: what would help her."""
    asked_on: date | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class HalfTypedPlan:
    """A plan that was being written: what was read, and what stands there now."""

    before: HelpPlan
    typed: HelpPlan
