"""Answers to a form: while they are typed (draft), and once they are signed (frozen).

Values keep the types people mean: a date is a date, also when only its year is known.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True, slots=True)
class FormDate:
    """A date of which the day, or the day and the month, may be unknown (FHIR `date`)."""

    year: int
    month: int | None = None
    day: int | None = None

    _SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z")

    @classmethod
    def read(cls, text: str) -> FormDate:
        """From `1950`, `2025-12` or `2025-12-03`; ValueError when it is no such date."""
        found = cls._SHAPE.match(text)
        if found is None:
            raise ValueError(text)
        year, month, day = (int(part) if part else None for part in found.groups())
        made = cls(year or 0, month, day)
        made.first_day()
        return made

    def first_day(self) -> dt.date:
        """The earliest day it can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> dt.date:
        """The latest day it can mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __str__(self) -> str:
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
            if self.day:
                text += f"-{self.day:02d}"
        return text


@dataclass(frozen=True, slots=True)
class Coding:
    """A chosen option: its code, the list it comes from and the words shown."""

    code: str
    system: str = ""
    display: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit."""

    value: Decimal
    unit: str = ""
    code: str = ""
    system: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside an answer or a form. What only stands elsewhere has an address and no content."""

    title: str = ""
    content_type: str = ""
    data: bytes = b""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Something that is kept elsewhere: its address or its number, and what it is called."""

    reference: str = ""
    display: str = ""
    type: str = ""
    identifier: str = ""
    """A number by which others know it, where it has no address."""
    system: str = ""
    """Whose number that is."""


Value = (
    bool | int | Decimal | str | FormDate | dt.datetime | dt.time | Coding | Quantity | Attachment | Reference
)

Place = tuple[tuple[str, int], ...]
"""Where an answer stands: for each step down its linkId and which occurrence (of a repeating
group) or which answer (of a question with questions under it); a question itself ends on 0."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer and what was asked under it."""

    value: Value
    items: tuple[ResponseItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """That somebody signed: who, when, as what; under a whole form ("") or one part of it."""

    link_id: str
    kind: Coding
    when: dt.datetime
    who: str
    reference: str = ""
    """Where who signed is kept: `Practitioner/…`, or `Patient/…` who did so by hand."""


@dataclass(frozen=True, slots=True)
class ResponseItem:
    """The answers at one linkId, with the exact words of the question as shown."""

    link_id: str
    text: str = ""
    answers: tuple[Answer, ...] = ()
    items: tuple[ResponseItem, ...] = ()


class ResponseStatus(StrEnum):
    """FHIR's words for how far the answers are."""

    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    AMENDED = "amended"
    ENTERED_IN_ERROR = "entered-in-error"


@dataclass(frozen=True, slots=True)
class Response:
    """A set of answers, ready to leave: whose, to which form version, by whom, when."""

    form_key: str
    status: ResponseStatus
    items: tuple[ResponseItem, ...]
    id: UUID | None = None
    language: str = "nl"
    authored: dt.datetime | None = None
    subject: str = ""
    author: str = ""
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True)
class SafetyStep:
    """Something that must be done now because of an answer, until someone writes what was done."""

    link_id: str
    words: str
    note: str = ""
    noted_by: str = ""
    noted_at: dt.datetime | None = None

    @property
    def open(self) -> bool:
        """Whether nobody wrote down yet what was done."""
        return not self.note


@dataclass(frozen=True, slots=True)
class Score:
    """An outcome of a form: the number, its band and whether that asks attention."""

    link_id: str
    title: str
    value: Decimal
    band: str = ""
    attention: bool = False
    cut: Decimal | None = None
    """The value at or below which the form says to look further; None when it says none."""
    above: Decimal | None = None
    """The value above which the form says to look further; None when it says none."""
    top: Decimal | None = None
    """The highest value there is; None in answers signed before this was kept."""


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """What one sitting did to one answer while it was a draft: from what to what, by whom, when last."""

    place: Place
    was: str
    becomes: str
    by: str
    at: dt.datetime
    seat: UUID
    """The open page it was typed on: one of them is one sitting."""
    given: bool = False
    """Typed by the person herself, on the screen that `by` gave her."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A later addition to signed answers: who said what otherwise, when and why."""

    id: UUID
    response_id: UUID
    link_id: str
    question: str
    was: str
    becomes: str
    reason: str
    author: str
    at: dt.datetime
    place: Place = ()
    """Which answer to that question, where its group repeats; empty for one of before this was kept."""
    done: str = ""
    """What was done for safety, where the answer as it should be read may ask for that."""
