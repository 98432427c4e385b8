"""The keys by which somebody's likely doubles are looked up.

A step knows only the tables as they were then. The keys themselves come from what the people say by
the rules of today, so `db.migrate` has them made once the house has its newest schema.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "person_key",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "number", name=op.f("pk_person_key")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_person_key_number", "person_key", ["number"], unique=False)


def downgrade() -> None:
    """Take it away; it can be made again from the people."""
    op.drop_index("ix_person_key_number", table_name="person_key")
    op.drop_table("person_key")
