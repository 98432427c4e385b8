"""Moments held for a few minutes: a booking is of a talk, or of a hold that ends by itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

# As in 0002: SQLite cannot loosen a column, so the table is made anew, and its promise with it.
_IN_THE_WAY = """
    SELECT ends_at > NEW.starts_at FROM booking
     WHERE resource_kind = NEW.resource_kind AND resource_id = NEW.resource_id
       AND starts_at < NEW.ends_at AND id <> NEW.id
     ORDER BY starts_at DESC LIMIT 1
"""
_KEPT = "id, appointment_id, resource_kind, resource_id, starts_at, ends_at"
_OF_ONE = "(appointment_id IS NULL) <> (hold_id IS NULL)"


def upgrade() -> None:
    """Make room for it."""
    op.create_table(
        "moment_hold",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("therapist_id", sa.Uuid(), nullable=True),
        sa.Column("room_id", sa.Uuid(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("practitioner_id", sa.Uuid(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["practitioner.id"], name=op.f("fk_moment_hold_therapist_id")
        ),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_moment_hold_room_id")),
        sa.ForeignKeyConstraint(
            ["practitioner_id"], ["practitioner.id"], name=op.f("fk_moment_hold_practitioner_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moment_hold")),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("booking", "appointment_id", nullable=True)
        op.add_column("booking", sa.Column("hold_id", sa.Uuid(), nullable=True))
        op.create_foreign_key(
            op.f("fk_booking_hold_id"), "booking", "moment_hold", ["hold_id"], ["id"], ondelete="CASCADE"
        )
        op.create_check_constraint(op.f("ck_booking_of_a_talk_or_a_hold"), "booking", _OF_ONE)
    else:
        _made_anew(
            sa.Column("appointment_id", sa.Uuid(), nullable=True),
            sa.Column("hold_id", sa.Uuid(), nullable=True),
            sa.CheckConstraint(_OF_ONE, name=op.f("ck_booking_of_a_talk_or_a_hold")),
            sa.ForeignKeyConstraint(
                ["hold_id"], ["moment_hold.id"], name=op.f("fk_booking_hold_id"), ondelete="CASCADE"
            ),
        )
    op.create_index(op.f("ix_booking_hold_id"), "booking", ["hold_id"], unique=False)


def _made_anew(*parts: sa.schema.SchemaItem) -> None:
    """The table of bookings with other columns, the same rows, and no overlap."""
    op.drop_index("ix_booking_resource", table_name="booking")
    op.drop_index(op.f("ix_booking_appointment_id"), table_name="booking")
    op.rename_table("booking", "booking_before")
    op.create_table(
        "booking",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("resource_kind", sa.Text(), nullable=False),
        sa.Column("resource_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        *parts,
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_booking_ends_after_it_starts")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_booking_appointment_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking")),
    )
    op.execute(
        f"INSERT INTO booking ({_KEPT}) SELECT {_KEPT} FROM booking_before "  # noqa: S608 - our own words
        "WHERE appointment_id IS NOT NULL"
    )
    op.drop_table("booking_before")
    op.create_index(op.f("ix_booking_appointment_id"), "booking", ["appointment_id"], unique=False)
    op.create_index(
        "ix_booking_resource", "booking", ["resource_kind", "resource_id", "starts_at"], unique=False
    )
    for event in ("INSERT", "UPDATE"):
        op.execute(
            f"CREATE TRIGGER booking_no_overlap_{event.lower()} BEFORE {event} ON booking "
            f"WHEN ({_IN_THE_WAY}) BEGIN SELECT RAISE(ABORT, 'booking_overlap'); END"
        )


def downgrade() -> None:
    """Take it away: what was held is free."""
    op.drop_index(op.f("ix_booking_hold_id"), table_name="booking")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DELETE FROM booking WHERE appointment_id IS NULL")
        op.drop_constraint(op.f("ck_booking_of_a_talk_or_a_hold"), "booking", type_="check")
        op.drop_column("booking", "hold_id")
        op.alter_column("booking", "appointment_id", nullable=False)
    else:
        _made_anew(sa.Column("appointment_id", sa.Uuid(), nullable=False))
    op.drop_table("moment_hold")
