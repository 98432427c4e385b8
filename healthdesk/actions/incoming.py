"""A file that came in about a referral: as the house keeps it, its line in the book, and taking it back."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.follow_up_referral import back_within
from healthdesk.actions.referral_story import changes_of
from healthdesk.db import audit, received_letters, referrals
from healthdesk.records.ids import new_id
from healthdesk.records.received import ReceivedLetter
from healthdesk.records.referral import Referral
from healthdesk.rules.roles import Right, require


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


def file_noted(desk: Desk, session: Any, action: str, one: ReceivedLetter) -> None:
    """Put on record who did what with it: a letter is told by its number, another file by its size."""
    told = {"number": one.number} if one.number else {"size": one.size}
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=one.patient_id,
        entity=("referral", one.referral_id),
        detail={**told, "sha256": one.sha256},
    )


def take_files_back(
    desk: Desk,
    before: Referral,
    kept: Referral,
    files: Sequence[ReceivedLetter],
    *,
    action: str = "referral.file_back",
    moved: bool = False,
) -> Done[Referral]:
    """The referral as it was, without them and the lines that told of them: each can come in again."""
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        back = back_within(desk, session, before, kept, moved=moved)
        for one in files:
            received_letters.remove(session, one.id)
            file_noted(desk, session, action, one)
        referrals.forget_words(session, [one.event_id for one in files if one.event_id is not None])
    return Done(back, changes_of(back))
