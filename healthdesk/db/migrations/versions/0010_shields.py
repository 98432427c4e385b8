"""Files that are closed for most colleagues."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "shield",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("open_to", _JSON, nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_shield_patient_id_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shield")),
    )
    op.create_index(op.f("ix_shield_patient_id"), "shield", ["patient_id"], unique=False)


def downgrade() -> None:
    """Take it away: every file is open to who may see files."""
    op.drop_table("shield")
