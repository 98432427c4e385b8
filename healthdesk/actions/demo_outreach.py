"""Invented tries at contact for a demo house: some answered, some not."""

from __future__ import annotations

from healthdesk.actions.demo_referrals import days_ago
from healthdesk.actions.desk import Desk
from healthdesk.actions.note_in_book import noted
from healthdesk.db import outreach, patients, referrals
from healthdesk.records.ids import new_id
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay

_TRIES = (
    (12, ReachWay.CALL, ReachOutcome.NO_ANSWER, ""),
    (5, ReachWay.SMS, ReachOutcome.LEFT_WORD, "gevraagd wanneer bellen past"),
    (9, ReachWay.CALL, ReachOutcome.REACHED, "komt volgende week langs"),
    (3, ReachWay.CALL, ReachOutcome.WRONG, "nummer bestaat niet meer"),
)


def add_attempts(desk: Desk) -> int:
    """Note a few tries with people who were referred and can be reached safely; returns how many."""
    with desk.store.writing() as session:
        ids = list(dict.fromkeys(one.patient_id for one in referrals.every_one(session)))
        found = patients.by_ids(session, ids)
        safe = [one for one in ids if one in found and any(p.safe for p in found[one].contact_points)]
        tried = list(zip(safe, _TRIES, strict=False))
        for patient_id, (days, usual, outcome, words) in tried:
            way = ReachWay.SMS if found[patient_id].contact_rule else usual
            then = days_ago(desk, days)
            attempt = ContactAttempt(
                id=new_id(),
                patient_id=patient_id,
                at=then.clock.now(),
                way=way,
                outcome=outcome,
                words=words,
                by=desk.actor.name,
            )
            outreach.add(session, attempt)
            detail = {"way": way.value, "outcome": outcome.value}
            noted(then, session, "reach.attempt", patient_id, ("outreach", attempt.id), detail)
    return len(tried)
