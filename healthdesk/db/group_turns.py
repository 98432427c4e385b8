"""When somebody got a place in a group, and when she gave it up: her own calendar is told of each turn.

The talk of a group does not change by it, so that its number does not either; hers has to.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.groups import GroupTurnRow
from healthdesk.records.appointment import Appointment
from healthdesk.records.calendar_file import LeftTalk
from healthdesk.records.ids import new_id

_LONGEST = timedelta(days=1)


def note(session: Session, talk: Appointment, patient_id: UUID) -> None:
    """She is in it from now on, or no longer."""
    turns = counts(session, patient_id, (talk.id,)).get(talk.id, 0) + 1
    values = {"appointment_id": talk.id, "patient_id": patient_id, "sequence": talk.version + turns}
    values |= {"starts_at": talk.starts_at, "ends_at": talk.ends_at}
    session.execute(sa.insert(GroupTurnRow).values(id=new_id(), **values))


def counts(session: Session, patient_id: UUID, talks: Iterable[UUID]) -> dict[UUID, int]:
    """Talk -> how often it turned for her."""
    query = (
        sa.select(GroupTurnRow.appointment_id, sa.func.count())
        .where(GroupTurnRow.patient_id == patient_id, GroupTurnRow.appointment_id.in_(list(talks)))
        .group_by(GroupTurnRow.appointment_id)
    )
    return {talk: int(count) for talk, count in session.execute(query)}


def between(session: Session, patient_id: UUID, start: datetime, end: datetime) -> tuple[LeftTalk, ...]:
    """The groups in this stretch of time in which she ever had a place, as she was told last: each once."""
    query = sa.select(GroupTurnRow).where(
        GroupTurnRow.patient_id == patient_id,
        GroupTurnRow.starts_at > start - _LONGEST,
        GroupTurnRow.starts_at < end,
        GroupTurnRow.ends_at > start,
    )
    found = {
        row.appointment_id: LeftTalk(
            appointment_id=row.appointment_id,
            sequence=row.sequence,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
        )
        for row in session.scalars(query.order_by(GroupTurnRow.sequence))
    }
    return tuple(sorted(found.values(), key=_begins))


def _begins(one: LeftTalk) -> tuple[datetime, UUID]:
    return one.starts_at, one.appointment_id
