"""Writes ``0001_first_house.py`` anew from the tables, as long as no house exists outside this desk.

Run with ``python -m healthdesk.db.first_migration`` after changing a table. From the first release
on, a change is a step of its own and this file goes.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import sqlalchemy as sa
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext

from healthdesk.db import tables  # noqa: F401 - makes the metadata complete
from healthdesk.db.base import Base, Instant, JsonOf
from healthdesk.db.migrate import steps_folder

_JSON = "sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), 'postgresql')"
_HEAD = '''"""The first house: every table."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:  # noqa: PLR0915 - one line a table
    """Build the house."""
    {up}


def downgrade() -> None:  # noqa: PLR0915 - as above
    """Take it down."""
    {down}
'''


def _render(kind: str, what: Any, context: AutogenContext) -> str | bool:  # noqa: ARG001 - Alembic's signature
    if kind != "type":
        return False
    if isinstance(what, Instant):
        return "sa.DateTime(timezone=True)"
    if isinstance(what, JsonOf | sa.JSON):
        return _JSON
    return False


def main() -> None:
    """Rewrite the step."""
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        options = {"render_item": _render, "target_metadata": Base.metadata}
        context = MigrationContext.configure(connection, opts=options)
        script = produce_migrations(context, Base.metadata)
        for ops in (script.upgrade_ops, script.downgrade_ops):
            if ops is None:
                raise SystemExit("no tables")
        up = render_python_code(script.upgrade_ops, render_item=_render)  # type: ignore[arg-type]
        down = render_python_code(script.downgrade_ops, render_item=_render)  # type: ignore[arg-type]
    text = _HEAD.format(up=_tidy(up), down=_tidy(down))
    step = steps_folder() / "versions" / "0001_first_house.py"
    step.write_text(text, encoding="utf-8")
    for tidy in (["format"], ["check", "--fix"]):
        subprocess.run([sys.executable, "-m", "ruff", *tidy, "--quiet", str(step)], check=True)  # noqa: S603 - our own file


def _tidy(code: str) -> str:
    lines = [line for line in code.splitlines() if not line.strip().startswith("#")]
    return "\n".join(lines).strip()


if __name__ == "__main__":
    main()
