"""What the house made of the rules that age."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import JSON_COLUMN, Base


class RuleVersionRow(Base):
    """One step in the history of one rule. Never changed: the highest number counts."""

    __tablename__ = "rule_version"
    __table_args__ = (sa.UniqueConstraint("area", "key", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    area: Mapped[str]
    key: Mapped[str]
    number: Mapped[int]
    content: Mapped[Any] = mapped_column(JSON_COLUMN, nullable=True)
    """None: what the program brings counts again."""
    based_on: Mapped[str]
    why: Mapped[str]
    changed_at: Mapped[datetime]
    changed_by: Mapped[str]
