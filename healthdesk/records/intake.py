"""Intake as it is kept: forms in the house, drafts being typed, answers signed for good."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from healthdesk.records.questionnaire import Words
from healthdesk.records.questionnaire_response import (
    AnswerChange,
    Correction,
    ResponseStatus,
    SafetyStep,
    Score,
)


@dataclass(frozen=True, slots=True)
class KeptForm:
    """One version of a form in the house. `resource` is the Questionnaire as it came, word for word."""

    id: UUID
    url: str
    form_version: str
    title: Words
    switched_on: bool
    houses: tuple[str, ...]
    item_count: int
    checksum: str
    loaded_at: dt.datetime
    loaded_by: str
    resource: str = ""
    nameless: bool = False
    """For the end, without a name: never started in somebody's file."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One open page on a draft: two pages of the same person count as two."""

    token: UUID
    name: str
    since: dt.datetime
    last_seen: dt.datetime
    given: bool = False
    """The screen is in the hands of the person the answers are about."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Answers that are not signed yet. `resource` is the QuestionnaireResponse with all that was typed."""

    id: UUID
    patient_id: UUID
    form_id: UUID
    form_url: str
    title: Words
    language: str
    resource: str
    started_at: dt.datetime
    started_by: str
    kept_at: dt.datetime
    kept_by: str
    kept_seat: UUID | None = None
    """The page that kept it last: the same page never conflicts with itself."""
    safety: tuple[SafetyStep, ...] = ()
    seats: tuple[Seat, ...] = ()
    history: tuple[AnswerChange, ...] = ()
    version: int = 1


@dataclass(frozen=True, slots=True)
class KeptResponse:
    """Signed answers, frozen with the form version and the words that were shown."""

    id: UUID
    patient_id: UUID
    form_id: UUID
    form_url: str
    form_version: str
    title: Words
    status: ResponseStatus
    language: str
    resource: str
    checksum: str
    started_at: dt.datetime
    signed_at: dt.datetime
    signed_by: str
    scores: tuple[Score, ...] = ()
    safety: tuple[SafetyStep, ...] = ()
    corrections: tuple[Correction, ...] = ()
    history: tuple[AnswerChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ScorePoint:
    """A score at a time, for a trend."""

    at: dt.datetime
    score: Score
    response_id: UUID
