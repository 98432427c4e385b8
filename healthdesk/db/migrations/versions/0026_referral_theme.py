"""What a referral is about, so that figures can be made by theme."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Referrals of before have none."""
    op.add_column("referral", sa.Column("theme", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take it away."""
    op.drop_column("referral", "theme")
