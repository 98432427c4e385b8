"""How many minutes late somebody came to a group."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of those who came late before this nobody knows: 0."""
    op.add_column("group_place", sa.Column("late_minutes", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    """Take it away; that she was late stays."""
    op.drop_column("group_place", "late_minutes")
