"""Which talks somebody asked to lie over which others. Any other overlap is refused by the database."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AskedOverlapRow


def note(session: Session, appointment_id: UUID, over: Sequence[UUID]) -> None:
    """It was asked that this talk may lie over those; before its times are taken."""
    known = with_talk(session, appointment_id)
    rows = [{"appointment_id": appointment_id, "over_id": one} for one in over if one not in known]
    if rows:
        session.execute(sa.insert(AskedOverlapRow), rows)


def with_talk(session: Session, appointment_id: UUID) -> frozenset[UUID]:
    """The talks that may overlap with this one, whichever of the two it was asked of."""
    mine = sa.select(AskedOverlapRow.over_id).where(AskedOverlapRow.appointment_id == appointment_id)
    of_others = sa.select(AskedOverlapRow.appointment_id).where(AskedOverlapRow.over_id == appointment_id)
    return frozenset(session.scalars(mine.union(of_others)))
