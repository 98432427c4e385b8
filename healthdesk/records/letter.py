"""A letter: the final words that are drawn, and the one that was sent and is kept for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from healthdesk.records.house import WindowSide


class LetterKind(StrEnum):
    """What a letter is for; each has its text in ``resources/letter_texts/<language>``."""

    REFERRAL = "referral"
    ENROLMENT = "enrolment"
    DEREGISTRATION = "deregistration"
    REPLY = "reply"
    """To who referred somebody to us."""
    WITHDRAWAL = "withdrawal"
    """To a partner: our referral does not go ahead."""
    FILE_REQUEST = "file_request"
    """To a former doctor."""
    INVITATION = "invitation"
    CONFIRMATION = "confirmation"
    """Of an appointment."""
    ATTENDANCE = "attendance"
    """That somebody was here: when and where, never why."""
    CLOSING = "closing"


class SpanStyle(StrEnum):
    """How a stretch of words is set."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    MUTED = "muted"
    MISSING = "missing"
    """Stands where something is not known: marked for everybody to see, never left blank."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style."""

    text: str
    style: SpanStyle = SpanStyle.PLAIN


Words = tuple[Span, ...]


def words(text: str, style: SpanStyle = SpanStyle.PLAIN) -> Words:
    """One stretch of words."""
    return (Span(text, style),)


def plain(spans: Words) -> str:
    """The words without their style."""
    return "".join(span.text for span in spans)


@dataclass(frozen=True, slots=True)
class Heading:
    """A title within the body."""

    text: Words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running words."""

    text: Words


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: bullets, or numbers where the order counts."""

    items: tuple[Words, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Names of things at the left, the things at the right."""

    rows: tuple[tuple[str, Words], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows of as many cells each, as they were pasted from a sheet; the first cell names its row."""

    rows: tuple[tuple[Words, ...], ...]
    headed: bool = False
    """Whether the first row names the columns."""


@dataclass(frozen=True, slots=True)
class SigningPlaces:
    """Room for signatures, side by side; each with the words under it."""

    places: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Listed | Facts | Columns | SigningPlaces


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplySlip:
    """The strip at the foot on which the receiver answers."""

    title: str
    code: str
    """Readable, and as a QR code for a scanner; leads back to the referral and names nobody."""
    squares: str
    """What the QR code is, for who has the letter read out."""
    choices: tuple[str, ...]
    back_to: str


CARRIED_AS = ("referral.json", "answer.json", "withdrawal.json")
"""What the data in our letters are called: those of a referral, of an answer to one, of its withdrawal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What the letter tells, once more for a program, inside the same file."""

    name: str
    told: str
    """What it is, in the letter's language."""
    media: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContent:
    """Everything that stands on the paper. Nothing is looked up afterwards.

    What is previewed, what is sent and what is kept are drawn from this alone.
    """

    language: str
    title: str
    """Of the document, for readers of the file: names nobody."""
    dated: date
    window_side: WindowSide
    sender: str
    sender_lines: tuple[str, ...]
    """Street, town, phone, e-mail; at most four."""
    address: tuple[Words, ...]
    """Of the receiver, at most seven lines."""
    reference: tuple[tuple[str, Words], ...]
    """Names and values: contact, your reference, our reference, date."""
    subject_label: str
    subject: Words
    salutation: Words
    body: tuple[Block, ...]
    closing: str
    signature: tuple[str, ...]
    """Name, function, number; the first line stands out."""
    enclosures_label: str = ""
    enclosures: tuple[str, ...] = ()
    copies_label: str = ""
    copies: tuple[str, ...] = ()
    slip: ReplySlip | None = None
    running_head: str = ""
    """Left above page 2 and following; names nobody."""
    page_label: str = "{page}/{pages}"
    carried: Carried | None = None
    to_sign: tuple[str, ...] = ()
    """For each electronic signature to come, what is read out where its place is: above the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter that left the house. Never changed; its bytes are kept beside it."""

    id: UUID
    kind: LetterKind
    number: str
    """In the register of outgoing letters: V-2026-0142."""
    patient_id: UUID
    referral_id: UUID | None = None
    partner_id: UUID | None = None
    language: str
    to_name: str
    subject: str
    sha256: str
    """Of the exact bytes."""
    size: int
    pages: int
    made_at: datetime
    made_by: str
    handed: str = ""
    """How it went: by_hand, post or mail."""
    reply_code: str = ""
    """On its own reply slip; empty where it asks nothing, or what it asks is answered on a referral."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterAnswer:
    """What came back on a letter that asked something. Added, never changed."""

    id: UUID
    letter_id: UUID
    patient_id: UUID
    answer: str
    """One of those that its kind may get (`rules/letter_answers`)."""
    text: str = ""
    noted_at: datetime
    noted_by: str


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A letter that left, with whom it is about."""

    letter: Letter
    person: str
    """By name or code; empty where her file is gone."""
    code: str = ""
    """What tells people of one name apart; empty where she is named by it."""
    answer: LetterAnswer | None = None
    """The last one that came back."""
