"""Keeping for whom a file is open."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.shields import ShieldRow
from healthdesk.records.shield import Shield


def of_patient(session: Session, patient_id: UUID) -> Shield | None:
    """How a file is closed; None when it is open to everybody who may see files."""
    row = session.get(ShieldRow, patient_id)
    if row is None:
        return None
    return Shield(patient_id=row.patient_id, open_to=row.open_to, why=row.why, since=row.since, by=row.by)


def put(session: Session, shield: Shield) -> None:
    """Close a file, or for others than before."""
    take_away(session, shield.patient_id)
    values = {name: getattr(shield, name) for name in ("patient_id", "open_to", "why", "since", "by")}
    session.execute(sa.insert(ShieldRow).values(**values))


def take_away(session: Session, patient_id: UUID) -> None:
    """Open to everybody again."""
    session.execute(sa.delete(ShieldRow).where(ShieldRow.patient_id == patient_id))
    session.expire_all()
