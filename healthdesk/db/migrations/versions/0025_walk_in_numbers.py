"""Who walks in gets a number of the day, and it is known when she was taken."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Who came before has none."""
    op.add_column("walk_in", sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("walk_in", sa.Column("day", sa.Date(), nullable=True))
    op.add_column("walk_in", sa.Column("number", sa.Integer(), nullable=True))
    op.create_index("ix_walk_in_number", "walk_in", ["day", "number"], unique=True)


def downgrade() -> None:
    """Take them away."""
    op.drop_index("ix_walk_in_number", table_name="walk_in")
    for column in ("number", "day", "taken_at"):
        op.drop_column("walk_in", column)
