"""Where talks were before they went elsewhere: whoever took over a calendar of ours is told to take them out.

A talk that goes to another hour, therapist or room leaves a line for each therapist and room that it was
with; one that is taken back, as if it never was, too. Who was to come stands nowhere in it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow, TalkWasRow
from healthdesk.records.appointment import Appointment
from healthdesk.records.calendar_file import LeftTalk

_LONGEST = timedelta(days=1)
_WITH = ("therapist_id", "second_id", "room_id")
_PLACE = sa.select(
    *(getattr(AppointmentRow, name) for name in (*_WITH, "starts_at", "ends_at", "version"))
).where(AppointmentRow.id == sa.bindparam("talk"))


def place_of(session: Session, appointment_id: UUID) -> Any:
    """As it stands now, before it is changed; None for one that is not there."""
    return session.execute(_PLACE, {"talk": appointment_id}).first()


def note(session: Session, appointment_id: UUID, before: Any, after: Appointment | None) -> None:
    """It leaves where it was (`before`: `place_of`); None: it leaves the agenda altogether."""
    if before is None:
        return
    was = {one for name in _WITH if (one := getattr(before, name)) is not None}
    if after is not None and after.starts_at == before.starts_at:
        was -= {getattr(after, name) for name in _WITH}
    if was:
        told = {"appointment_id": appointment_id, "sequence": before.version + 1}
        told |= {"starts_at": before.starts_at, "ends_at": before.ends_at}
        session.execute(sa.insert(TalkWasRow), [{**told, "resource_id": one} for one in was])


def between(
    session: Session, start: datetime, end: datetime, resource_id: UUID | None
) -> tuple[LeftTalk, ...]:
    """What was in this stretch of time with one therapist or in one room, or with anybody: each talk once.

    As it was told last. It may have come back since.
    """
    query = sa.select(TalkWasRow).where(
        TalkWasRow.starts_at > start - _LONGEST, TalkWasRow.starts_at < end, TalkWasRow.ends_at > start
    )
    if resource_id is not None:
        query = query.where(TalkWasRow.resource_id == resource_id)
    found: dict[UUID, LeftTalk] = {}
    for row in session.scalars(query.order_by(TalkWasRow.sequence)):
        found[row.appointment_id] = LeftTalk(
            appointment_id=row.appointment_id,
            sequence=row.sequence,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
        )
    return tuple(sorted(found.values(), key=_begins))


def _begins(one: LeftTalk) -> tuple[datetime, UUID]:
    return one.starts_at, one.appointment_id
