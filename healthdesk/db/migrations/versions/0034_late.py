"""How many minutes late somebody came to a talk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of talks before this nobody knows: 0."""
    op.add_column("appointment", sa.Column("late_minutes", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    """Take it away; who came late to a group came."""
    op.drop_column("appointment", "late_minutes")
    op.execute("UPDATE group_place SET attendance = 'came' WHERE attendance = 'late'")
