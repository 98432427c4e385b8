"""What people said at the end about how it was: nameless, one answer at a time, and counted.

Nothing here leads back to a person: no name, no file, no day, no order, and not what else she said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from healthdesk.records.questionnaire import Words


def nameless_id() -> UUID:
    """An identifier of chance alone: unlike all others in the house it does not tell when it was made."""
    return uuid4()


@dataclass(frozen=True, slots=True, kw_only=True)
class NamelessAnswer:
    """One answer to one question of one version of a form.

    A chosen option has a `code`; what somebody wrote herself are `words`.
    """

    id: UUID
    form_id: UUID
    month: date
    """The first day of the month; the day is not kept."""
    service_id: UUID | None
    """What it is about; None for the house as a whole."""
    link_id: str
    number: int = 0
    """Which of her answers to this question, where several may be given."""
    code: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How often the same was answered in one month; `people` counts each who answered once."""

    link_id: str
    month: date
    service_id: UUID | None
    code: str
    answers: int
    people: int


@dataclass(frozen=True, slots=True)
class WrittenWords:
    """What somebody wrote herself."""

    id: UUID
    link_id: str
    month: date
    words: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """One or more whole months in which enough people answered to be shown."""

    first: date
    last: date
    people: int
    counts: tuple[int, ...]
    """How often each option of the question was chosen, in their order."""


@dataclass(frozen=True, slots=True)
class QuestionCounts:
    """One question with its options and what was answered, oldest months first."""

    link_id: str
    words: Words
    options: tuple[Words, ...]
    stretches: tuple[Stretch, ...]
    waiting: bool
    """Whether there are answers of months that are over, but too few of them yet."""
    apart: bool = True
    """Whether some service had too few answers to be told from the others."""
