"""What a house makes of the rules that age, and rights that became doubtful by it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Make the table, and the room beside each check."""
    op.create_table(
        "rule_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", _JSON, nullable=True),
        sa.Column("based_on", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_version")),
        sa.UniqueConstraint("area", "key", "number", name=op.f("uq_rule_version_area_key_number")),
    )
    op.add_column("entitlement_check", sa.Column("doubtful", _JSON, nullable=True))


def downgrade() -> None:
    """The rules of the program count again."""
    with op.batch_alter_table("entitlement_check") as check:
        check.drop_column("doubtful")
    op.drop_table("rule_version")
