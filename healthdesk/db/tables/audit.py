"""The book of who saw and changed what: rows that can only be added."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from healthdesk.db.base import JSON_COLUMN, Base


class AuditRow(Base):
    """One entry. `hash` covers all that stands here and the hash before it.

    There are no foreign keys on purpose: the book outlives what it tells of.
    """

    __tablename__ = "audit_entry"
    __table_args__ = (
        sa.Index("ix_audit_entry_patient_id_seq", "patient_id", "seq"),
        sa.Index(
            "ix_audit_entry_glass",
            "seq",
            sqlite_where=sa.text("entity_kind = 'glass'"),
            postgresql_where=sa.text("entity_kind = 'glass'"),
        ),
    )

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(index=True)
    actor_id: Mapped[UUID | None]
    actor_name: Mapped[str]
    action: Mapped[str]
    patient_id: Mapped[UUID | None]
    entity_kind: Mapped[str | None]
    entity_id: Mapped[UUID | None]
    detail: Mapped[Any] = mapped_column(JSON_COLUMN)
    previous_hash: Mapped[str]
    hash: Mapped[str]
