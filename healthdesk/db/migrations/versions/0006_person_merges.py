"""Files that are put together and parted again.

What was signed or sent stays frozen to the letter; in whose file it lies may follow the person. A note
that follows is still sealed about the file in which it was written.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_FOLLOWS = ("questionnaire_response", "letter")
_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    """Make the tables; let frozen rows follow their person."""
    op.create_table(
        "person_merge",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gone_id", sa.Uuid(), nullable=False),
        sa.Column("kept_id", sa.Uuid(), nullable=False),
        sa.Column("within_id", sa.Uuid(), nullable=False),
        sa.Column("gone_code", sa.Text(), nullable=False),
        sa.Column("gone_number", sa.Integer(), nullable=False),
        *(sa.Column(name, _JSON, nullable=False) for name in ("gone", "kept_before", "kept_after")),
        *(sa.Column(name, _JSON, nullable=False) for name in ("moved", "stayed")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("parted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("parted_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_merge")),
    )
    for column in ("gone_id", "within_id", "gone_code"):
        op.create_index(op.f(f"ix_person_merge_{column}"), "person_merge", [column], unique=False)
    op.create_table(
        "two_people",
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("said_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("one_id", "other_id", name=op.f("pk_two_people")),
    )
    op.add_column("note", sa.Column("sealed_about", sa.Uuid(), nullable=True))
    op.execute("UPDATE note SET sealed_about = patient_id")
    with op.batch_alter_table("note") as note:
        note.alter_column("sealed_about", nullable=False, existing_type=sa.Uuid())
    for table in _FOLLOWS:
        _freeze(table, but="patient_id")


def _freeze(table: str, *, but: str = "") -> None:
    """Refuse to change any column, `but` one. A column that a later step adds is frozen there."""
    server = op.get_bind().dialect.name == "postgresql"
    op.execute(f"DROP TRIGGER {table}_frozen ON {table}" if server else f"DROP TRIGGER {table}_frozen")
    columns = [one["name"] for one in sa.inspect(op.get_bind()).get_columns(table) if one["name"] != but]
    of = f" OF {', '.join(columns)}" if but else ""
    refuse = (
        "FOR EACH STATEMENT EXECUTE FUNCTION signed_is_frozen()"
        if server
        else "BEGIN SELECT RAISE(ABORT, 'signed_is_frozen'); END"
    )
    op.execute(f"CREATE TRIGGER {table}_frozen BEFORE UPDATE{of} ON {table} {refuse}")


def downgrade() -> None:
    """As before: what is still together stays together."""
    for table in _FOLLOWS:
        _freeze(table)
    op.drop_column("note", "sealed_about")
    op.drop_table("two_people")
    op.drop_table("person_merge")
