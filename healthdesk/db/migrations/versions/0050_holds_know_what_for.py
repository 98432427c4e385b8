"""A moment that is held knows as what kind of talk it is to be booked, and how."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What is held already is booked as the usual talk, as it was."""
    op.add_column("moment_hold", sa.Column("service_id", sa.Uuid(), nullable=True))
    op.add_column("moment_hold", sa.Column("mode", sa.Text(), nullable=True))


def downgrade() -> None:
    """Every hold is for the usual talk again."""
    op.drop_column("moment_hold", "mode")
    op.drop_column("moment_hold", "service_id")
