"""People referred to partners, and how that went."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, Versioned


class ReferralRow(Versioned, Base):
    """One referral."""

    __tablename__ = "referral"
    __table_args__ = (sa.Index("ix_referral_state_due_on", "state", "due_on"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    reply_code: Mapped[str] = mapped_column(unique=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    partner_id: Mapped[UUID] = mapped_column(sa.ForeignKey("partner.id"), index=True)
    partner_name: Mapped[str]
    direction: Mapped[str]
    theme: Mapped[str]
    reason: Mapped[str]
    question: Mapped[str]
    background: Mapped[str]
    context: Mapped[str]
    urgency: Mapped[str]
    consent_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("consent.id"))
    at_request: Mapped[bool]
    own_hands: Mapped[bool]
    bridging: Mapped[bool]
    state: Mapped[str]
    due_on: Mapped[date | None]
    owner_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"))
    owner_name: Mapped[str]
    decline_reason: Mapped[str]
    outcome: Mapped[str]
    planned_on: Mapped[date | None]
    planned_at: Mapped[datetime | None]
    """The moment, where the hour is known too."""
    followed_by: Mapped[UUID | None] = mapped_column(sa.ForeignKey("referral.id"))
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class ReferralEventRow(Base):
    """One line of a referral's story."""

    __tablename__ = "referral_event"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    referral_id: Mapped[UUID] = mapped_column(sa.ForeignKey("referral.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str | None]
    text: Mapped[str]
