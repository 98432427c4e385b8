"""Finding the partner that fits a need and a person."""

from __future__ import annotations

from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.db import partners
from healthdesk.errors import NotAllowed
from healthdesk.records.partner import Partner, PartnerPast
from healthdesk.rules.partner_fit import Fit, Wanted, fitting, understand
from healthdesk.rules.roles import Right, require


def one(desk: Desk, partner_id: UUID) -> Partner:
    """One entry. Raises `NotAllowed` when it is gone."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        found = partners.by_id(session, partner_id)
    if found is None:
        raise NotAllowed("partners.gone")
    return found


def past_of(desk: Desk, partner_id: UUID) -> tuple[PartnerPast, ...]:
    """What the entry said before, the latest change first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return partners.past_of(session, partner_id)


def find_fitting(desk: Desk, wanted: Wanted) -> tuple[Fit, ...]:
    """The partners that fit a need and a person, the best first, with why."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return fitting(partners.all_of(session), wanted)


def look_up(desk: Desk, text: str) -> tuple[Fit, ...]:
    """For the command box: a few partners that fit what was typed."""
    if not text.strip():
        return ()
    return find_fitting(desk, understand(text, desk.language))[:6]
