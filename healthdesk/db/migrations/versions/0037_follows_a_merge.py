"""What follows when two files turn out to be one person's.

The words of letters stay frozen; a reminder knows for whom it went.

That last lets two files come together that were each reminded of one talk of a group.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

_STANDS = sa.text("state <> 'failed'")


def upgrade() -> None:
    """Freeze what 0036 added; count a reminder for who she was when it went."""
    _freeze_letters()
    op.add_column("reminder", sa.Column("went_for", sa.Uuid(), nullable=True))
    op.execute("UPDATE reminder SET went_for = patient_id")
    op.drop_index("ix_reminder_once", "reminder")
    with op.batch_alter_table("reminder") as reminder:
        reminder.alter_column("went_for", nullable=False, existing_type=sa.Uuid())
    _once("went_for")


def downgrade() -> None:
    """As before: of what went to one person under two files the first stays."""
    op.execute(
        "DELETE FROM reminder WHERE EXISTS (SELECT 1 FROM reminder AS other"
        " WHERE other.appointment_id = reminder.appointment_id AND other.for_moment = reminder.for_moment"
        " AND other.patient_id = reminder.patient_id"
        " AND other.state <> 'failed' AND reminder.state <> 'failed' AND other.id < reminder.id)"
    )
    op.drop_index("ix_reminder_once", "reminder")
    op.drop_column("reminder", "went_for")
    _once("patient_id")
    _freeze_letters(but="said")


def _once(whom: str) -> None:
    op.create_index(
        "ix_reminder_once",
        "reminder",
        ["appointment_id", "for_moment", whom],
        unique=True,
        sqlite_where=_STANDS,
        postgresql_where=_STANDS,
    )


def _freeze_letters(but: str = "") -> None:
    """Refuse to change any column; only in whose file it lies may follow the person (see 0006)."""
    server = op.get_bind().dialect.name == "postgresql"
    names = [one["name"] for one in sa.inspect(op.get_bind()).get_columns("letter")]
    of = ", ".join(name for name in names if name not in {"patient_id", but})
    refuse = (
        "FOR EACH STATEMENT EXECUTE FUNCTION signed_is_frozen()"
        if server
        else "BEGIN SELECT RAISE(ABORT, 'signed_is_frozen'); END"
    )
    op.execute("DROP TRIGGER letter_frozen" + (" ON letter" if server else ""))
    op.execute(f"CREATE TRIGGER letter_frozen BEFORE UPDATE OF {of} ON letter {refuse}")
