"""A form while somebody builds it: its lines in their order, in words of the desk and not of FHIR.

`rest` holds, at every part, the piece of FHIR that it was read from. What the builder cannot edit is in
there, and leaves as it came (`exchange/fhir_outline_out.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

Spoken = dict[str, str]
"""What is said in each language; a language in which nothing is said yet is not there."""


class LineKind(StrEnum):
    """What a line of a form is."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    YES_NO = "yes_no"
    ONE_OF = "one_of"
    SOME_OF = "some_of"
    NUMBER = "number"
    DATE = "date"
    SCALE = "scale"
    WORDS = "words"
    PART = "part"
    SUM = "sum"
    """The points of all answers that count some."""
    OTHER = "other"
    """Something the builder does not make: its words and its place can be changed, the rest stays."""


class Sign(StrEnum):
    """How a condition looks at an answer."""

    IS = "="
    IS_NOT = "!="
    ANSWERED = "answered"
    NOT_ANSWERED = "not_answered"
    AT_LEAST = ">="
    AT_MOST = "<="
    MORE = ">"
    LESS = "<"
    AS_IT_IS = "as_it_is"
    """One that the builder cannot put into words; it stays."""


@dataclass(frozen=True, slots=True)
class OutlineOption:
    """One answer that can be chosen. `key` is its own within the question."""

    key: str
    words: Spoken
    weight: Decimal | None = None
    exclusive: bool = False
    fixed: bool = False
    """A number or a day: what it is called cannot be changed."""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class OutlineCondition:
    """Only asked when another line is answered so.

    `answer`: the key of an option, "true" or "false", a number or a day, as it stands in FHIR.
    """

    question: str
    sign: Sign = Sign.IS
    answer: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class OutlineBand:
    """What a sum up to and with a number means, and whether it asks to look further."""

    up_to: Decimal | None
    words: Spoken
    attention: bool = False
    rest: str = ""


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A question, a line of words, or a part with lines under it."""

    key: str
    kind: LineKind
    words: Spoken
    help: Spoken
    required: bool = False
    options: tuple[OutlineOption, ...] = ()
    own_words: bool = False
    """Besides the options something else may be answered."""
    conditions: tuple[OutlineCondition, ...] = ()
    any_condition: bool = False
    least: Decimal | None = None
    most: Decimal | None = None
    decimals: bool = False
    low_end: Spoken | None = None
    high_end: Spoken | None = None
    """What stands at the ends of a scale."""
    bands: tuple[OutlineBand, ...] = ()
    """What a sum means."""
    for_staff: bool = False
    hidden: bool = False
    below: tuple[OutlineLine, ...] = ()
    stays: tuple[str, ...] = ()
    """What it has that the builder does not touch: keys of `building.stays.<key>`."""
    rest: str = ""

    @property
    def asks(self) -> bool:
        """Whether somebody answers it."""
        return self.kind not in (LineKind.WORDS, LineKind.PART, LineKind.SUM)

    @property
    def chooses(self) -> bool:
        """Whether it is answered by choosing."""
        return self.kind in (LineKind.ONE_OF, LineKind.SOME_OF)

    @property
    def chooses_elsewhere(self) -> bool:
        """Whether its answers come out of a list or a formula, not out of the options that stand here."""
        return "list" in self.stays or "answers" in self.stays

    def walk(self) -> Iterator[OutlineLine]:
        """This line and all below it, in reading order."""
        yield self
        for line in self.below:
            yield from line.walk()


@dataclass(frozen=True, slots=True)
class FormOutline:
    """A whole form being built."""

    url: str
    language: str
    title: Spoken
    about: Spoken
    lines: tuple[OutlineLine, ...] = ()
    nameless: bool = False
    licence: Spoken | None = None
    """Whose it is and what may be done with it; not changed here."""
    made_from: str = ""
    """The canonical name of the version that it was begun with."""
    stays: tuple[str, ...] = ()
    rest: str = ""

    def walk(self) -> Iterator[OutlineLine]:
        """All lines, in reading order."""
        for line in self.lines:
            yield from line.walk()

    def line(self, key: str) -> OutlineLine | None:
        """The line of that key."""
        return next((one for one in self.walk() if one.key == key), None)


@dataclass(frozen=True, slots=True)
class OutlineDoubt:
    """Something that is not right yet, at which line ("" for the form), and whether it must be before saving.

    `key` names the sentence `building.doubt.<key>`.
    """

    line: str
    key: str
    values: tuple[tuple[str, str], ...] = ()
    blocks: bool = False
    asks: bool = False
    """Whether it is said once more when the form is kept."""


@dataclass(frozen=True, slots=True)
class HalfTypedForm:
    """What somebody was building and did not keep yet."""

    outline: FormOutline
    source: UUID | None = None
    """The version she began with; None for a new form."""
    seen: int = 0
    """How many versions of it there were then."""
    why: str = ""
