"""Looking for an overlap costs as much after ten years of talks as after one day.

Without the plus, SQLite went by all that a therapist ever had to find those few that somebody asked for.
A server knows how few they are, and needs nothing.
"""

from __future__ import annotations

from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

# As in 0028: of rows that never overlap, only the last that starts before the new end can be in the way.
_LAST = """
    SELECT ends_at > NEW.starts_at FROM booking
     WHERE resource_kind = NEW.resource_kind AND resource_id = NEW.resource_id
       AND starts_at < NEW.ends_at AND id <> NEW.id AND NOT asked
     ORDER BY starts_at DESC LIMIT 1
"""
_UNASKED = """
    SELECT 1 FROM booking AS other
     WHERE {which} AND {kind} = NEW.resource_kind AND other.resource_id = NEW.resource_id
       AND other.starts_at < NEW.ends_at AND other.ends_at > NEW.starts_at AND other.id <> NEW.id
       AND NOT EXISTS (
           SELECT 1 FROM asked_overlap
            WHERE (appointment_id = NEW.appointment_id AND over_id = other.appointment_id)
               OR (appointment_id = other.appointment_id AND over_id = NEW.appointment_id))
"""
_NOT_ASKED = _UNASKED.format(which="NOT other.asked", kind="other.resource_kind")


def upgrade() -> None:
    """The few that were asked for are found in their own index (`ix_booking_asked`)."""
    _triggers(_UNASKED.format(which="other.asked", kind="+other.resource_kind"))


def downgrade() -> None:
    """Back to the triggers of 0028."""
    _triggers(_UNASKED.format(which="other.asked", kind="other.resource_kind"))


def _triggers(asked: str) -> None:
    if op.get_bind().dialect.name == "postgresql":
        return
    in_the_way = f"(NOT NEW.asked AND ({_LAST})) OR EXISTS ({asked}) OR (NEW.asked AND EXISTS ({_NOT_ASKED}))"
    for event in ("INSERT", "UPDATE"):
        op.execute(f"DROP TRIGGER booking_no_overlap_{event.lower()}")
        op.execute(
            f"CREATE TRIGGER booking_no_overlap_{event.lower()} BEFORE {event} ON booking "
            f"WHEN ({in_the_way}) BEGIN SELECT RAISE(ABORT, 'booking_overlap'); END"
        )
