"""Keeping the passwords of servers outside the house, sealed; the database never holds one in the clear."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.reminders import ServicePasswordRow


def keep(session: Session, what: str, sealed: bytes | None) -> None:
    """Another one; None takes it away."""
    session.execute(sa.delete(ServicePasswordRow).where(ServicePasswordRow.id == what))
    if sealed is not None:
        session.add(ServicePasswordRow(id=what, sealed=sealed))
        session.flush()


def sealed(session: Session, what: str) -> bytes | None:
    """As it was sealed; None where there is none."""
    return session.scalar(sa.select(ServicePasswordRow.sealed).where(ServicePasswordRow.id == what))
