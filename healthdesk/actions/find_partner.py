"""Finding the partner that fits a need and a person."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.look_into_file import looking
from healthdesk.db import partners, referral_courses, referrals
from healthdesk.errors import NotAllowed
from healthdesk.records.partner import Partner, PartnerPast
from healthdesk.records.referral_course import Counted
from healthdesk.rules.partner_fit import Fit, Reason, Wanted, fitting, instead_of, understand
from healthdesk.rules.partner_tried import tried
from healthdesk.rules.referral_figures import by_partner, two_years_back
from healthdesk.rules.roles import Right, require
from healthdesk.rules.work_times import midnight


def one(desk: Desk, partner_id: UUID) -> Partner:
    """One entry, or the one it was put together with. Raises `NotAllowed` when it is gone."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        found = partners.staying(session, partner_id)
    if found is None:
        raise NotAllowed("partners.gone")
    return found


def past_of(desk: Desk, partner_id: UUID) -> tuple[PartnerPast, ...]:
    """What the entry said before, the latest change first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return partners.past_of(session, partner_id)


def learned_of(desk: Desk) -> Mapping[UUID, Counted]:
    """What our own referrals of the last two years tell about each partner, as their figures count them."""
    require(desk.actor, Right.SEE_PATIENTS)
    today = desk.clock.today()
    with desk.store.reading() as session:
        found = referral_courses.courses(session, midnight(two_years_back(today), desk.clock.zone))
    return {UUID(one.key): one for one in by_partner(found)}


def tried_for(desk: Desk, patient_id: UUID) -> Mapping[UUID, Reason]:
    """Whom we asked for this person already, and what they said."""
    require(desk.actor, Right.SEE_PATIENTS)
    with looking(desk, patient_id) as session:
        lines = referrals.of_patient(session, patient_id, desk.clock.now(), desk.clock.today())
        return tried((line.referral for line in lines), desk.clock.zone)


def find_fitting(
    desk: Desk,
    wanted: Wanted,
    learned: Mapping[UUID, Counted] | None = None,
    asked: Mapping[UUID, Reason] | None = None,
) -> tuple[Fit, ...]:
    """The partners that fit a need and a person, the best first, with why; `asked`: of `tried_for`."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return fitting(partners.all_of(session), wanted, learned, asked)


def others_than(desk: Desk, partner: Partner, wanted: Wanted) -> tuple[Fit, ...]:
    """Whom to ask where this one is full or declined: a few for the same needs, the best first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return instead_of(partner, partners.all_of(session), wanted)[:3]


def look_up(desk: Desk, text: str) -> tuple[Fit, ...]:
    """For the command box: a few partners that fit what was typed."""
    if not text.strip():
        return ()
    return find_fitting(desk, understand(text, desk.language))[:6]
