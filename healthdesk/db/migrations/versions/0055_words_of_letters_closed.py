"""On a server the words by which a letter is found are closed as the letter is; once, and no more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None

_MARK = "'%HDwords:'"
_LENGTH = 9


def upgrade() -> None:
    """Those of before lie open until somebody comes in with the key: then they are closed with the rest."""
    if op.get_bind().dialect.name != "postgresql":
        return
    _freeze(but=("pdf", "said"))
    once = f"{_begins('OLD.said')} <> {_MARK} AND {_begins('NEW.said')} = {_MARK}"
    op.execute(
        "CREATE TRIGGER letter_said_frozen BEFORE UPDATE OF said ON letter "
        f"FOR EACH ROW WHEN (({once}) IS NOT TRUE) EXECUTE FUNCTION signed_is_frozen()"
    )
    op.execute("UPDATE file_key SET all_closed_at = NULL")


def downgrade() -> None:
    """As before. Raises where words are closed already: a program of before could not search them."""
    if op.get_bind().dialect.name != "postgresql":
        return
    closed = f"SELECT 1 FROM letter WHERE {_begins('said')} = {_MARK} LIMIT 1"  # noqa: S608
    if op.get_bind().execute(sa.text(closed)).first() is not None:
        raise RuntimeError("words of letters of this house are closed: put back a back-up of before instead")
    op.execute("DROP TRIGGER letter_said_frozen ON letter")
    _freeze(but=("pdf",))


def _begins(column: str) -> str:
    return f"substring({column} from 1 for {_LENGTH})"


def _freeze(but: tuple[str, ...]) -> None:
    """A letter stays as it left; what lies in `but` is left to a promise of its own."""
    names = [one["name"] for one in sa.inspect(op.get_bind()).get_columns("letter")]
    of = ", ".join(name for name in names if name not in {"patient_id", *but})
    op.execute("DROP TRIGGER letter_frozen ON letter")
    op.execute(
        f"CREATE TRIGGER letter_frozen BEFORE UPDATE OF {of} ON letter "
        "FOR EACH STATEMENT EXECUTE FUNCTION signed_is_frozen()"
    )
