"""What the house has few of; that it is used once at a time is promised by the rows of `booking`."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, Versioned


class EquipmentRow(Versioned, Base):
    """One piece."""

    __tablename__ = "equipment"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    room_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("room.id"))
    active: Mapped[bool]
    position: Mapped[int]
