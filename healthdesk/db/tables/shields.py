"""Which files are closed for most colleagues."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf


class ShieldRow(Base):
    """One file, and for whom it stays open; after a merge there may be two."""

    __tablename__ = "shield"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(sa.ForeignKey("patient.id"), index=True)
    open_to: Mapped[Any] = mapped_column(JsonOf(tuple[UUID, ...]))
    why: Mapped[str]
    since: Mapped[datetime]
    by: Mapped[str]
