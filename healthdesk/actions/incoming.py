"""A file that came in about a referral, as the house keeps it."""

from __future__ import annotations

import hashlib
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.records.ids import new_id
from healthdesk.records.received import ReceivedLetter
from healthdesk.records.referral import Referral


def came_in(
    desk: Desk,
    one: Referral,
    name: str,
    data: bytes,
    *,
    sender: str,
    number: str = "",
    code: str = "",
    media: str = "application/pdf",
    event_id: UUID | None = None,
) -> ReceivedLetter:
    """Now, at this desk. A scan has no number and no code; `event_id` is None where no line tells of it."""
    return ReceivedLetter(
        id=new_id(),
        referral_id=one.id,
        patient_id=one.patient_id,
        number=number,
        code=code,
        sender=sender,
        name=name,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        received_at=desk.clock.now(),
        received_by=desk.actor.name,
        media=media,
        event_id=event_id,
    )
