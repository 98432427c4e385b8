"""Whether coming to a group is one of the talks of a traject; what is left of a file counts them apart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No group counts until a house says so, as until today; of who was forgotten nothing is known."""
    op.add_column(
        "healthcare_service",
        sa.Column("counts_in_path", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column("finished_path", sa.Column("in_group", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    """Groups are counted nowhere again."""
    op.drop_column("finished_path", "in_group")
    op.drop_column("healthcare_service", "counts_in_path")
