"""What comes back about a referral: what kind of file it is, and with which line of the story it came."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

_NEW = ("media", "event_id")


def upgrade() -> None:
    """Whatever came in before is a PDF that began its referral."""
    media = sa.Column("media", sa.Text(), nullable=False, server_default="application/pdf")
    op.add_column("received_letter", media)
    op.add_column("received_letter", sa.Column("event_id", sa.Uuid(), nullable=True))
    _freeze()


def downgrade() -> None:
    """Take them away: the files stay."""
    _freeze(but=_NEW)
    for name in _NEW:
        op.drop_column("received_letter", name)


def _freeze(but: tuple[str, ...] = ()) -> None:
    """Refuse to change any column; only in whose file it lies may follow the person (see 0006)."""
    server = op.get_bind().dialect.name == "postgresql"
    names = [one["name"] for one in sa.inspect(op.get_bind()).get_columns("received_letter")]
    of = ", ".join(name for name in names if name not in {"patient_id", *but})
    refuse = (
        "FOR EACH STATEMENT EXECUTE FUNCTION signed_is_frozen()"
        if server
        else "BEGIN SELECT RAISE(ABORT, 'signed_is_frozen'); END"
    )
    op.execute("DROP TRIGGER received_letter_frozen" + (" ON received_letter" if server else ""))
    op.execute(f"CREATE TRIGGER received_letter_frozen BEFORE UPDATE OF {of} ON received_letter {refuse}")
