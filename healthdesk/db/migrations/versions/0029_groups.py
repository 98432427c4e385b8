"""Talks of a group: how many places a kind of talk has, who has one, and who came."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for it."""
    op.add_column("healthcare_service", sa.Column("places", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "group_place",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("attendance", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_group_place_appointment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_group_place_patient_id")),
        sa.PrimaryKeyConstraint("appointment_id", "patient_id", name=op.f("pk_group_place")),
        sa.UniqueConstraint("appointment_id", "place", name=op.f("uq_group_place_of_one")),
    )
    op.create_index("ix_group_place_patient_id", "group_place", ["patient_id"], unique=False)


def downgrade() -> None:
    """Take it away: the talks stay, with nobody in them, and nobody is kept from being elsewhere by them."""
    op.execute(
        "DELETE FROM booking WHERE resource_kind = 'patient' AND appointment_id IN "
        "(SELECT appointment_id FROM group_place)"
    )
    op.drop_table("group_place")
    op.drop_column("healthcare_service", "places")
