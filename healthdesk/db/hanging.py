"""What hangs on a person: every row of every table that names her, whatever the table is about.

A table is found by its column `patient_id`, so that one that is added later follows by itself, as long as
one person may have several of its rows. The audit book alone stays as it was written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

import healthdesk.db.tables  # noqa: F401 - makes the metadata complete
from healthdesk.db.base import Base
from healthdesk.db.tables.agenda import BookingRow
from healthdesk.records.merge import Hanging

_STAYS = frozenset({"audit_entry"})
_MANY = 200


def tables() -> tuple[sa.Table, ...]:
    """Every table that names a person."""
    named = (one for one in Base.metadata.sorted_tables if "patient_id" in one.c)
    return tuple(one for one in named if one.name not in _STAYS)


def of(session: Session, patient_id: UUID) -> tuple[Hanging, ...]:
    """Every row that hangs on this person."""
    found = []
    for table in tables():
        query = sa.select(*(_key(table) or [table.c.patient_id])).where(table.c.patient_id == patient_id)
        rows = session.execute(query).all()
        found += [Hanging(str(table.name), tuple(map(str, key)) if _key(table) else ()) for key in rows]
    return tuple(found)


def _key(table: sa.Table) -> list[sa.Column[Any]]:
    """What tells its rows apart, but for the person herself."""
    return [column for column in table.primary_key if column.name != "patient_id"]


_DAYS = (
    *("starts_at", "made_at", "signed_at", "written_at", "created_at", "arrived_at", "kept_at", "noted_at"),
    *("added_at", "received_at"),
)


def since(session: Session, row: Hanging, patient_id: UUID) -> datetime | None:
    """When it was, for somebody who has to recognise it; None where it has no such moment."""
    table = Base.metadata.tables[row.table]
    column = next((table.c[name] for name in _DAYS if name in table.c), None)
    if column is None:
        return None
    which = sa.and_(table.c.patient_id == patient_id, _is(_key(table), row.key))
    at: datetime | None = session.scalar(sa.select(column).where(which))
    return at


def move(session: Session, rows: Iterable[Hanging], giver: UUID, taker: UUID) -> None:
    """Let these rows, where they still hang on `giver`, hang on `taker`.

    Whoever holds one of them open is told that it changed. The database refuses ("agenda.overlap") two
    talks at once.
    """
    by_table: dict[str, list[Hanging]] = defaultdict(list)
    for row in rows:
        by_table[row.table].append(row)
    for table in tables():
        wanted = by_table.get(table.name, [])
        for start in range(0, len(wanted), _MANY):
            _move(session, table, wanted[start : start + _MANY], giver, taker)


def _move(session: Session, table: sa.Table, rows: list[Hanging], giver: UUID, taker: UUID) -> None:
    columns = _key(table)
    which = sa.and_(table.c.patient_id == giver, sa.or_(*(_is(columns, row.key) for row in rows)))
    talk = {"appointment": "id", "group_place": "appointment_id"}.get(table.name, "")
    if talk:
        talks = sa.select(table.c[talk]).where(which).scalar_subquery()
        session.execute(
            sa.update(BookingRow)
            .where(
                BookingRow.resource_kind == "patient",
                BookingRow.resource_id == giver,
                BookingRow.appointment_id.in_(talks),
            )
            .values(resource_id=taker)
            .execution_options(synchronize_session=False)
        )
    values: dict[str, Any] = {"patient_id": taker}
    if "version" in table.c:
        values["version"] = table.c.version + 1
    session.execute(sa.update(table).where(which).values(**values))


def _is(columns: list[sa.Column[Any]], key: tuple[str, ...]) -> sa.ColumnElement[bool]:
    told = zip(columns, key, strict=True)
    return sa.and_(sa.true(), *(column == _typed(column, part) for column, part in told))


def _typed(column: sa.Column[Any], part: str) -> Any:
    kind = column.type.python_type
    return part if kind is str else kind(part)
