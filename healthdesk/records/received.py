"""A letter of another house that came in as a file with its data inside."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from healthdesk.records.patient import Patient
from healthdesk.records.referral import Planned, ReferralState, Urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The house that wrote it, as the letter tells."""

    name: str
    address_lines: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedReferral:
    """What the data of a referral letter say."""

    sender: Sender
    writer: str
    to_name: str
    number: str
    """Their reference."""
    code: str
    """The code on their reply slip: with it an answer finds back to them."""
    dated: date | None
    language: str
    urgency: Urgency
    person: Patient
    """As far as the letter tells, and this house keeps."""
    words: dict[str, str] = field(default_factory=dict)
    """By part of the letter: reason, question, background, context, scores, access, contact, bridging."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedAnswer:
    """What a letter about a known referral says: a reply to ours, or that theirs does not go ahead."""

    sender: Sender
    writer: str
    to_name: str
    number: str
    """Their reference."""
    code: str
    """Of the referral that it answers: the one on our reply slip."""
    about: str
    """The number of our letter, as they have it."""
    dated: date | None
    state: ReferralState | None
    """How it stands there; None where only their words tell."""
    planned: Planned | None = None
    reason: str = ""
    """Why not, in words that the letter says too."""
    words: dict[str, str] = field(default_factory=dict)
    """By part of the reply: answer, talks, findings, advice; of a withdrawal: opening, why, asked."""
    withdraws: bool = False
    """Whether it takes back what they asked of us, instead of answering what we asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedLetter:
    """A file that was taken in, beside its referral; its bytes are kept and never changed."""

    id: UUID
    referral_id: UUID
    patient_id: UUID
    number: str
    code: str
    sender: str
    name: str
    """As the file was called."""
    size: int
    sha256: str
    received_at: datetime
    received_by: str
    media: str = "application/pdf"
    """What it is, by what stands in it."""
    event_id: UUID | None = None
    """The line of the story with which it came; None where it began the referral."""

    @property
    def is_scan(self) -> bool:
        """Whether somebody here added it, and no data in it say what it is."""
        return not self.number
