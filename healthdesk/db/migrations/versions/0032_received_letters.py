"""Letters of other houses that came in as files, exactly as they came, whosever file they lie in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

_FROZEN = (
    *("id", "referral_id", "number", "code", "sender", "name", "size", "sha256"),
    *("received_at", "received_by", "data"),
)


def upgrade() -> None:
    """Make room for them, and the promise."""
    op.create_table(
        "received_letter",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("referral_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_received_letter_patient_id")),
        sa.ForeignKeyConstraint(
            ["referral_id"], ["referral.id"], name=op.f("fk_received_letter_referral_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_received_letter")),
    )
    for column in ("code", "patient_id", "referral_id"):
        op.create_index(op.f(f"ix_received_letter_{column}"), "received_letter", [column], unique=False)
    refuse = (
        "FOR EACH STATEMENT EXECUTE FUNCTION signed_is_frozen()"
        if op.get_bind().dialect.name == "postgresql"
        else "BEGIN SELECT RAISE(ABORT, 'signed_is_frozen'); END"
    )
    of = ", ".join(_FROZEN)
    op.execute(f"CREATE TRIGGER received_letter_frozen BEFORE UPDATE OF {of} ON received_letter {refuse}")


def downgrade() -> None:
    """Take them away: the referrals stay."""
    op.drop_table("received_letter")
