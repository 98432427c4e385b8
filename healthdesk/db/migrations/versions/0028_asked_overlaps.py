"""Overlaps that were asked for: which talk was put over which, and why. Any other is refused as before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_NO_OVERLAP = (
    "ALTER TABLE booking ADD CONSTRAINT booking_no_overlap EXCLUDE USING gist "
    "(resource_kind WITH =, resource_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&)"
)
_ONLY = "NOT asked OR (appointment_id IS NOT NULL AND resource_kind <> 'patient')"
# As in 0002: of rows that never overlap, only the last that starts before the new end can be in the way.
_LAST = """
    SELECT ends_at > NEW.starts_at FROM booking
     WHERE resource_kind = NEW.resource_kind AND resource_id = NEW.resource_id
       AND starts_at < NEW.ends_at AND id <> NEW.id {more}
     ORDER BY starts_at DESC LIMIT 1
"""
# One of the two was asked for: then the two must have been named together.
_UNASKED = """
    SELECT 1 FROM booking AS other
     WHERE {which} AND other.resource_kind = NEW.resource_kind AND other.resource_id = NEW.resource_id
       AND other.starts_at < NEW.ends_at AND other.ends_at > NEW.starts_at AND other.id <> NEW.id
       AND NOT EXISTS (
           SELECT 1 FROM asked_overlap
            WHERE (appointment_id = NEW.appointment_id AND over_id = other.appointment_id)
               OR (appointment_id = other.appointment_id AND over_id = NEW.appointment_id))
"""


def upgrade() -> None:
    """Make room for it."""
    op.add_column("appointment", sa.Column("overlap_reason", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "asked_overlap",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("over_id", sa.Uuid(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], ["appointment.id"], name=op.f(f"fk_asked_overlap_{column}"), ondelete="CASCADE"
            )
            for column in ("appointment_id", "over_id")
        ),
        sa.PrimaryKeyConstraint("appointment_id", "over_id", name=op.f("pk_asked_overlap")),
    )
    op.create_index(op.f("ix_asked_overlap_over_id"), "asked_overlap", ["over_id"], unique=False)
    postgresql = op.get_bind().dialect.name == "postgresql"
    if postgresql:
        op.add_column(
            "booking", sa.Column("asked", sa.Boolean(), nullable=False, server_default=sa.text("false"))
        )
        op.create_check_constraint(op.f("ck_booking_only_a_talk_is_asked"), "booking", _ONLY)
    else:
        op.execute(
            "ALTER TABLE booking ADD COLUMN asked BOOLEAN NOT NULL DEFAULT 0 "
            f"CONSTRAINT ck_booking_only_a_talk_is_asked CHECK ({_ONLY})"
        )
    op.create_index(
        "ix_booking_asked",
        "booking",
        ["resource_id", "starts_at"],
        unique=False,
        sqlite_where=sa.text("asked"),
        postgresql_where=sa.text("asked"),
    )
    if postgresql:
        _postgresql_up()
        return
    _triggers(
        f"(NOT NEW.asked AND ({_LAST.format(more='AND NOT asked')})) "
        f"OR EXISTS ({_UNASKED.format(which='other.asked')}) "
        f"OR (NEW.asked AND EXISTS ({_UNASKED.format(which='NOT other.asked')}))"
    )


def _triggers(in_the_way: str) -> None:
    for event in ("INSERT", "UPDATE"):
        op.execute(f"DROP TRIGGER booking_no_overlap_{event.lower()}")
        op.execute(
            f"CREATE TRIGGER booking_no_overlap_{event.lower()} BEFORE {event} ON booking "
            f"WHEN ({in_the_way}) BEGIN SELECT RAISE(ABORT, 'booking_overlap'); END"
        )


def _postgresql_up() -> None:
    """The constraint for what was not asked for; a trigger wherever something was."""
    op.execute("ALTER TABLE booking DROP CONSTRAINT booking_no_overlap")
    op.execute(f"{_NO_OVERLAP} WHERE (NOT asked)")
    op.execute(
        "CREATE FUNCTION booking_asked_overlap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF EXISTS ({_UNASKED.format(which='other.asked')}) "
        f"OR (NEW.asked AND EXISTS ({_UNASKED.format(which='NOT other.asked')})) THEN "
        "RAISE EXCEPTION 'booking_no_overlap' USING ERRCODE = 'exclusion_violation'; "
        "END IF; RETURN NEW; END $$"
    )
    op.execute(
        "CREATE TRIGGER booking_asked_overlap BEFORE INSERT OR UPDATE ON booking "
        "FOR EACH ROW EXECUTE FUNCTION booking_asked_overlap()"
    )


def downgrade() -> None:
    """Take it away: what was put over another talk stands in the agenda still, and keeps nobody free."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER booking_asked_overlap ON booking")
        op.execute("DROP FUNCTION booking_asked_overlap()")
        op.execute("DELETE FROM booking WHERE asked")
        op.execute("ALTER TABLE booking DROP CONSTRAINT booking_no_overlap")
        op.drop_index("ix_booking_asked", table_name="booking")
        op.drop_constraint(op.f("ck_booking_only_a_talk_is_asked"), "booking", type_="check")
        op.drop_column("booking", "asked")
        op.execute(_NO_OVERLAP)
    else:
        op.execute("DELETE FROM booking WHERE asked")
        _triggers(_LAST.format(more=""))
        op.drop_index("ix_booking_asked", table_name="booking")
        op.drop_column("booking", "asked")
    op.drop_index(op.f("ix_asked_overlap_over_id"), table_name="asked_overlap")
    op.drop_table("asked_overlap")
    op.drop_column("appointment", "overlap_reason")
