"""Who changed which answer when, kept with a draft and, frozen, with what was signed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
_SIGNED = "questionnaire_response"


def upgrade() -> None:
    """Make room; what was filled in before has no history."""
    op.add_column("draft", sa.Column("history", _JSON, nullable=True))
    op.add_column(_SIGNED, sa.Column("history", _JSON, nullable=True))
    _thaw()
    _freeze(_columns())


def downgrade() -> None:
    """Only the answers as they are, not how they came about."""
    _thaw()
    op.drop_column(_SIGNED, "history")
    op.drop_column("draft", "history")
    _freeze(_columns())


def _columns() -> list[str]:
    return [one["name"] for one in sa.inspect(op.get_bind()).get_columns(_SIGNED)]


def _on_server() -> bool:
    return bool(op.get_bind().dialect.name == "postgresql")


def _thaw() -> None:
    op.execute(f"DROP TRIGGER {_SIGNED}_frozen" + (f" ON {_SIGNED}" if _on_server() else ""))


def _freeze(columns: list[str]) -> None:
    """Refuse to change any column; only in whose file it lies may follow the person (see 0006)."""
    of = ", ".join(name for name in columns if name != "patient_id")
    refuse = (
        "FOR EACH STATEMENT EXECUTE FUNCTION signed_is_frozen()"
        if _on_server()
        else "BEGIN SELECT RAISE(ABORT, 'signed_is_frozen'); END"
    )
    op.execute(f"CREATE TRIGGER {_SIGNED}_frozen BEFORE UPDATE OF {of} ON {_SIGNED} {refuse}")
