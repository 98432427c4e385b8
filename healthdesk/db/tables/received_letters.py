"""Letters of other houses that came in as files."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class ReceivedLetterRow(Base):
    """One file, exactly as it came. The database refuses to change it."""

    __tablename__ = "received_letter"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    referral_id: Mapped[UUID] = mapped_column(sa.ForeignKey("referral.id"), index=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    number: Mapped[str]
    code: Mapped[str] = mapped_column(index=True)
    sender: Mapped[str]
    name: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    received_at: Mapped[datetime]
    received_by: Mapped[str]
    media: Mapped[str] = mapped_column(server_default="application/pdf")
    event_id: Mapped[UUID | None]
    data: Mapped[bytes] = mapped_column(deferred=True)
