"""Which talks were agreed on at once, as a series, and where each was meant to be."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def _foreign(column: str, to: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_series_talk_{column}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, ondelete=ondelete)


def upgrade() -> None:
    """Make room for it."""
    op.create_table(
        "talk_series",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("every_weeks", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("booked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_series")),
    )
    op.create_table(
        "series_talk",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("series_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("therapist_id", sa.Uuid(), nullable=False),
        sa.Column("room_id", sa.Uuid(), nullable=True),
        _foreign("appointment_id", "appointment", ondelete="CASCADE"),
        _foreign("series_id", "talk_series"),
        _foreign("therapist_id", "practitioner"),
        _foreign("room_id", "room"),
        sa.PrimaryKeyConstraint("appointment_id", name=op.f("pk_series_talk")),
    )
    op.create_index(op.f("ix_series_talk_series_id"), "series_talk", ["series_id"], unique=False)


def downgrade() -> None:
    """Take it away: the talks stay, each on its own."""
    op.drop_table("series_talk")
    op.drop_table("talk_series")
