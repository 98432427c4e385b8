"""Who gave which part of which day, and who answers for it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class RotaShiftRow(Base):
    """Somebody of the desk is there for a part of a day."""

    __tablename__ = "rota_shift"
    __table_args__ = (sa.UniqueConstraint("day", "part", "practitioner_id", name="uq_rota_shift_once"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    practitioner_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"), index=True)
    day: Mapped[date]
    part: Mapped[str]
    role: Mapped[str]


class RotaLeadRow(Base):
    """The therapist who answers for a part of a day: one at most."""

    __tablename__ = "rota_lead"

    day: Mapped[date] = mapped_column(primary_key=True)
    part: Mapped[str] = mapped_column(primary_key=True)
    practitioner_id: Mapped[UUID] = mapped_column(sa.ForeignKey("practitioner.id"), index=True)
