"""On a server files are closed with the key of the house; those of before may be closed once, and no more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None

_FILES = (("letter", "pdf"), ("received_letter", "data"), ("enclosure", "data"))
_MARK = "'\\x93484466696c65'::bytea"
_LENGTH = 7


def upgrade() -> None:
    """Room for what the key is known by. Closing needs the key: whoever comes in does that afterwards."""
    op.create_table(
        "file_key",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("proof", sa.LargeBinary(), nullable=False),
        sa.Column("all_closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_file_key_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_key")),
    )
    if op.get_bind().dialect.name == "postgresql":
        for table, column in _FILES:
            _freeze(table, but=column)
            _freeze_bytes(table, column)


def downgrade() -> None:
    """As before. Raises where files are closed already: a program of before could not open them."""
    if op.get_bind().dialect.name == "postgresql":
        for table, column in _FILES:
            closed = f"SELECT 1 FROM {table} WHERE {_begins(column)} = {_MARK} LIMIT 1"  # noqa: S608
            if op.get_bind().execute(sa.text(closed)).first() is not None:
                raise RuntimeError("files of this house are closed: put back a back-up of before instead")
            op.execute(f"DROP TRIGGER {table}_bytes_frozen ON {table}")
            _freeze(table)
    op.drop_table("file_key")


def _begins(column: str) -> str:
    return f"substring({column} from 1 for {_LENGTH})"


def _freeze(table: str, but: str = "") -> None:
    """As it was; what lies in `but` is left to a promise of its own."""
    names = [one["name"] for one in sa.inspect(op.get_bind()).get_columns(table)]
    of = ", ".join(name for name in names if name not in {"patient_id", but})
    each = "ROW WHEN (OLD.letter_id IS NOT NULL)" if table == "enclosure" else "STATEMENT"
    op.execute(f"DROP TRIGGER {table}_frozen ON {table}")
    op.execute(
        f"CREATE TRIGGER {table}_frozen BEFORE UPDATE OF {of} ON {table} "
        f"FOR EACH {each} EXECUTE FUNCTION signed_is_frozen()"
    )


def _freeze_bytes(table: str, column: str) -> None:
    """The bytes change once: from open to closed. Whether they are still the same, their checksum tells."""
    once = f"{_begins(f'OLD.{column}')} <> {_MARK} AND {_begins(f'NEW.{column}')} = {_MARK}"
    left = "OLD.letter_id IS NOT NULL AND " if table == "enclosure" else ""
    op.execute(
        f"CREATE TRIGGER {table}_bytes_frozen BEFORE UPDATE OF {column} ON {table} "
        f"FOR EACH ROW WHEN ({left}({once}) IS NOT TRUE) EXECUTE FUNCTION signed_is_frozen()"
    )
