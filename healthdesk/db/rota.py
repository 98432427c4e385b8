"""Who gave which part of which day, and who answers for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.rota import RotaLeadRow, RotaShiftRow
from healthdesk.records.practitioner import Role
from healthdesk.records.rota import PartKey, RotaShift


def shifts(session: Session, first: date, last: date) -> tuple[RotaShift, ...]:
    """What was given between two days, both in."""
    query = sa.select(RotaShiftRow).where(RotaShiftRow.day >= first, RotaShiftRow.day <= last)
    return tuple(
        RotaShift(
            id=row.id,
            practitioner_id=row.practitioner_id,
            day=row.day,
            part=row.part,
            role=Role(row.role),
        )
        for row in session.scalars(query.order_by(RotaShiftRow.day, RotaShiftRow.id))
    )


def add(session: Session, several: Iterable[RotaShift]) -> None:
    """Keep what somebody gave."""
    rows = [
        {
            "id": one.id,
            "practitioner_id": one.practitioner_id,
            "day": one.day,
            "part": one.part,
            "role": one.role.value,
        }
        for one in several
    ]
    if rows:
        session.execute(sa.insert(RotaShiftRow), rows)


def remove(session: Session, several: Iterable[RotaShift]) -> None:
    """Take back what somebody gave."""
    for one in several:
        session.execute(sa.delete(RotaShiftRow).where(RotaShiftRow.id == one.id))


def leads(session: Session, first: date, last: date) -> dict[PartKey, UUID]:
    """Who answers for which part."""
    query = sa.select(RotaLeadRow).where(RotaLeadRow.day >= first, RotaLeadRow.day <= last)
    return {(row.day, row.part): row.practitioner_id for row in session.scalars(query)}


def set_lead(session: Session, key: PartKey, whom: UUID | None) -> None:
    """Somebody else answers for it, or nobody."""
    day, part = key
    session.execute(sa.delete(RotaLeadRow).where(RotaLeadRow.day == day, RotaLeadRow.part == part))
    if whom is not None:
        session.execute(sa.insert(RotaLeadRow), [{"day": day, "part": part, "practitioner_id": whom}])
