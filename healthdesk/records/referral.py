"""Somebody is referred to a partner, until the loop is closed (FHIR ServiceRequest with its Task)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class ReferralState(StrEnum):
    """Where a referral stands. The table with FHIR and 360X is in ``docs/referral-states.md``."""

    DRAFT = "draft"
    READY = "ready"
    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    PLANNED = "planned"
    DID_NOT_ATTEND = "did_not_attend"
    DECLINED = "declined"
    COMPLETED = "completed"
    WITHDRAWING = "withdrawing"
    """We withdrew it; the partner did not confirm yet."""
    WITHDRAWN = "withdrawn"


class Direction(StrEnum):
    """From whom to whom."""

    OUTGOING = "outgoing"
    """We refer somebody to the partner."""
    INCOMING = "incoming"
    """The partner refers somebody to us."""


class Urgency(StrEnum):
    """How soon an answer is needed; FHIR request priorities."""

    ROUTINE = "routine"
    URGENT = "urgent"
    ASAP = "asap"
    STAT = "stat"


class EventKind(StrEnum):
    """What happened in the story of a referral, besides the steps between states."""

    STEP = "step"
    CALL = "call"
    MAIL = "mail"
    NO_ANSWER = "no_answer"
    NEWS = "news"
    REOPENED = "reopened"
    UNDONE = "undone"
    """A step was taken back a moment later; nothing had left the house."""
    NOTE = "note"
    FILE = "file"
    """Somebody added a file: a scan of what came back."""


@dataclass(frozen=True, slots=True)
class Planned:
    """When somebody is seen, as far as anybody told: a day, and the moment where the hour is known."""

    on: date
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """One referral."""

    id: UUID
    number: str
    """V-2026-0142 (outgoing) or I-2026-0017 (incoming), given when it is made."""
    reply_code: str
    """Readable code on the reply slip; opens this referral when typed or scanned."""
    patient_id: UUID
    partner_id: UUID
    partner_name: str
    """As it was called when the referral was made."""
    direction: Direction = Direction.OUTGOING
    theme: str = ""
    """A code of `resources/codes/needs.json`: what it is about, for the figures."""
    reason: str = ""
    question: str = ""
    background: str = ""
    """What happened already."""
    context: str = ""
    urgency: Urgency = Urgency.ROUTINE
    consent_id: UUID | None = None
    at_request: bool = False
    """The person asked for it herself; at TEJO nothing leaves otherwise."""
    own_hands: bool = False
    """The person takes the letter along herself (the rule at TEJO)."""
    bridging: bool = False
    """Talks here go on until the partner has started."""
    state: ReferralState = ReferralState.DRAFT
    due_on: date | None = None
    """By when the next thing should have happened; None only when the loop is closed."""
    owner_id: UUID
    owner_name: str
    decline_reason: str = ""
    outcome: str = ""
    planned_on: date | None = None
    """The day on which the partner sees the person, where that is known."""
    planned_at: datetime | None = None
    """The moment itself, where the hour was told too."""
    followed_by: UUID | None = None
    """After a refusal: the referral to another partner that took its place."""
    created_at: datetime
    changed_at: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralEvent:
    """One line of the story. Added, never changed."""

    id: UUID
    referral_id: UUID
    at: datetime
    by: str
    kind: EventKind
    state: ReferralState | None = None
    """The new state of a step."""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralLine:
    """What a card or row shows."""

    referral: Referral
    person: str
    age: int | None
    overdue: bool
    silent_days: int
    """Whole days since anything happened."""
