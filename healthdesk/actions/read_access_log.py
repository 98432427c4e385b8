"""The access book of the whole house: who saw and changed what, and proof that it is whole."""

from __future__ import annotations

from healthdesk.actions.desk import Desk
from healthdesk.db import audit
from healthdesk.records.audit import AuditEntry, ChainVerdict
from healthdesk.rules.roles import Right, require


def newest(desk: Desk, before: int | None = None) -> tuple[AuditEntry, ...]:
    """Two hundred entries, newest first; `before` goes on from an entry's number."""
    require(desk.actor, Right.SEE_ACCESS_LOG)
    with desk.store.reading() as session:
        return audit.entries(session, before=before)


def prove(desk: Desk) -> ChainVerdict:
    """Walk the whole chain."""
    require(desk.actor, Right.SEE_ACCESS_LOG)
    with desk.store.reading() as session:
        return audit.verify(session)
