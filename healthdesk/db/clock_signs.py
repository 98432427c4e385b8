"""What a house knows of the time besides the computer that has it open."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.audit import AuditRow

_LATEST = 200


def lately_noted(session: Session) -> tuple[datetime, ...]:
    """The moments of the last lines of the book, whoever wrote them; in no order that a wrong clock keeps."""
    last = sa.select(AuditRow.at).order_by(AuditRow.seq.desc()).limit(_LATEST)
    return tuple(session.scalars(last))


def server_now(session: Session) -> datetime | None:
    """What the server says it is; None for a house in a file."""
    if session.get_bind().dialect.name != "postgresql":
        return None
    found: datetime | None = session.scalar(sa.text("SELECT clock_timestamp()"))
    return found
