"""Something a person may be entitled to, and the facts that tell whether it is worth looking into.

The entries are data (``resources/rights``): each says where it was read, when, and who checked it.
Nothing here grants anything: the strongest word is *nagaan*.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

Said = dict[str, str]
"""One text in each language: nl, en, fr."""

FactValue = bool | int | float | str | tuple[str, ...]
"""What is known: yes or no, a number, one answer, or several."""


class Granting(StrEnum):
    """Whether it comes by itself."""

    AUTOMATIC = "automatic"
    PARTLY = "partly"
    ON_REQUEST = "on_request"


class FactKind(StrEnum):
    """How a fact is asked for."""

    YES_NO = "yes_no"
    ONE = "one"
    SEVERAL = "several"
    NUMBER = "number"
    MONEY = "money"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where something was read. `dated` is what the page itself says, as far as it says."""

    name: str
    dated: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactQuestion:
    """One fact about a person's life, and how to ask for it without pressing."""

    key: str
    kind: FactKind
    label: Said
    """Short, to stand in a list of reasons."""
    ask: Said
    hint: Said = field(default_factory=dict)
    options: dict[str, Said] = field(default_factory=dict)
    nothing: Said = field(default_factory=dict)
    """What answering "none of these" is called, where several answers are possible."""
    from_file: bool = False
    """Known from the file, and changed there."""
    sources: tuple[Source, ...] = ()
    """Why it is asked so: a law, a form, who said it."""
    noted_on: date | None = None
    """When it was written so."""
    checked_on: date | None = None
    checked_by: str = ""
    retired_on: date | None = None
    """Since when nobody is asked any more; None for as long as it is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """One amount or ceiling, as one source gives it for one time."""

    key: str
    label: Said
    value: float
    extra: float = 0.0
    """Added for each further person of the household."""
    valid_from: date | None = None
    valid_until: date | None = None
    source: Source
    checked_on: date | None = None
    checked_by: str = ""

    @property
    def unchecked(self) -> bool:
        """Whether nobody verified it: *te controleren*."""
        return self.checked_on is None

    def holds_on(self, day: date) -> bool:
        """Whether it is (or may be) the amount of that day."""
        return _within(day, self.valid_from, self.valid_until)


def _within(day: date, begin: date | None, end: date | None) -> bool:
    return (begin is None or begin <= day) and (end is None or day <= end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entitlement:
    """One right, for one stretch of time."""

    id: str
    part: str
    """The row of the domain notes it comes from, "7.1"."""
    name: Said
    about: Said
    """In plain words, for the person herself."""
    where: Said
    """Where to ask."""
    bring: dict[str, tuple[str, ...]]
    """What to take along, in each language."""
    granting: Granting
    when: Any
    """The condition, in the language of `rules.entitlement_conditions`."""
    held: Any = None
    """The condition by which she has it already; None where the file cannot tell."""
    mind: Said = field(default_factory=dict)
    """What to be careful about."""
    amounts: tuple[Amount, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    sources: tuple[Source, ...]
    noted_on: date
    """When it was written into this list."""
    checked_on: date | None = None
    checked_by: str = ""

    @property
    def unchecked(self) -> bool:
        """Whether nobody verified it: *te controleren*."""
        return self.checked_on is None

    def holds_on(self, day: date) -> bool:
        """Whether it is (or may be) in force that day."""
        return _within(day, self.valid_from, self.valid_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedFact:
    """A fact about somebody, with when and from where it is known. `value` None: rather not said."""

    key: str
    value: FactValue | None
    noted_on: date
    noted_by: str = ""
    """Who asked; empty when it stands in the file."""
    asked: FactQuestion | None = None
    """The question in the words of that day, as far as the answer needs them; None in answers of before."""


class Outcome(StrEnum):
    """What the rule makes of the facts."""

    HELD = "held"
    """She has it already, as far as the facts go."""
    PROBABLY = "probably"
    CANNOT_TELL = "cannot_tell"
    PROBABLY_NOT = "probably_not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One right for one person: what to look into, and why."""

    entitlement: Entitlement
    outcome: Outcome
    because: tuple[str, ...] = ()
    """Keys of the facts that decided."""
    missing: tuple[str, ...] = ()
    """Keys of the facts that would decide."""
    disputed: tuple[str, ...] = ()
    """Keys of the amounts on which the sources contradict each other here."""


class FollowUpState(StrEnum):
    """How far somebody is with a right."""

    TO_CHECK = "to_check"
    """nagaan"""
    ASKED = "asked"
    """aangevraagd"""
    SETTLED = "settled"
    """in orde"""
    NOT_FOR_HER = "not_for_her"
    """niet van toepassing"""


OPEN_STATES = frozenset({FollowUpState.TO_CHECK, FollowUpState.ASKED})
"""Where something still has to be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What was agreed about one right of one person: who looks into it, by when, how far it is."""

    id: UUID
    patient_id: UUID
    entitlement_id: str
    state: FollowUpState = FollowUpState.TO_CHECK
    owner_id: UUID | None = None
    due_on: date | None = None
    note: str = ""
    changed_on: date
    changed_by: str = ""
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Whether something still has to be done."""
        return self.state in OPEN_STATES


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsCheck:
    """What the rules made of one person's facts the last time."""

    patient_id: UUID
    outcomes: dict[str, Outcome]
    appeared: dict[str, date] = field(default_factory=dict)
    """Rights that became probable since an earlier check, and that nobody took up yet."""
    doubtful: dict[str, date] = field(default_factory=dict)
    """Rights about which other rules left a question open that the earlier ones had answered."""
    edition: str
    """Of the rules."""
    checked_on: date
