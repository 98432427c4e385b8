"""The words in which somebody was asked about her life, beside what she answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Answers of before were given to the program's own questions: none."""
    op.add_column("life_fact", sa.Column("asked", _JSON, nullable=True))


def downgrade() -> None:
    """Take them away; the answers stay."""
    op.drop_column("life_fact", "asked")
