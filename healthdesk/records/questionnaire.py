"""A form as we keep it: a FHIR R4 Questionnaire, read once into plain frozen facts.

`exchange/fhir_questionnaire.py` makes these from JSON; the rules that fill a form in
(`rules/form_*.py`) and the screen that shows it only know what stands here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import Attachment, Coding, Value
from healthdesk.records.rich_text import RichText


class ItemType(StrEnum):
    """Every item type of R4, under its own name."""

    GROUP = "group"
    DISPLAY = "display"
    BOOLEAN = "boolean"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE = "date"
    DATE_TIME = "dateTime"
    TIME = "time"
    STRING = "string"
    TEXT = "text"
    URL = "url"
    CHOICE = "choice"
    OPEN_CHOICE = "open-choice"
    ATTACHMENT = "attachment"
    REFERENCE = "reference"
    QUANTITY = "quantity"


class Operator(StrEnum):
    """How an enableWhen compares, in FHIR's signs."""

    EXISTS = "exists"
    EQUAL = "="
    NOT_EQUAL = "!="
    GREATER = ">"
    LESS = "<"
    AT_LEAST = ">="
    AT_MOST = "<="


@dataclass(frozen=True, slots=True)
class Words:
    """A text and what it is called in other languages."""

    base: str = ""
    translations: tuple[tuple[str, str], ...] = ()
    rich: tuple[tuple[str, RichText], ...] = ()
    """The same with its shape, where the form gives one: by language, "" for the base."""

    def rich_in(self, language: str | None) -> RichText:
        """The text with its shape as `said_in` would choose it; empty where it has none."""
        shapes, said = dict(self.rich), dict(self.translations)
        if language:
            for wanted in (language, language.split("-")[0]):
                if wanted in said:
                    return shapes.get(wanted, ())
        return shapes.get("", ())

    def said_in(self, language: str | None) -> str:
        """The text in a language, falling back on the language without its region, then the base."""
        if language:
            said = dict(self.translations)
            for wanted in (language, language.split("-")[0]):
                if wanted in said:
                    return said[wanted]
        return self.base or next((text for _language, text in self.translations if text), "")

    def __bool__(self) -> bool:
        return bool(self.base or self.translations)


@dataclass(frozen=True, slots=True)
class Option:
    """One answer a person can choose, with what it weighs in a score."""

    value: Value
    words: Words
    weight: Decimal | None = None
    exclusive: bool = False
    initially: bool = False
    safety_step: Words | None = None
    prefix: Words = Words()
    picture: Attachment | None = None

    def label_in(self, language: str | None) -> str:
        """What stands on the screen: the prefix, if there is one, and the words."""
        return " ".join(filter(None, (self.prefix.said_in(language), self.words.said_in(language))))


@dataclass(frozen=True, slots=True)
class Condition:
    """One enableWhen: the question looked at, how, and against what."""

    question: str
    operator: Operator
    answer: Value


@dataclass(frozen=True, slots=True)
class Expression:
    """A FHIRPath expression; variables carry a name."""

    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Toggle:
    """Options that are only there while an expression says true."""

    options: tuple[Value, ...]
    expression: Expression


@dataclass(frozen=True, slots=True)
class Constraint:
    """A rule over several answers: what must hold, and what to say where it does not."""

    key: str
    expression: Expression
    words: Words
    blocks: bool = True
    """Whether the answers are wrong without it; else it is only worth a word."""
    located_at: tuple[str, ...] = ()
    """The linkIds it is told at; none means where it stands."""


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of a score and what it means; `up_to` is the last value that still belongs to it."""

    up_to: Decimal
    words: Words
    attention: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What an answer must keep to. Nothing set means nothing asked."""

    min_length: int | None = None
    max_length: int | None = None
    min_value: Value | None = None
    max_value: Value | None = None
    max_decimals: int | None = None
    regex: str = ""
    min_occurs: int | None = None
    max_occurs: int | None = None
    max_megabytes: Decimal | None = None
    content_types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignatureAsked:
    """That somebody must sign, and as what: the form's words, and the code it goes by."""

    words: Words = Words()
    kind: Coding | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A question, a group of questions or a line of text."""

    link_id: str
    type: ItemType
    words: Words = Words()
    prefix: Words = Words()
    items: tuple[Item, ...] = ()
    options: tuple[Option, ...] = ()
    conditions: tuple[Condition, ...] = ()
    any_condition: bool = False
    required: bool = False
    repeats: bool = False
    read_only: bool = False
    hidden: bool = False
    initial: tuple[Value, ...] = ()
    limits: Limits = Limits()
    control: str = ""
    horizontal: bool = True
    help: Words = Words()
    entry_format: Words = Words()
    open_label: Words = Words()
    """What stands at the line for own words of an open choice; nothing: the usual words."""
    support_link: str = ""
    unit: str = ""
    unit_words: Words = Words()
    """What stands behind the field, where the form says it apart from the unit that is kept."""
    unit_code: str = ""
    unit_system: str = ""
    unit_options: tuple[Coding, ...] = ()
    variables: tuple[Expression, ...] = ()
    calculated: Expression | None = None
    definition: str = ""
    bands: tuple[Band, ...] = ()
    refers_to: tuple[str, ...] = ()
    """Of a reference: the kinds of record it may lead to, by their FHIR names; none means any."""
    picture: Attachment | None = None
    sound: Attachment | None = None
    """For who would rather listen than read."""
    slider_step: Decimal | None = None
    slider_ends: tuple[Words, Words] = (Words(), Words())
    signature: SignatureAsked | None = None
    """Where the form asks that somebody signs this part."""
    first_value: Expression | None = None
    asked_when: Expression | None = None
    offered: Expression | None = None
    """Gives the options, in place of those that stand in the form."""
    only_offered: bool = True
    """Whether what `offered` gives is all that may be answered; else it only suggests."""
    toggles: tuple[Toggle, ...] = ()
    """Which options come and go; the others are always there."""
    population: Expression | None = None
    """Gives what a repeating group is filled in from, once for each, under the name it carries."""
    dynamic: tuple[tuple[str, Expression], ...] = ()
    """Properties that are worked out: text, required, read_only, min_value, max_value."""
    constraints: tuple[Constraint, ...] = ()
    for_staff: bool = False
    """Ours to fill in; not shown to a person who fills in alone."""
    only_while_filling: bool = False
    """Asked, but not shown again with the answers."""
    stays_in_view: bool = False
    """Grey, and not hidden, while its conditions are not met."""
    reserved_for: tuple[Role, ...] = ()
    """A part that is not for who looks: its title stands here, its questions do not; for whom they are."""

    @property
    def asks(self) -> bool:
        """Whether this item can hold an answer."""
        return self.type not in (ItemType.GROUP, ItemType.DISPLAY)

    def unit_in(self, language: str | None) -> str:
        """The unit as it stands behind the field."""
        return self.unit_words.said_in(language) or self.unit

    @property
    def answers_itself(self) -> bool:
        """Whether something other than a person gives its answer, at first or always."""
        chosen = any(option.initially for option in self.options)
        return bool(self.initial or chosen or self.calculated or self.first_value)

    @property
    def expressions(self) -> tuple[Expression, ...]:
        """All that is worked out at this item, variables first."""
        single = (self.calculated, self.first_value, self.asked_when, self.offered, self.population)
        return (
            *self.variables,
            *(one for one in single if one is not None),
            *(toggle.expression for toggle in self.toggles),
            *(expression for _name, expression in self.dynamic),
            *(constraint.expression for constraint in self.constraints),
        )

    @property
    def is_score(self) -> bool:
        """Whether this item shows an outcome that only some may see."""
        return bool(self.bands)

    def walk(self) -> Iterator[Item]:
        """This item and all below it, in reading order."""
        yield self
        for child in self.items:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class ValidatedFor:
    """From which age an instrument was looked into, what to think of below it, and who says so."""

    from_age: int
    words: Words = Words()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form in one version."""

    url: str
    version: str
    title: Words
    items: tuple[Item, ...]
    name: str = ""
    status: str = "active"
    language: str = "nl"
    languages: tuple[str, ...] = ("nl",)
    description: Words = Words()
    licence: Words = Words()
    source: str = ""
    not_asked: Words = Words()
    houses: tuple[str, ...] = ()
    variables: tuple[Expression, ...] = ()
    launch: tuple[str, ...] = ()
    """What the form wants to know from outside: patient, user and so on."""
    constraints: tuple[Constraint, ...] = ()
    signature: SignatureAsked | None = None
    validated: ValidatedFor | None = None
    nameless: bool = False
    """Answered without a name, about the house: the answers go into no file."""
    in_part: bool = False
    """Not all of it is here: what is not for who looks was left out."""

    @property
    def key(self) -> str:
        """The canonical name of exactly this version, as FHIR writes it."""
        return f"{self.url}|{self.version}" if self.version else self.url

    def walk(self) -> Iterator[Item]:
        """All items, in reading order."""
        for item in self.items:
            yield from item.walk()
