"""In what name somebody around a person acts takes the place of "parent or guardian".

The people around somebody stand in JSON; so do the files that were put together. What was ticked
becomes the authority that the relation tells, and "parent or guardian" where it tells none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
_PATIENTS = sa.table("patient", sa.column("id", sa.Uuid()), sa.column("related", _JSON))
_SIDES = ("gone", "kept_before", "kept_after")
_MERGES = sa.table("person_merge", sa.column("id", sa.Uuid()), *(sa.column(side, _JSON) for side in _SIDES))
_TELLING = {
    "parent": "parent",
    "guardian": "guardian",
    "foster": "foster",
    "administrator": "administrator_person",
}
_OURS = ("authority", "since", "until", "source", "may_call", "may_write", "never", "about", "address")
_MANY = 1_000
One = dict[str, Any]


def upgrade() -> None:
    """What was ticked becomes an authority."""
    _change_all("guardian", _named)


def downgrade() -> None:
    """Any authority that decides is a tick again; from when, by which paper and how to reach is lost."""
    _change_all("authority", _ticked)


def _named(one: One) -> One:
    kept = {key: value for key, value in one.items() if key != "guardian"}
    if one.get("guardian"):
        kept["authority"] = _TELLING.get(one.get("relation", ""), "unspecified")
    return kept


def _ticked(one: One) -> One:
    kept = {key: value for key, value in one.items() if key not in _OURS}
    return kept | {"guardian": one.get("authority") not in {None, "trusted"}}


def _change_all(key: str, change: Callable[[One], One]) -> None:
    connection = op.get_bind()
    holds = sa.cast(_PATIENTS.c.related, sa.Text()).contains(f'"{key}"')
    found = connection.execute(sa.select(_PATIENTS).where(holds)).all()
    changed = [{"of": row.id, "is": [change(one) for one in row.related]} for row in found]
    update = _PATIENTS.update().where(_PATIENTS.c.id == sa.bindparam("of")).values(related=sa.bindparam("is"))
    for start in range(0, len(changed), _MANY):
        connection.execute(update, changed[start : start + _MANY])
    for row in connection.execute(sa.select(_MERGES)).all():
        sides = {side: getattr(row, side) for side in _SIDES}
        told = {
            side: known | {"related": [change(one) for one in known.get("related") or ()]}
            for side, known in sides.items()
        }
        connection.execute(_MERGES.update().where(_MERGES.c.id == row.id).values(**told))
