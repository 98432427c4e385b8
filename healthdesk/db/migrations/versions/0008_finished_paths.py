"""What stays of who was forgotten: counts, tied to nobody."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "finished_path",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("age", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("gender", "region", "referrer")),
        sa.Column("themes", _JSON, nullable=False),
        sa.Column("talks", sa.Integer(), nullable=False),
        sa.Column("ending", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finished_path")),
    )
    op.create_index(op.f("ix_finished_path_month"), "finished_path", ["month"], unique=False)


def downgrade() -> None:
    """Take it away."""
    op.drop_table("finished_path")
