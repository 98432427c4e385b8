"""A referral that came in lies in the wrong file, and somebody sees it later: it goes to the right one."""

from __future__ import annotations

from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.referral_story import changes_of, noted, present, present_and_open, tell
from healthdesk.actions.shielded import known_and_open
from healthdesk.db import hanging, letters, received_letters
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.merge import Hanging
from healthdesk.records.referral import Direction, EventKind, Referral
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence


def for_somebody_else(desk: Desk, referral_id: UUID, version: int, patient_id: UUID) -> Done[Referral]:
    """With all that came in about it; where it stood stays in the book of both, and nowhere else.

    Raises `NotAllowed` ("received.answered") once a letter about it was begun: that would be about her.
    """
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        before = present_and_open(desk, session, referral_id)
        known_and_open(desk, session, patient_id)
        if before.version != version:
            raise ChangedMeanwhile("referrals.changed_meanwhile", theirs=before)
        if before.direction is not Direction.INCOMING:
            raise NotAllowed("referrals.no_such_step")
        if before.patient_id == patient_id:
            return Done(before)
        if letters.begun_about(session, before.id):
            raise NotAllowed("received.answered", number=before.number)
        files = received_letters.of_referral(session, before.id)
        rows = [Hanging("referral", (str(before.id),))]
        rows += [Hanging("received_letter", (str(one.id),)) for one in files]
        hanging.move(session, rows, before.patient_id, patient_id)
        session.expire_all()
        kept = present(session, before.id)
        tell(desk, session, kept, EventKind.NOTE, sentence(desk.language, "received.was_elsewhere"), None)
        for one in (before, kept):
            noted(desk, session, "referral.elsewhere", one)

    def undo(again: Desk) -> Done[Referral]:
        return for_somebody_else(again, kept.id, kept.version, before.patient_id)

    return Done(kept, (*changes_of(kept), Change("patient", before.patient_id)), undo)
