"""People who are looked for because they do not come by themselves: why, and what was tried."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from healthdesk.records.letter import LetterKind


class ReachReason(StrEnum):
    """Why somebody is looked for."""

    NEW_RIGHTS = "new_rights"
    """A right became probable that nobody took up."""
    DOUBTFUL_RIGHTS = "doubtful_rights"
    """Changed rules left a question open about a right: one answer would tell."""
    TWICE_NOT_COME = "twice_not_come"
    NOT_REACHED = "not_reached"
    """We tried, and nobody answered."""
    NO_ANSWER = "no_answer"
    """A letter or referral that nobody answered."""
    NOT_SEEN = "not_seen"
    """Something is going on (a plan, a right, a referral), and she was not seen for long."""


class ReachWay(StrEnum):
    """How it was tried."""

    CALL = "call"
    SMS = "sms"
    EMAIL = "email"
    LETTER = "letter"
    VISIT = "visit"
    OTHER = "other"


class ReachOutcome(StrEnum):
    """What came of it."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    LEFT_WORD = "left_word"
    WRONG = "wrong"
    """The number or address is not right any more."""
    RATHER_NOT = "rather_not"
    """She does not want to be looked for. Respected from then on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactAttempt:
    """One try. Never changed."""

    id: UUID
    patient_id: UUID
    at: datetime
    way: ReachWay
    outcome: ReachOutcome
    words: str = ""
    by: str = ""
    again_on: date | None = None


@dataclass(frozen=True, slots=True)
class UnansweredLetter:
    """A letter that asked something: to herself (an invitation), or to a former doctor about her."""

    kind: LetterKind
    to_name: str
    days: int
    """For how long it waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachSigns:
    """What is known of one person, from which the reasons follow."""

    patient_id: UUID
    last_seen: date | None = None
    """When she last came to a talk, or was helped at the desk; None while she never was."""
    begun: date | None = None
    """When something of what is going on was last agreed: who was never seen is missed from then."""
    missed: tuple[date, ...] = ()
    """Talks she did not come to since she was last seen, the latest first."""
    is_coming: bool = False
    """Whether a talk was agreed on."""
    is_followed: bool = False
    """Whether something is going on: a plan, a right, a referral."""
    silent: tuple[tuple[str, int], ...] = ()
    """Partners who do not answer, and for how many days."""
    unanswered: tuple[UnansweredLetter, ...] = ()
    """Letters that asked something and got no answer."""
    appeared: tuple[str, ...] = ()
    """Rights that newly appeared."""
    doubtful: tuple[str, ...] = ()
    """Rights about which changed rules left a question open."""
    latest: ContactAttempt | None = None
    tried_on: date | None = None
    """The day of the latest try, on the wall of the house."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutreachLine:
    """One person on the list."""

    signs: ReachSigns
    reasons: tuple[ReachReason, ...]
    name: str
    code: str
    age: int | None
    ways: tuple[str, ...]
    """Ways that are safe, as they may be shown in this house."""
    rule: str
    """How to reach her, in one sentence: "niet bellen naar huis"."""
    rights: tuple[str, ...]
    """Names of the rights that newly appeared."""
    doubtful: tuple[str, ...] = ()
    """Names of those about which changed rules left a question open."""
