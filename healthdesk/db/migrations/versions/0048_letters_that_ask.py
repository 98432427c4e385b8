"""Letters that ask something: the code on their reply slip, and what came back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Letters that left before have no slip of their own."""
    op.add_column("letter", sa.Column("reply_code", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_letter_reply_code", "letter", ["reply_code"])
    _freeze_letters()
    op.create_table(
        "letter_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("letter_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("noted_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_letter_answer_letter_id_letter")),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_letter_answer_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_answer")),
    )
    op.create_index(op.f("ix_letter_answer_letter_id"), "letter_answer", ["letter_id"])
    op.create_index(op.f("ix_letter_answer_patient_id"), "letter_answer", ["patient_id"])


def downgrade() -> None:
    """Forget what came back."""
    op.drop_table("letter_answer")
    _freeze_letters(but="reply_code")
    op.drop_index("ix_letter_reply_code", "letter")
    op.drop_column("letter", "reply_code")


def _freeze_letters(but: str = "") -> None:
    """Refuse to change any column; only in whose file it lies may follow the person (see 0006).

    On a server the bytes have a promise of their own (see 0047).
    """
    server = op.get_bind().dialect.name == "postgresql"
    left = {"patient_id", but, "pdf" if server else ""}
    names = [one["name"] for one in sa.inspect(op.get_bind()).get_columns("letter")]
    of = ", ".join(name for name in names if name not in left)
    refuse = (
        "FOR EACH STATEMENT EXECUTE FUNCTION signed_is_frozen()"
        if server
        else "BEGIN SELECT RAISE(ABORT, 'signed_is_frozen'); END"
    )
    op.execute("DROP TRIGGER letter_frozen" + (" ON letter" if server else ""))
    op.execute(f"CREATE TRIGGER letter_frozen BEFORE UPDATE OF {of} ON letter {refuse}")
