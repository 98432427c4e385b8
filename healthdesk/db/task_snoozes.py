"""Tasks that need not be seen until a day, for the whole house."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.today import TaskSnoozeRow
from healthdesk.records.ids import new_id
from healthdesk.records.task import TaskKind


def put_off(session: Session, kind: TaskKind, entity_id: UUID, until: date, by: UUID) -> None:
    """Not before that day; a later word takes the place of an earlier one."""
    wake_up(session, kind, entity_id)
    session.add(TaskSnoozeRow(id=new_id(), kind=kind.value, entity_id=entity_id, until_day=until, by_id=by))
    session.flush()


def wake_up(session: Session, kind: TaskKind, entity_id: UUID) -> None:
    """Show it again."""
    session.execute(
        sa.delete(TaskSnoozeRow).where(TaskSnoozeRow.kind == kind.value, TaskSnoozeRow.entity_id == entity_id)
    )


def asleep(session: Session, today: date) -> frozenset[tuple[TaskKind, UUID]]:
    """What is put off beyond today."""
    query = sa.select(TaskSnoozeRow.kind, TaskSnoozeRow.entity_id).where(TaskSnoozeRow.until_day > today)
    return frozenset((TaskKind(kind), entity_id) for kind, entity_id in session.execute(query))
