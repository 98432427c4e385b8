"""Nobody waits twice for the same kind of talk, also when two desks put her on the list at one instant."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_WAITS = sa.text("ended_at IS NULL")
_TWICE = """
    UPDATE waiting SET ended_at = since, ending = 'other', version = version + 1
     WHERE ended_at IS NULL AND EXISTS (
        SELECT 1 FROM waiting AS earlier
         WHERE earlier.patient_id = waiting.patient_id AND earlier.service_id = waiting.service_id
           AND earlier.ended_at IS NULL
           AND (earlier.since < waiting.since OR (earlier.since = waiting.since AND earlier.id < waiting.id)))
"""


def upgrade() -> None:
    """Who is on it twice keeps her earliest place."""
    op.execute(_TWICE)
    op.create_index(
        "ix_waiting_once",
        "waiting",
        ["patient_id", "service_id"],
        unique=True,
        sqlite_where=_WAITS,
        postgresql_where=_WAITS,
    )


def downgrade() -> None:
    """Take the promise back."""
    op.drop_index("ix_waiting_once", table_name="waiting")
