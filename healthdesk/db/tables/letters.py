"""Letters that left the house, exactly as they left it; and letters being written."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf, Versioned
from healthdesk.records.letter_draft import LetterChoices


class LetterRow(Base):
    """One letter that was sent. The database refuses to change it."""

    __tablename__ = "letter"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    number: Mapped[str] = mapped_column(unique=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    referral_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("referral.id"), index=True)
    partner_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("partner.id"))
    about: Mapped[UUID] = mapped_column(index=True)
    """What it is about: a referral or a contract."""
    language: Mapped[str]
    to_name: Mapped[str]
    subject: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    pages: Mapped[int]
    made_at: Mapped[datetime]
    made_by: Mapped[str]
    handed: Mapped[str]
    reply_code: Mapped[str] = mapped_column(server_default="", index=True)
    pdf: Mapped[bytes] = mapped_column(deferred=True)
    said: Mapped[str] = mapped_column(deferred=True, server_default="")
    """Its words, folded, to be found by; empty for letters of before these were kept."""


class LetterAnswerRow(Base):
    """What came back on one."""

    __tablename__ = "letter_answer"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    letter_id: Mapped[UUID] = mapped_column(sa.ForeignKey("letter.id"), index=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    answer: Mapped[str]
    text: Mapped[str]
    noted_at: Mapped[datetime]
    noted_by: Mapped[str]


class LetterDraftRow(Versioned, Base):
    """What a writer chose so far."""

    __tablename__ = "letter_draft"

    kind: Mapped[str] = mapped_column(primary_key=True)
    about: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    choices: Mapped[Any] = mapped_column(JsonOf(LetterChoices))
    kept_at: Mapped[datetime]
    kept_by: Mapped[str]
