"""What people may be entitled to: answers about their lives, the last check, and what was agreed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Make room for them."""
    op.create_table(
        "life_fact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", _JSON, nullable=True),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("noted_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_life_fact_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_life_fact")),
    )
    op.create_index(op.f("ix_life_fact_patient_id"), "life_fact", ["patient_id"], unique=False)
    op.create_table(
        "entitlement_check",
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("outcomes", _JSON, nullable=False),
        sa.Column("appeared", _JSON, nullable=False),
        sa.Column("has_new", sa.Boolean(), nullable=False),
        sa.Column("edition", sa.Text(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_entitlement_check_patient_id")),
        sa.PrimaryKeyConstraint("patient_id", name=op.f("pk_entitlement_check")),
    )
    op.create_index(op.f("ix_entitlement_check_has_new"), "entitlement_check", ["has_new"], unique=False)
    op.create_index(
        op.f("ix_entitlement_check_checked_on"), "entitlement_check", ["checked_on"], unique=False
    )
    op.create_table(
        "entitlement_follow_up",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("entitlement_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["practitioner.id"], name=op.f("fk_entitlement_follow_up_owner_id")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_entitlement_follow_up_patient_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entitlement_follow_up")),
        sa.UniqueConstraint("patient_id", "entitlement_id", name="uq_entitlement_follow_up_right"),
    )
    op.create_index(
        "ix_entitlement_follow_up_open", "entitlement_follow_up", ["is_open", "due_on"], unique=False
    )
    op.create_index(
        op.f("ix_entitlement_follow_up_patient_id"), "entitlement_follow_up", ["patient_id"], unique=False
    )


def downgrade() -> None:
    """Take them away."""
    for table in ("entitlement_follow_up", "entitlement_check", "life_fact"):
        op.drop_table(table)
