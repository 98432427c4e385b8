"""What a house made of the rules that age: a right, a question, how long files stay, the text of a letter.

The program brings a rule as data; a house may change it, add one of its own, and go back. Every step
is kept with who, when and why. Nothing of it is ever changed afterwards: the newest step counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from healthdesk.errors import BadFile
from healthdesk.records.entitlement import Entitlement, FactQuestion


class RuleArea(StrEnum):
    """About what a rule is."""

    ENTITLEMENT = "entitlement"
    QUESTION = "question"
    RETENTION = "retention"
    LETTER_TEXT = "letter_text"
    LETTER_CHECK = "letter_check"
    """That somebody looked the text of a letter through, as it stood then."""
    ALLOWANCE = "allowance"
    """How many talks an arrangement outside the house foresees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleVersion:
    """One step. `content` None: the rule of the program counts again, or the house's own is gone."""

    id: UUID
    area: RuleArea
    key: str
    """The id of the right or arrangement, key of the question, kind of house, kind and language of letter."""
    number: int
    """Counts the steps of one rule from 1; two people cannot both make the same step."""
    content: dict[str, Any] | None
    based_on: str = ""
    """By which print the program's rule was known when this was written; empty for a rule of the house."""
    why: str = ""
    changed_at: datetime
    changed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTypedRule:
    """A right that somebody is changing and did not save. A number that cannot be read is below nothing."""

    right: Entitlement
    seen: int
    """The step that she had before her."""
    why: str = ""
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTypedQuestion:
    """A question that somebody is changing and did not save."""

    question: FactQuestion
    seen: int
    """The step that she had before her."""
    why: str = ""
    is_new: bool = False


class RuleOrigin(StrEnum):
    """Whose version counts."""

    PROGRAM = "program"
    CHANGED = "changed"
    """The program's rule, changed by the house."""
    OWN = "own"
    """A rule of the house alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRight:
    """One right as it counts in a house, with the program's beside it."""

    right: Entitlement
    shipped: Entitlement | None = None
    version: RuleVersion | None = None
    """The newest step of the house; None where it never made one."""
    is_newer_shipped: bool = False
    """Whether the program's own changed since the house changed it."""
    unreadable: BadFile | None = None
    """Why the house's version cannot be read; then the program's counts."""
    questions: Mapping[str, FactQuestion] = field(default_factory=dict, compare=False, repr=False)
    """By their keys, those of the house: its conditions are read with them."""

    @property
    def origin(self) -> RuleOrigin:
        """Whose version counts."""
        if self.shipped is None:
            return RuleOrigin.OWN
        return RuleOrigin.PROGRAM if self.right is self.shipped else RuleOrigin.CHANGED

    @property
    def is_lost(self) -> bool:
        """Whether it is a rule of the house of which nothing can be read."""
        return self.unreadable is not None and self.shipped is None

    @property
    def number(self) -> int:
        """The newest step, 0 before the first."""
        return self.version.number if self.version is not None else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseQuestion:
    """One question as it counts in a house, with the program's beside it."""

    question: FactQuestion
    shipped: FactQuestion | None = None
    version: RuleVersion | None = None
    """The newest step of the house; None where it never made one."""
    is_newer_shipped: bool = False
    """Whether the program's own changed since the house changed it."""
    unreadable: BadFile | None = None
    """Why the house's version cannot be read; then the program's counts."""
    used_by: tuple[str, ...] = ()
    """The ids of the rights that ask for it."""

    @property
    def origin(self) -> RuleOrigin:
        """Whose version counts."""
        if self.shipped is None:
            return RuleOrigin.OWN
        return RuleOrigin.PROGRAM if self.question is self.shipped else RuleOrigin.CHANGED

    @property
    def number(self) -> int:
        """The newest step, 0 before the first."""
        return self.version.number if self.version is not None else 0
