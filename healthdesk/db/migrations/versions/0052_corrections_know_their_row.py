"""A correction knows at which row of a group that repeats its answer stands, and what was done for safety."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Those of before say only which question."""
    op.add_column("response_correction", sa.Column("place", _JSON, nullable=True))
    op.add_column("response_correction", sa.Column("done", sa.Text(), nullable=True))


def downgrade() -> None:
    """Each is about its question again, whatever the row."""
    op.drop_column("response_correction", "done")
    op.drop_column("response_correction", "place")
