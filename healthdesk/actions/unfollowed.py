"""Referrals in a file that is closed to everybody who could follow them: the coordinator hears of them.

Whoever the file was left open to went away since, or makes no referrals; two files became one of which
each was open to others. Nothing overdue may be out of sight. Where she was sent stays behind the door.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import closed_among
from healthdesk.db import patients, practitioners, referrals, shields
from healthdesk.records.link import Link
from healthdesk.records.referral import ReferralLine, ReferralState
from healthdesk.records.task import Task, TaskKind
from healthdesk.rules.person_names import name_and_age
from healthdesk.rules.referral_due import is_due
from healthdesk.rules.roles import Right, may, roles_give


def tasks_of(desk: Desk, session: Any) -> list[Task]:
    """One for each person, what was due first on top."""
    if not may(desk.actor, Right.SEE_ACCESS_LOG) or not may(desk.actor, Right.MAKE_REFERRALS):
        return []
    lines = referrals.open_lines(session, desk.clock.now(), desk.clock.today())
    waits = [line for line in lines if _asks(desk, line)]
    closed = closed_among(desk, session, {line.referral.patient_id for line in waits})
    alone = [one for one in closed if not _followed(session, one)]
    people = patients.by_ids(session, alone)
    first: dict[UUID, ReferralLine] = {}
    for line in waits:
        first.setdefault(line.referral.patient_id, line)
    return [
        Task(
            kind=TaskKind.UNFOLLOWED,
            entity_id=one,
            person=name_and_age(people[one], desk.clock.today()),
            patient_id=one,
            due=line.referral.due_on,
            leads_to=Link("patient", one),
        )
        for one, line in first.items()
        if one in people
    ]


def _asks(desk: Desk, line: ReferralLine) -> bool:
    """As on *Today*, where the file is open."""
    is_ready = line.referral.state is ReferralState.READY
    return is_ready or line.overdue or is_due(line.referral, desk.clock.today())


def _followed(session: Any, patient_id: UUID) -> bool:
    """Whether somebody who works here and makes referrals has a way in."""
    shield = shields.of_patient(session, patient_id)
    able = {one.id for one in practitioners.all_of(session) if roles_give(one.roles, Right.MAKE_REFERRALS)}
    return shield is None or not able.isdisjoint(shield.open_to)
