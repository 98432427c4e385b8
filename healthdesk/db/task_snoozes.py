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


def until(session: Session, kind: TaskKind, entity_id: UUID) -> date | None:
    """Until which day it is put off; None where it is not."""
    query = sa.select(TaskSnoozeRow.until_day).where(
        TaskSnoozeRow.kind == kind.value, TaskSnoozeRow.entity_id == entity_id
    )
    return session.scalar(query)


def take_back(
    session: Session, kind: TaskKind, entity_id: UUID, mine: date, before: date | None, by: UUID
) -> None:
    """As it was before somebody put it off until a day (`mine`), where nobody said another since."""
    if until(session, kind, entity_id) != mine:
        return
    if before is None:
        wake_up(session, kind, entity_id)
    else:
        put_off(session, kind, entity_id, before, by)


def asleep(session: Session, today: date) -> frozenset[tuple[TaskKind, UUID]]:
    """What is put off beyond today."""
    query = sa.select(TaskSnoozeRow.kind, TaskSnoozeRow.entity_id).where(TaskSnoozeRow.until_day > today)
    return frozenset((TaskKind(kind), entity_id) for kind, entity_id in session.execute(query))
