"""Partners, and what their entries said before."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf, Versioned
from healthdesk.records.partner import Partner


class PartnerRow(Versioned, Base):
    """One entry of the sociale kaart; the searchable parts beside the whole record."""

    __tablename__ = "partner"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    active: Mapped[bool]
    record: Mapped[Any] = mapped_column(JsonOf(Partner))


class PartnerPastRow(Base):
    """What an entry said until somebody changed it."""

    __tablename__ = "partner_past"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    partner_id: Mapped[UUID] = mapped_column(sa.ForeignKey("partner.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str]
    record: Mapped[Any] = mapped_column(JsonOf(Partner))
