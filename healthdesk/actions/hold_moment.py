"""Holding a moment for a few minutes, while somebody is on the phone; every desk sees it.

It ends by itself. Who holds it books it as any other moment: the hold gives way in the same step.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.agenda_change import OVERLAP
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.group_holds import require_free
from healthdesk.db import audit, holds
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.hold import HoldWish, MomentHold
from healthdesk.records.ids import new_id
from healthdesk.rules.roles import Right, require

HELD_FOR = timedelta(minutes=5)


def hold(desk: Desk, wish: HoldWish) -> Done[MomentHold]:
    """Keep a moment, or a place in a group, for a while; whatever this person held before is free again.

    Raises `NotAllowed` ("hold.taken") when somebody has it, or holds it.
    """
    require(desk.actor, Right.BOOK)
    nothing = wish.therapist_id is None and wish.room_id is None and wish.opening_id is None
    if wish.ends_at <= wish.starts_at or nothing:
        raise NotAllowed("agenda.no_length")
    now = desk.clock.now()
    one = MomentHold(
        id=new_id(),
        therapist_id=wish.therapist_id,
        second_id=wish.second_id,
        room_id=wish.room_id,
        equipment_id=wish.equipment_id,
        starts_at=wish.starts_at,
        ends_at=wish.ends_at,
        until=now + HELD_FOR,
        practitioner_id=desk.actor.practitioner_id,
        by=desk.actor.name,
        service_id=wish.service_id,
        mode=wish.mode,
        opening_id=wish.opening_id,
    )
    try:
        with desk.store.writing() as session:
            holds.give_way(session, now, one.practitioner_id)
            for before in holds.of(session, one.practitioner_id):
                holds.remove(session, before)
            if one.opening_id is not None:
                require_free(desk, session, one.opening_id, wish.inside_id)
            holds.add(session, one)
            _noted(desk, session, "hold.keep", one.id)
    except NotAllowed as refusal:
        raise (NotAllowed("hold.taken") if refusal.key == OVERLAP else refusal) from None

    def undo(again: Desk) -> Done[Any]:
        return let_go(again, one.id)

    return Done(one, (Change("hold", one.id),), undo)


def let_go(desk: Desk, hold_id: UUID) -> Done[None]:
    """The moment is free again; nothing happens where it was already."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        if holds.remove(session, hold_id):
            _noted(desk, session, "hold.let_go", hold_id)
    return Done(None, (Change("hold", hold_id),))


def held_now(desk: Desk) -> tuple[MomentHold, ...]:
    """What is held at this moment, at every desk."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return holds.held_now(session, desk.clock.now())


def _noted(desk: Desk, session: Any, action: str, hold_id: UUID) -> None:
    """Put it on record, by which the other desks hear of it."""
    audit.record(session, desk.actor, desk.clock, action=action, entity=("hold", hold_id))
