"""Files that go along with letters."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class EnclosureRow(Base):
    """One file. Once it left with its letter the database refuses to change it."""

    __tablename__ = "enclosure"
    __table_args__ = (sa.Index("ix_enclosure_kind_about", "kind", "about"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    kind: Mapped[str]
    about: Mapped[UUID]
    """What the letter is about, as `letter_draft` has it."""
    letter_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("letter.id"), index=True)
    place: Mapped[int]
    name: Mapped[str]
    media: Mapped[str]
    size: Mapped[int]
    pages: Mapped[int]
    apart: Mapped[str]
    sha256: Mapped[str]
    added_at: Mapped[datetime]
    added_by: Mapped[str]
    data: Mapped[bytes] = mapped_column(deferred=True)
