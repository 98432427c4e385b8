"""Reminders that went or were tried, one for one moment; what people want of them; sealed passwords."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_STANDS = sa.text("state <> 'failed'")


def upgrade() -> None:
    """Make room for it."""
    op.create_table(
        "reminder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("for_moment", sa.DateTime(timezone=True), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.Column("to_name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("by_server", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_reminder_appointment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_reminder_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
    )
    for column in ("appointment_id", "patient_id", "for_moment"):
        op.create_index(op.f(f"ix_reminder_{column}"), "reminder", [column], unique=False)
    op.create_index(
        "ix_reminder_once",
        "reminder",
        ["appointment_id", "for_moment"],
        unique=True,
        sqlite_where=_STANDS,
        postgresql_where=_STANDS,
    )
    op.create_table(
        "reminder_wish",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("names_house", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_reminder_wish_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder_wish")),
    )
    op.create_index(op.f("ix_reminder_wish_patient_id"), "reminder_wish", ["patient_id"], unique=False)
    op.create_table(
        "service_password",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_password")),
    )


def downgrade() -> None:
    """Take it away: nobody knows any more who was reminded."""
    op.drop_table("service_password")
    op.drop_table("reminder_wish")
    op.drop_table("reminder")
