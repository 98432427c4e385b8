"""The referrals of the house for another program, as FHIR R4."""

from __future__ import annotations

from pathlib import Path

from healthdesk.actions.desk import Desk
from healthdesk.actions.private_file import require_ending, write_private
from healthdesk.db import audit, partners, patients, referrals
from healthdesk.exchange.fhir_referrals import referrals_bundle
from healthdesk.rules.roles import Right, require


def export_referrals(desk: Desk, path: Path) -> int:
    """Every referral, open and closed; returns how many."""
    require(desk.actor, Right.EXPORT)
    require_ending(path, ".json")
    with desk.store.writing() as session:
        every = referrals.every_one(session)
        people = patients.by_ids(session, list({one.patient_id for one in every}))
        known = {one.id: one for one in partners.all_of(session, active_only=False)}
        detail = {"referrals": len(every)}
        audit.record_each(
            session, desk.actor, desk.clock, action="referrals.export", people=people, detail=detail
        )
        audit.record(session, desk.actor, desk.clock, action="referrals.export", detail=detail)
        write_private(path, (referrals_bundle(every, people, known, desk.house) + "\n").encode())
    return len(every)
