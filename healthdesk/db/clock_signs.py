"""What a house knows of the time besides the computer that has it open."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.audit import AuditRow

_LATEST = 200


def latest_noted(session: Session) -> datetime | None:
    """The latest moment among the last lines of the book, whoever wrote them."""
    last = sa.select(AuditRow.at).order_by(AuditRow.seq.desc()).limit(_LATEST)
    return max(session.scalars(last), default=None)


def server_now(session: Session) -> datetime | None:
    """What the server says it is; None for a house in a file."""
    if session.get_bind().dialect.name != "postgresql":
        return None
    found: datetime | None = session.scalar(sa.text("SELECT clock_timestamp()"))
    return found
