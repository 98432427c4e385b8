"""The words of a kind of letter: as the program brings them, and as the house says them.

A text is a set of pieces (an opening sentence, a list of rules, a label), each known by its path in the
file of ``resources/letter_texts``. A house keeps only the pieces that it says in another way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from healthdesk.records.house_rule import RuleVersion

Said = str | tuple[str, ...]
"""One text, or a list of which each line is one."""
Pieces = Mapping[str, Said]
"""By path: "opening", "for_another.rules"."""


@dataclass(frozen=True, slots=True)
class TextCheck:
    """Who looked a text through, and on which day."""

    checked_on: date
    checked_by: str


@dataclass(frozen=True, slots=True)
class HouseTexts:
    """What the house says in its own way, by kind and language; only what can be read."""

    changed: dict[str, dict[str, Said]] = field(default_factory=dict)
    looked_through: dict[str, bool] = field(default_factory=dict)
    """Texts that somebody looked through, by kind and language: whether they still say what they said."""

    def of(self, kind: str, language: str) -> dict[str, Said]:
        """The pieces of one text that the house changed."""
        return self.changed.get(f"{kind}/{language}", {})


AS_SHIPPED = HouseTexts()


@dataclass(frozen=True, slots=True)
class WrongPlace:
    """What cannot be printed in a piece. `key` and `what` give the sentence."""

    key: str
    line: int
    """From 1, within its piece."""
    what: str = ""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """One piece, with what may stand in it."""

    path: str
    shipped: Said
    is_sentence: bool
    """Whether somebody reads it as a sentence; else it is a label or a single word."""
    fields: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    is_always_there: bool = False
    """Whether no letter leaves without it, whatever holds: what it is about, and how it greets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseText:
    """One text as it counts in a house, with the program's beside it."""

    kind: str
    language: str
    pieces: tuple[TextPiece, ...]
    changed: dict[str, Said] = field(default_factory=dict)
    """What the house says in another way; only pieces that the program still knows and can print."""
    left_out: tuple[str, ...] = ()
    """Pieces that the house once changed and this program cannot use any more."""
    version: RuleVersion | None = None
    is_newer_shipped: bool = False
    """Whether the program says a piece that the house changed in another way by now."""
    checked: TextCheck | None = None
    """Who vouches for it as it stands now."""
    is_to_check: bool = False
    """Whether somebody should look it through before it is used."""
    check_version: RuleVersion | None = None
    """The newest step about looking it through, also when it holds no more."""

    @property
    def key(self) -> str:
        """Under which its steps are kept."""
        return f"{self.kind}/{self.language}"

    @property
    def number(self) -> int:
        """The newest step, 0 before the first."""
        return self.version.number if self.version is not None else 0

    @property
    def said(self) -> dict[str, Said]:
        """Every piece as it counts."""
        return {one.path: self.changed.get(one.path, one.shipped) for one in self.pieces}


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTypedText:
    """A text that somebody is changing and did not save."""

    said: dict[str, str | tuple[str, ...]]
    seen: int
    """The step that she had before her."""
    why: str = ""
