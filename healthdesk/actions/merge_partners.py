"""Two entries of the sociale kaart turn out to be one service."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, partners
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.partner import Partner
from healthdesk.rules.roles import Right, require
from healthdesk.rules.seen_words import is_seen


def merge(desk: Desk, kept: Partner, gone: Partner) -> Done[Partner]:
    """`kept`, as somebody looked at it, stays; referrals and agreements of `gone` are its from now on.

    Letters stay as they left. `gone` keeps what it said, and leads to the one that stays.
    """
    require(desk.actor, Right.KEEP_PARTNERS)
    if kept.id == gone.id or not gone.active:
        raise NotAllowed("partners.same_entry")
    if not is_seen(kept.name):
        raise NotAllowed("partners.nameless", fields=("name",))
    now, who = desk.clock.now(), desk.actor.name
    with desk.store.writing() as session:
        before = partners.by_id(session, kept.id)
        if before is None or not before.active:
            raise NotAllowed("partners.gone")
        after = partners.change(session, kept, now, who)
        closed = partners.change(session, replace(gone, active=False, merged_into=kept.id), now, who)
        moved = partners.hand_over(session, gone.id, kept.id)
        _noted(desk, session, "partner.merge", kept.id, {"name": kept.name, "with": gone.name})

    def undo(again: Desk) -> Done[Any]:
        one = replace(before, version=after.version)
        return _part(again, one, replace(gone, version=closed.version), moved)

    return Done(after, (Change("partner"), Change("referral")), undo)


def _part(desk: Desk, kept: Partner, gone: Partner, moved: partners.Moved) -> Done[Partner]:
    """As they were, each with its own referrals and agreements."""
    require(desk.actor, Right.KEEP_PARTNERS)
    with desk.store.writing() as session:
        back = partners.change(session, kept, desk.clock.now(), desk.actor.name)
        partners.change(session, gone, desk.clock.now(), desk.actor.name)
        partners.hand_back(session, moved, gone.id)
        _noted(desk, session, "partner.part", kept.id, {"name": kept.name, "from": gone.name})
    return Done(back, (Change("partner"), Change("referral")))


def _noted(desk: Desk, session: Any, action: str, partner_id: UUID, detail: dict[str, Any]) -> None:
    audit.record(
        session, desk.actor, desk.clock, action=action, entity=("partner", partner_id), detail=detail
    )
