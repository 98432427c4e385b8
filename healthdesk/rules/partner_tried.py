"""Whom the house asked for somebody already: a service that said no, or that still has to answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo
from uuid import UUID

from healthdesk.records.referral import Direction, Referral, ReferralState
from healthdesk.rules.partner_fit import Reason
from healthdesk.rules.referral_steps import is_open


def tried(referrals: Iterable[Referral], zone: tzinfo) -> Mapping[UUID, Reason]:
    """What is in doubt of each partner, for one person; what was asked last of it counts."""
    last: dict[UUID, Referral] = {}
    for one in sorted(referrals, key=_begun):
        if one.direction is Direction.OUTGOING:
            last[one.partner_id] = one
    found = {partner_id: _doubt(one, zone) for partner_id, one in last.items()}
    return {partner_id: doubt for partner_id, doubt in found.items() if doubt is not None}


def _begun(one: Referral) -> tuple[object, UUID]:
    return one.created_at, one.id


def _doubt(one: Referral, zone: tzinfo) -> Reason | None:
    if one.state is ReferralState.DECLINED:
        day = one.changed_at.astimezone(zone).date()
        return Reason("partners.declined_already", one.decline_reason or one.number, day=day)
    return Reason("partners.asked_already", one.number) if is_open(one) else None
