"""Keeping for whom a file is open."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import straight
from healthdesk.db.tables.shields import ShieldRow
from healthdesk.records.ids import new_id
from healthdesk.records.shield import Shield

_CLOSED = "SELECT patient_id FROM shield"
"""They are few, and are asked for with each key of a search: straight to the driver."""
_OF_PATIENT = (
    sa.select(ShieldRow).where(ShieldRow.patient_id == sa.bindparam("who")).order_by(ShieldRow.since)
)


def of_patient(session: Session, patient_id: UUID) -> Shield | None:
    """How a file is closed; None when it is open to everybody who may see files.

    Where two files became one, it is open to whom both were open.
    """
    rows = session.scalars(_OF_PATIENT, {"who": patient_id}).all()
    if not rows:
        return None
    open_to = tuple(one for one in rows[0].open_to if all(one in row.open_to for row in rows))
    last = rows[-1]
    return Shield(patient_id=patient_id, open_to=open_to, why=last.why, since=last.since, by=last.by)


def among(session: Session, people: Iterable[UUID]) -> frozenset[UUID]:
    """Whose file of these is closed for most."""
    connection = session.connection()
    closed = straight.rows(connection, _CLOSED)
    if not closed:
        return frozenset()
    read_id = straight.id_reader(connection.dialect)
    return frozenset([read_id(one) for (one,) in closed]).intersection(people)


def put(session: Session, shield: Shield) -> None:
    """Close a file, or for others than before."""
    take_away(session, shield.patient_id)
    values = {name: getattr(shield, name) for name in ("patient_id", "open_to", "why", "since", "by")}
    values["id"] = new_id()
    session.execute(sa.insert(ShieldRow).values(**values))


def take_away(session: Session, patient_id: UUID) -> None:
    """Open to everybody again."""
    session.execute(sa.delete(ShieldRow).where(ShieldRow.patient_id == patient_id))
    session.expire_all()
