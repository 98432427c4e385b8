"""A letter of another house that came in as a file with its data inside."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from healthdesk.records.patient import Patient
from healthdesk.records.referral import Urgency


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
