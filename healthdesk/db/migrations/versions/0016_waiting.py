"""Who waits for a moment, when they were asked, and the moments that came free."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def _foreign(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"))


def upgrade() -> None:
    """Make room for it."""
    _freed_slots()
    _who_waits()
    _calls_and_policy()


def _freed_slots() -> None:
    op.create_table(
        "freed_slot",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("therapist_id", sa.Uuid(), nullable=False),
        sa.Column("room_id", sa.Uuid(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("freed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("let_go_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _foreign("freed_slot", "therapist_id", "practitioner"),
        _foreign("freed_slot", "room_id", "room"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_freed_slot")),
    )
    op.create_index(op.f("ix_freed_slot_starts_at"), "freed_slot", ["starts_at"], unique=False)


def _who_waits() -> None:
    op.create_table(
        "waiting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("wish", _JSON, nullable=False),
        sa.Column("urgency", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("noted_by", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ending", sa.Text(), nullable=True),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _foreign("waiting", "patient_id", "patient"),
        _foreign("waiting", "service_id", "healthcare_service"),
        _foreign("waiting", "appointment_id", "appointment"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting")),
    )
    op.create_index(op.f("ix_waiting_patient_id"), "waiting", ["patient_id"], unique=False)
    op.create_index(op.f("ix_waiting_ended_at"), "waiting", ["ended_at"], unique=False)


def _calls_and_policy() -> None:
    op.create_table(
        "waiting_call",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("waiting_id", sa.Uuid(), nullable=False),
        sa.Column("slot_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        _foreign("waiting_call", "waiting_id", "waiting"),
        _foreign("waiting_call", "slot_id", "freed_slot"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_call")),
    )
    op.create_index(op.f("ix_waiting_call_waiting_id"), "waiting_call", ["waiting_id"], unique=False)
    op.create_table(
        "waiting_policy",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("soon_days", sa.Integer(), nullable=False),
        sa.Column("urgent_days", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _foreign("waiting_policy", "id", "house"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_policy")),
    )


def downgrade() -> None:
    """Take it away."""
    for table in ("waiting_policy", "waiting_call", "waiting", "freed_slot"):
        op.drop_table(table)
