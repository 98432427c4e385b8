"""What is known of people's lives, what was made of it, and how far they are with a right."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf, Versioned
from healthdesk.records.entitlement import FactQuestion, FactValue


class LifeFactRow(Base):
    """One answer. Never changed: a later answer is a later row, and the newest counts."""

    __tablename__ = "life_fact"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    key: Mapped[str]
    value: Mapped[Any] = mapped_column(JsonOf(FactValue), nullable=True)
    """None: rather not said."""
    noted_on: Mapped[date]
    noted_at: Mapped[datetime]
    noted_by: Mapped[str]
    asked: Mapped[Any] = mapped_column(JsonOf(FactQuestion), nullable=True)
    """The question in the words of that day; None in answers of before."""


class EntitlementCheckRow(Base):
    """What the rules made of one person's facts the last time; after a merge there may be two."""

    __tablename__ = "entitlement_check"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    outcomes: Mapped[Any] = mapped_column(JsonOf(dict[str, str]))
    appeared: Mapped[Any] = mapped_column(JsonOf(dict[str, date]))
    """Rights that became probable and that nobody took up yet, each with its day."""
    doubtful: Mapped[Any] = mapped_column(JsonOf(dict[str, date]), nullable=True)
    """Rights that other rules made uncertain, each with its day; None in checks of before."""
    has_new: Mapped[bool] = mapped_column(index=True)
    """Whether any of them asks that somebody looks for this person."""
    edition: Mapped[str]
    checked_on: Mapped[date] = mapped_column(index=True)


class EntitlementFollowUpRow(Versioned, Base):
    """What was agreed about one right of one person; after a merge there may be two, the newer counts."""

    __tablename__ = "entitlement_follow_up"
    __table_args__ = (sa.Index("ix_entitlement_follow_up_open", "is_open", "due_on"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    entitlement_id: Mapped[str]
    state: Mapped[str]
    is_open: Mapped[bool]
    owner_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("practitioner.id"))
    due_on: Mapped[date | None]
    note: Mapped[str]
    changed_on: Mapped[date]
    changed_by: Mapped[str]
