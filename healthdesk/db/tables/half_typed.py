"""What somebody was typing when the window closed."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class HalfTypedRow(Base):
    """One form of one person at work; hers alone."""

    __tablename__ = "half_typed"

    owner_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    about: Mapped[UUID] = mapped_column(primary_key=True)
    """Whose file it goes into; somebody new has an id before there is a file."""
    content: Mapped[bytes]
    kept_at: Mapped[datetime]
