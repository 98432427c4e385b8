"""Files that go along with letters; frozen with the letter once it left, whosever file it lies in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

_FROZEN = (
    *("id", "kind", "about", "letter_id", "place", "name", "media", "size", "pages", "apart", "sha256"),
    *("added_at", "added_by", "data"),
)


def upgrade() -> None:
    """Make room for them, and the promise."""
    op.create_table(
        "enclosure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Uuid(), nullable=False),
        sa.Column("letter_id", sa.Uuid(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("apart", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_enclosure_patient_id")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_enclosure_letter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enclosure")),
    )
    for column in ("patient_id", "letter_id"):
        op.create_index(op.f(f"ix_enclosure_{column}"), "enclosure", [column], unique=False)
    op.create_index("ix_enclosure_kind_about", "enclosure", ["kind", "about"], unique=False)
    refuse = (
        "FOR EACH ROW WHEN (OLD.letter_id IS NOT NULL) EXECUTE FUNCTION signed_is_frozen()"
        if op.get_bind().dialect.name == "postgresql"
        else "WHEN OLD.letter_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'signed_is_frozen'); END"
    )
    of = ", ".join(_FROZEN)
    op.execute(f"CREATE TRIGGER enclosure_frozen BEFORE UPDATE OF {of} ON enclosure {refuse}")


def downgrade() -> None:
    """Take them away, with what left already."""
    op.drop_table("enclosure")
