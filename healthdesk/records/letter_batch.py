"""One kind of letter to several people: what is the same for all, and how each of them stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from healthdesk.errors import Trouble
from healthdesk.records.letter import Letter
from healthdesk.records.letter_draft import LetterChoices, LetterDraft, LetterKey, Remark


@dataclass(frozen=True, slots=True)
class BatchWish:
    """What is written in every letter, and how all of them go."""

    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    """Words for parts, by language and key; only what is the same for everybody."""
    accepted: tuple[str, ...] = ()
    """Remarks about the paper of all of them that somebody looked at."""
    handed: str = "post"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """One letter of it, as it would leave now."""

    key: LetterKey
    patient_id: UUID | None
    name: str
    age: int | None = None
    draft: LetterDraft | None = None
    chosen: LetterChoices = field(default_factory=LetterChoices)
    """What somebody chose for this one before; the words for all go over it."""
    trouble: Trouble | None = None
    """Why no letter can be made at all."""
    left_before: int = 0
    """How many such letters about this left before."""

    @property
    def left_already(self) -> bool:
        """Whether such a letter about this left before."""
        return bool(self.left_before)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What somebody has to look at first."""
        if self.draft is None:
            return ()
        return tuple(one for one in self.draft.remarks if one.is_open)

    @property
    def is_ready(self) -> bool:
        """Whether it may leave as it stands."""
        return self.draft is not None and self.draft.may_leave


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """One that left, with its bytes, to be printed."""

    key: LetterKey
    letter: Letter
    pdf: bytes


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What became of all of them."""

    made: tuple[MadeLetter, ...] = ()
    failed: tuple[BatchLine, ...] = ()
    """Those that did not leave, each with why."""
    left: int = 0
    """How many were not begun when somebody stopped."""
