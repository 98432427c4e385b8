"""The index by which people are found while somebody types."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index.

    `names` holds folded words, `glued` particles glued on, `sounds` phonetic keys, `numbers` the
    digits of phones and identifiers, and the code.
    """
    op.create_table(
        "search_word",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("word", sa.Text(), nullable=False, unique=True),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.create_table(
            "patient_search",
            sa.Column("rowid", sa.Integer(), primary_key=True),
            sa.Column("names", sa.Text(), nullable=False),
            sa.Column("glued", sa.Text(), nullable=False),
            sa.Column("sounds", sa.Text(), nullable=False),
            sa.Column("numbers", sa.Text(), nullable=False),
        )
        for name, column in (("words", "names || ' ' || glued || ' ' || sounds"), ("numbers", "numbers")):
            op.execute(
                f"CREATE INDEX ix_patient_search_{name} ON patient_search "
                f"USING gin (to_tsvector('simple', {column}))"
            )
        return
    op.execute(
        "CREATE VIRTUAL TABLE patient_search USING fts5(names, glued, sounds, numbers, content='', "
        "contentless_delete=1, prefix='1 2 3 4', tokenize='ascii')"
    )


def downgrade() -> None:
    """Take it away; it can be made again from the people."""
    op.execute("DROP TABLE patient_search")
    op.drop_table("search_word")
