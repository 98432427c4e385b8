"""Forms, drafts and signed answers.

Forms and answers are kept as the FHIR resources they are, word for word; the columns beside them
are what lists and searches ask for. Who signed stands here by name too: a name under answers stays
what it was at the time.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf, Versioned
from healthdesk.records.intake import Seat
from healthdesk.records.questionnaire import Words
from healthdesk.records.questionnaire_response import AnswerChange, SafetyStep, Score


class QuestionnaireRow(Base):
    """One version of a form. A version is never changed; a change is a new version."""

    __tablename__ = "questionnaire"
    __table_args__ = (sa.UniqueConstraint("url", "form_version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    url: Mapped[str]
    form_version: Mapped[str]
    title: Mapped[Any] = mapped_column(JsonOf(Words))
    switched_on: Mapped[bool]
    houses: Mapped[Any] = mapped_column(JsonOf(tuple[str, ...]))
    item_count: Mapped[int]
    checksum: Mapped[str]
    loaded_at: Mapped[datetime]
    loaded_by: Mapped[str]
    resource: Mapped[str]
    nameless: Mapped[bool]


class DraftRow(Versioned, Base):
    """Answers while they are typed."""

    __tablename__ = "draft"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    questionnaire_id: Mapped[UUID] = mapped_column(sa.ForeignKey("questionnaire.id"))
    language: Mapped[str]
    resource: Mapped[str]
    started_at: Mapped[datetime]
    started_by: Mapped[str]
    kept_at: Mapped[datetime]
    kept_by: Mapped[str]
    kept_seat: Mapped[UUID | None]
    safety: Mapped[Any] = mapped_column(JsonOf(tuple[SafetyStep, ...]))
    safety_open: Mapped[bool] = mapped_column(index=True)
    seats: Mapped[Any] = mapped_column(JsonOf(tuple[Seat, ...]))
    history: Mapped[Any | None] = mapped_column(JsonOf(tuple[AnswerChange, ...]))


class QuestionnaireResponseRow(Base):
    """Signed answers. Never updated (the migrations promise it): what comes later is a correction."""

    __tablename__ = "questionnaire_response"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    questionnaire_id: Mapped[UUID] = mapped_column(sa.ForeignKey("questionnaire.id"))
    status: Mapped[str]
    language: Mapped[str]
    resource: Mapped[str]
    checksum: Mapped[str]
    started_at: Mapped[datetime]
    signed_at: Mapped[datetime]
    signed_by_id: Mapped[UUID]
    signed_by: Mapped[str]
    scores: Mapped[Any] = mapped_column(JsonOf(tuple[Score, ...]))
    safety: Mapped[Any] = mapped_column(JsonOf(tuple[SafetyStep, ...]))
    history: Mapped[Any | None] = mapped_column(JsonOf(tuple[AnswerChange, ...]))


class ResponseCorrectionRow(Base):
    """A later addition to signed answers."""

    __tablename__ = "response_correction"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    response_id: Mapped[UUID] = mapped_column(sa.ForeignKey("questionnaire_response.id"), index=True)
    link_id: Mapped[str]
    question: Mapped[str]
    was: Mapped[str]
    becomes: Mapped[str]
    reason: Mapped[str]
    author_id: Mapped[UUID]
    author: Mapped[str]
    at: Mapped[datetime]
    place: Mapped[Any | None] = mapped_column(JsonOf(tuple[tuple[str, int], ...]))
    done: Mapped[str | None]
