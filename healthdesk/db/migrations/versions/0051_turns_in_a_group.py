"""That somebody got a place in a group or gave it up, so that her own calendar is told of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of who was taken out before today nothing is known."""
    op.create_table(
        "group_turn",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_group_turn_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_turn")),
    )
    op.create_index("ix_group_turn_patient_id", "group_turn", ["patient_id"], unique=False)


def downgrade() -> None:
    """Calendars of people forget it again."""
    op.drop_table("group_turn")
