"""What the house chose about how it works, one row per subject."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import JSON_COLUMN, Base, Versioned


class HousePolicyRow(Versioned, Base):
    """One subject. No row while the house keeps what the program began with."""

    __tablename__ = "house_policy"

    id: Mapped[str] = mapped_column(primary_key=True)
    """The subject: "day_paper"."""
    content: Mapped[Any] = mapped_column(JSON_COLUMN)
