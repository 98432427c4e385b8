"""The keys by which somebody's likely doubles are looked up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session

from healthdesk.db import person_keys

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and the keys of who is in the house already."""
    op.create_table(
        "person_key",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "number", name=op.f("pk_person_key")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_person_key_number", "person_key", ["number"], unique=False)
    with Session(bind=op.get_bind()) as session:
        person_keys.make_again(session)
        session.commit()


def downgrade() -> None:
    """Take it away; it can be made again from the people."""
    op.drop_index("ix_person_key_number", table_name="person_key")
    op.drop_table("person_key")
