"""What a letter says, beside its exact bytes: so that it can be found again by its words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Letters that left before are found by their number, receiver and subject."""
    op.add_column("letter", sa.Column("said", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take it away."""
    op.drop_column("letter", "said")
