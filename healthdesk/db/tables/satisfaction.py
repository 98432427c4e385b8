"""What people said at the end, without a person."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import Base


class NamelessAnswerRow(Base):
    """One answer. Rows stand in the order of their random id: the file does not tell which came first."""

    __tablename__ = "nameless_answer"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    questionnaire_id: Mapped[UUID] = mapped_column(sa.ForeignKey("questionnaire.id"), index=True)
    month: Mapped[date]
    service_id: Mapped[UUID | None] = mapped_column(sa.ForeignKey("healthcare_service.id"))
    link_id: Mapped[str]
    number: Mapped[int]
    code: Mapped[str]
    words: Mapped[str]
