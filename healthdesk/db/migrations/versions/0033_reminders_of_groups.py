"""Reminders of groups: for one moment of a talk one stands for each person, not one for all of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

_STANDS = sa.text("state <> 'failed'")


def upgrade() -> None:
    """Count each person by herself."""
    op.drop_index("ix_reminder_once", "reminder")
    _once("appointment_id", "for_moment", "patient_id")


def downgrade() -> None:
    """One for all again: of what went to several people of one group the first stays."""
    op.execute(
        "DELETE FROM reminder WHERE EXISTS (SELECT 1 FROM reminder AS other"
        " WHERE other.appointment_id = reminder.appointment_id AND other.for_moment = reminder.for_moment"
        " AND other.state <> 'failed' AND reminder.state <> 'failed' AND other.id < reminder.id)"
    )
    op.drop_index("ix_reminder_once", "reminder")
    _once("appointment_id", "for_moment")


def _once(*columns: str) -> None:
    op.create_index(
        "ix_reminder_once",
        "reminder",
        list(columns),
        unique=True,
        sqlite_where=_STANDS,
        postgresql_where=_STANDS,
    )
