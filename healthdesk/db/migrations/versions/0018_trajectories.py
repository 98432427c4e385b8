"""Trajects, and promises to call somebody back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for them."""
    op.create_table(
        "trajectory",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("therapist_id", sa.Uuid(), nullable=True),
        sa.Column("began_on", sa.Date(), nullable=False),
        sa.Column("foreseen", sa.Integer(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("frame", sa.Text(), nullable=False),
        sa.Column("evaluate_on", sa.Date(), nullable=True),
        sa.Column("bridges_to", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_trajectory_patient_id")),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["practitioner.id"], name=op.f("fk_trajectory_therapist_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trajectory")),
    )
    op.create_index(op.f("ix_trajectory_patient_id"), "trajectory", ["patient_id"], unique=False)
    op.create_index(op.f("ix_trajectory_evaluate_on"), "trajectory", ["evaluate_on"], unique=False)
    op.create_table(
        "recall",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_recall_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recall")),
    )
    op.create_index(op.f("ix_recall_patient_id"), "recall", ["patient_id"], unique=False)
    op.create_index(op.f("ix_recall_on_day"), "recall", ["on_day"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_table("recall")
    op.drop_table("trajectory")
