"""Personal plans of help with their earlier versions, and the people who care for somebody."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Make room for them."""
    op.create_table(
        "help_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("goals", _JSON, nullable=False),
        sa.Column("look_again_on", sa.Date(), nullable=True),
        sa.Column("next_due", sa.Date(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_help_plan_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_plan")),
        sa.UniqueConstraint("patient_id", name=op.f("uq_help_plan_patient_id")),
    )
    op.create_index(op.f("ix_help_plan_next_due"), "help_plan", ["next_due"], unique=False)
    op.create_table(
        "help_plan_past",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("goals", _JSON, nullable=False),
        sa.Column("look_again_on", sa.Date(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["help_plan.id"], name=op.f("fk_help_plan_past_plan_id")),
        sa.PrimaryKeyConstraint("plan_id", "version", name=op.f("pk_help_plan_past")),
    )
    op.create_table(
        "carer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("does", sa.Text(), nullable=False),
        sa.Column("load", sa.Text(), nullable=True),
        sa.Column("load_words", sa.Text(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_carer_patient_id")),
        sa.ForeignKeyConstraint(["person_id"], ["patient.id"], name=op.f("fk_carer_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carer")),
    )
    op.create_index(op.f("ix_carer_patient_id"), "carer", ["patient_id"], unique=False)
    op.create_index(op.f("ix_carer_person_id"), "carer", ["person_id"], unique=False)


def downgrade() -> None:
    """Take them away."""
    for table in ("carer", "help_plan_past", "help_plan"):
        op.drop_table(table)
