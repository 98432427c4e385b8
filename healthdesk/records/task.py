"""Something that waits to be done at the desk, found in what the house keeps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from healthdesk.records.link import Link


class TaskKind(StrEnum):
    """What kind of thing waits."""

    DRAFT = "draft"
    """An intake that was begun."""
    REFERRAL = "referral"
    """A referral without an answer."""
    LETTER = "letter"
    """A letter that is ready but not handed over."""
    INTERPRETER = "interpreter"
    """An interpreter who has not said yes."""
    MEMBERSHIP = "membership"
    """An enrolment or membership that is not in order."""
    ENTITLEMENT = "entitlement"
    """A right that somebody would look into by today."""
    PLAN = "plan"
    """A step of somebody's plan, or looking at it again."""
    BROKEN_GLASS = "broken_glass"
    """A closed file that a colleague went into with a reason, which nobody looked at yet."""
    FREED_SLOT = "freed_slot"
    """A moment that came free and suits somebody who waits."""
    RECALL = "recall"
    """Somebody who was promised a call."""
    EVALUATION = "evaluation"
    """A traject that would be looked at together by today."""
    OUTSIDE = "outside"
    """Talks at which nobody works, or the house or the room is closed."""
    ROTA = "rota"
    """A part of a coming day for which somebody is missing."""
    PARTNER = "partner"
    """An entry of the sociale kaart that was checked too long ago."""
    UNFOLLOWED = "unfollowed"
    """A referral in a closed file that nobody with a way in can follow."""
    AFTER_DEATH = "after_death"
    """A talk or a place on the waiting list of somebody who died."""
    OUTREACH = "outreach"
    """Somebody to be looked for; stands on the list for that, not on Vandaag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to do. It goes away by being done; until then it can be put off."""

    kind: TaskKind
    entity_id: UUID
    """The draft, referral, letter, appointment or enrolment it is about."""
    person: str
    patient_id: UUID | None
    values: tuple[tuple[str, str], ...] = ()
    """What the sentence under the title names: a partner, a number of days."""
    due: date | None = None
    leads_to: Link | None = None
    version: int = 0
    """Of the entity, where the task can be done at once."""
