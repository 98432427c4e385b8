"""A place in a group that nobody has: who was asked for it, who holds it, whether it is offered at all."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

_OF = ("waiting_call", "moment_hold")


def upgrade() -> None:
    """Every place that is free is offered to who waits."""
    op.create_table(
        "opening_let_go",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opening_let_go")),
    )
    for table in _OF:
        op.add_column(table, sa.Column("opening_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Places of groups are in nobody's list again."""
    for table in _OF:
        op.drop_column(table, "opening_id")
    op.drop_table("opening_let_go")
