"""What stays of who was forgotten."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base, JsonOf


class FinishedPathRow(Base):
    """One trajectory that ended: counts for the year's report, tied to nobody."""

    __tablename__ = "finished_path"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    month: Mapped[date] = mapped_column(index=True)
    age: Mapped[int | None]
    gender: Mapped[str]
    region: Mapped[str]
    referrer: Mapped[str]
    themes: Mapped[Any] = mapped_column(JsonOf(tuple[str, ...]))
    talks: Mapped[int]
    in_group: Mapped[int] = mapped_column(server_default="0")
    ending: Mapped[str]
