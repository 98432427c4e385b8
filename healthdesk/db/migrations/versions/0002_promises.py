"""What the database promises: no overlapping bookings, a book that only grows, answers that stay."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# The rows of one resource never overlap, so ordered by start they are ordered by end too: only the
# last one that starts before the new end can be in the way. One index look-up, however long the
# history is.
_IN_THE_WAY = """
    SELECT ends_at > NEW.starts_at FROM booking
     WHERE resource_kind = NEW.resource_kind AND resource_id = NEW.resource_id
       AND starts_at < NEW.ends_at AND id <> NEW.id
     ORDER BY starts_at DESC LIMIT 1
"""

# Signed answers and what was added to them later: never another word than what was signed.
_FROZEN = ("questionnaire_response", "response_correction", "letter")


def upgrade() -> None:
    """Make the promises."""
    if op.get_bind().dialect.name == "postgresql":
        _postgresql_up()
        return
    for event in ("INSERT", "UPDATE"):
        op.execute(
            f"CREATE TRIGGER booking_no_overlap_{event.lower()} BEFORE {event} ON booking "
            f"WHEN ({_IN_THE_WAY}) BEGIN SELECT RAISE(ABORT, 'booking_overlap'); END"
        )
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_entry_no_{event.lower()} BEFORE {event} ON audit_entry "
            "BEGIN SELECT RAISE(ABORT, 'audit_entry_only_grows'); END"
        )
    for table in _FROZEN:
        op.execute(
            f"CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'signed_is_frozen'); END"
        )


def _postgresql_up() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    op.execute(
        "ALTER TABLE booking ADD CONSTRAINT booking_no_overlap EXCLUDE USING gist "
        "(resource_kind WITH =, resource_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&)"
    )
    op.execute(
        "CREATE FUNCTION audit_entry_only_grows() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'audit_entry_only_grows' USING ERRCODE = 'integrity_constraint_violation'; "
        "END $$"
    )
    op.execute(
        "CREATE TRIGGER audit_entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_only_grows()"
    )
    op.execute(
        "CREATE FUNCTION signed_is_frozen() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'signed_is_frozen' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for table in _FROZEN:
        op.execute(
            f"CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION signed_is_frozen()"
        )


def downgrade() -> None:
    """Take the promises back."""
    if op.get_bind().dialect.name == "postgresql":
        for table in _FROZEN:
            op.execute(f"DROP TRIGGER {table}_frozen ON {table}")
        op.execute("DROP FUNCTION signed_is_frozen()")
        op.execute("DROP TRIGGER audit_entry_only_grows ON audit_entry")
        op.execute("DROP FUNCTION audit_entry_only_grows()")
        op.execute("ALTER TABLE booking DROP CONSTRAINT booking_no_overlap")
        return
    for name in (
        *(f"{table}_frozen" for table in _FROZEN),
        "audit_entry_no_update",
        "audit_entry_no_delete",
        "booking_no_overlap_update",
        "booking_no_overlap_insert",
    ):
        op.execute(f"DROP TRIGGER {name}")
