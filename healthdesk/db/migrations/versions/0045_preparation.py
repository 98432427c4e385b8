"""What is kept free before a kind of talk, and how long a room stays empty after one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

_NEW = (("healthcare_service", "before_minutes"), ("room", "rest_minutes"))


def upgrade() -> None:
    """Nothing yet: as it was."""
    for table, name in _NEW:
        op.add_column(table, sa.Column(name, sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    """Take both away."""
    for table, name in _NEW:
        op.drop_column(table, name)
