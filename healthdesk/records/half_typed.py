"""Words somebody is still typing, kept so that no lock, crash or power cut takes them away."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from healthdesk.records.patient import Patient


class HalfTypedKind(StrEnum):
    """Into what it is being typed."""

    NEW_PERSON = "new_person"
    PERSON = "person"
    NOTE = "note"
    PLAN = "plan"
    RULE = "rule"
    QUESTION = "question"
    LETTER_TEXT = "letter_text"
    FORM = "form"
    DIALOG = "dialog"


@dataclass(frozen=True, slots=True)
class HalfTypedPerson:
    """A form of a person that was not saved: what was read, and what stands there now."""

    before: Patient
    typed: Patient
    lines: dict[str, str] = field(default_factory=dict)
    """The letters in each field of one line, also where they cannot be read yet ("14/3/20")."""
    walk_in_id: UUID | None = None
    """Who at the desk this newcomer is; None when she is not noted there."""


@dataclass(frozen=True, slots=True)
class HalfTypedNote:
    """A note that was not written down yet. Kept only sealed, for its author alone."""

    text: str
    about_day: date
    corrects_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class TypedAt:
    """Into which dialog, and about whom or what: somebody else's never opens with these words."""

    dialog: str
    about: UUID | None = None
    """Whose file they would go into; None where they are about no file."""
    more: str = ""
    """Which one of those that this file has, or of the house."""
    lasts: bool = True
    """Whether they outlive the program; not where they may be about somebody whose file is not known."""


@dataclass(frozen=True, slots=True)
class Left:
    """What stood in a dialog that was left."""

    begun: dict[str, str]
    """As it stood when the typing began."""
    typed: dict[str, str]
    chosen: dict[str, str] = field(default_factory=dict)
    """Comes back with the words, and alone is not worth keeping."""


@dataclass(frozen=True, slots=True)
class HalfTypedDialog:
    """What was left in one of the dialogs about one file."""

    at: TypedAt
    left: Left
