"""What was tried to reach people."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class ContactAttemptRow(Base):
    """One try. Never changed."""

    __tablename__ = "contact_attempt"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    at: Mapped[datetime]
    way: Mapped[str]
    outcome: Mapped[str]
    words: Mapped[str]
    by: Mapped[str]
    again_on: Mapped[date | None]
