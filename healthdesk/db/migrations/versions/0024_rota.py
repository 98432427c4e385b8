"""Who gave which part of which day, and who answers for it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for it."""
    op.create_table(
        "rota_shift",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("practitioner_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["practitioner_id"], ["practitioner.id"], name=op.f("fk_rota_shift_practitioner_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rota_shift")),
        sa.UniqueConstraint("day", "part", "practitioner_id", name="uq_rota_shift_once"),
    )
    op.create_index(op.f("ix_rota_shift_practitioner_id"), "rota_shift", ["practitioner_id"])
    op.create_table(
        "rota_lead",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("practitioner_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["practitioner_id"], ["practitioner.id"], name=op.f("fk_rota_lead_practitioner_id")
        ),
        sa.PrimaryKeyConstraint("day", "part", name=op.f("pk_rota_lead")),
    )
    op.create_index(op.f("ix_rota_lead_practitioner_id"), "rota_lead", ["practitioner_id"])


def downgrade() -> None:
    """Take it away; hours that therapists gave stay in the agenda."""
    op.drop_table("rota_lead")
    op.drop_table("rota_shift")
