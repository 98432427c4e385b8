"""A letter being written: what the file says, what the writer chose, and what still has to be looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.enclosure import Enclosure
from healthdesk.records.enrolment import Enrolment
from healthdesk.records.house import House
from healthdesk.records.letter import LetterContent, LetterKind
from healthdesk.records.letter_text import AS_SHIPPED, HouseTexts
from healthdesk.records.partner import Partner
from healthdesk.records.patient import Patient
from healthdesk.records.referral import Referral


@dataclass(frozen=True, slots=True)
class LetterKey:
    """Which letter: its kind and what it is about (a referral, a contract, a talk, or the person)."""

    kind: LetterKind
    about: UUID


@dataclass(frozen=True, slots=True)
class LetterChoices:
    """What the writer decided. What is not named here is as the file and the agreement say."""

    language: str = ""
    """nl, fr or en; empty for the language of the house."""
    texts: dict[str, str] = field(default_factory=dict)
    """Words that replace those of the file, by part."""
    taken: dict[str, bool] = field(default_factory=dict)
    """Parts set "mee" or "niet mee" by hand."""
    attention: str = ""
    """Second line of the address: t.a.v. …"""
    your_reference: str = ""
    copies: str = ""
    """Who gets a copy, as typed; several with ; between them."""
    to: str = ""
    """Who gets the letter for the person, by name: a parent, an administrator. Empty: she herself."""
    with_data: bool = False
    """Whether what it tells travels in the file for a program too."""
    handed: str = ""
    """How it leaves: by_hand, post or mail; empty as is usual for this letter."""
    accepted: tuple[str, ...] = ()
    """Remarks of the check that the writer looked at and lets stand."""
    version: int = 0
    """0 as long as nothing was kept."""

    @property
    def copied_to(self) -> tuple[str, ...]:
        """Each who gets a copy."""
        return tuple(filter(None, (one.strip() for one in self.copies.split(";"))))


@dataclass(frozen=True, slots=True)
class ScoreTold:
    """An outcome of a form, as a letter may tell it."""

    title: str
    value: str
    on: date


@dataclass(frozen=True, slots=True)
class TalksTold:
    """How often somebody came, since when, and when last."""

    count: int
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentTold:
    """One talk, as a letter may tell it."""

    day: date
    starts: str
    """14:30"""
    ends: str
    therapists: str
    mode: str
    interpreter: str = ""
    """Language of the interpreter; empty for none."""


@dataclass(frozen=True, slots=True)
class SomebodyElse:
    """Whose file the writer had open a while ago, and by which names she would be found in a letter."""

    name: str
    called: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """All that a letter can be made of, read at one moment."""

    key: LetterKey
    house: House
    patient: Patient
    writer: str
    writer_function: str
    """A role's word, as the letter texts know it."""
    writer_number: str = ""
    """RIZIV number; empty where there is none."""
    writer_discipline: str = ""
    """What she is by training, as a code; empty where nobody said it."""
    today: date
    number: str
    """Our reference. Empty until it is given at sending."""
    referral: Referral | None = None
    partner: Partner | None = None
    their_number: str = ""
    """Of the letter that this one answers, where it came in as a file of another house."""
    their_code: str = ""
    """The code on their reply slip: with it the answer finds its way back."""
    reply_code: str = ""
    """On the reply slip of a letter that asks something and is about no referral."""
    enrolment: Enrolment | None = None
    consent: Consent | None = None
    """The agreement the referral rests on, whether it holds or not."""
    talks: TalksTold | None = None
    moment: MomentTold | None = None
    scores: tuple[ScoreTold, ...] = ()
    """Empty for who may not see them."""
    enclosures: tuple[Enclosure, ...] = ()
    """What goes along, in its order."""
    texts: HouseTexts = AS_SHIPPED
    """What the house says in its own way."""
    read_in: str = ""
    """The language of who writes, on the screen; the letter has its own."""
    written_at: datetime | None = field(default=None, compare=False)
    """When they were read: the moment of a letter that leaves as it was shown. No fact of its own."""
    others: tuple[SomebodyElse, ...] = field(default=(), compare=False)
    """Who does not belong in it: of whom the writer looked at the file lately. No fact of this letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPart:
    """A part of the letter, as the page shows it."""

    key: str
    label: str
    text: str
    """As it will stand there."""
    from_file: str
    """As the file has it, to go back to."""
    scope: ShareScope | None = None
    """What has to be agreed for it; None where nothing has."""
    agreed: bool = True
    taken: bool = True
    can_leave_out: bool = True
    can_edit: bool = True
    unknown: bool = False
    """The house does not keep this of the person."""
    called: str = ""
    """What the page calls it, in the language of who writes; the label is the letter's."""


class Weight(StrEnum):
    """How serious a remark is."""

    FINE = "fine"
    WAIVED = "waived"
    """It is not in order, and somebody let it stand."""
    LOOK = "look"
    """Somebody has to look at it and may let it stand."""
    STOP = "stop"
    """The letter may not leave like this."""


class Way(StrEnum):
    """How a remark is solved."""

    FILL = "fill"
    """To the part, to write it."""
    LEAVE_OUT = "leave_out"
    NOTE_CONSENT = "note_consent"
    OPEN_PARTNER = "open_partner"
    OPEN_PERSON = "open_person"
    OPEN_REFERRAL = "open_referral"
    OPEN_HOUSE = "open_house"
    """What the house says of itself, or how its letters say it."""
    READDRESS = "readdress"
    """To the head of the letter: who gets it or a copy, and for whose attention."""
    ACCEPT = "accept"
    """Looked at, it may stand."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of the check list. `key` and `values` give the sentence."""

    key: str
    weight: Weight
    values: dict[str, str] = field(default_factory=dict)
    ways: tuple[Way, ...] = ()
    part: str = ""
    about: str = ""
    """What else tells it from another about the same part."""

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to look at it, or to mend it."""
        return self.weight in {Weight.LOOK, Weight.STOP}

    @property
    def name(self) -> str:
        """What tells it from the others, for accepting it."""
        return ":".join((self.key, *filter(None, (self.part, self.about))))


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """A letter as it stands now: the words, the parts, the remarks."""

    facts: LetterFacts
    choices: LetterChoices
    content: LetterContent
    parts: tuple[LetterPart, ...]
    remarks: tuple[Remark, ...]

    @property
    def may_leave(self) -> bool:
        """Whether nothing stops it and everything was looked at."""
        return not any(remark.is_open for remark in self.remarks)
