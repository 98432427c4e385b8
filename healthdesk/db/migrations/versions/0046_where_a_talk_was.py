"""Whose calendar a talk stood in before it went elsewhere, so that a file for others can take it out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of what moved before today nothing is known."""
    op.create_table(
        "talk_was",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("resource_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("appointment_id", "resource_id", "sequence", name=op.f("pk_talk_was")),
    )
    op.create_index("ix_talk_was_starts_at", "talk_was", ["starts_at"])


def downgrade() -> None:
    """Files for others forget it again."""
    op.drop_table("talk_was")
