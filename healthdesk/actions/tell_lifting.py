"""Showing the other desks that a talk is in somebody's hand: said at once, kept nowhere, changing nothing."""

from __future__ import annotations

from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.db import liftings
from healthdesk.records.lifting import Lifting
from healthdesk.rules.roles import Right, require


def tell_lifting(desk: Desk, appointment_id: UUID, *, lifted: bool) -> None:
    """Somebody takes it up, still has it, or puts it down."""
    require(desk.actor, Right.BOOK)
    one = Lifting(appointment_id=appointment_id, by=desk.actor.name, desk=desk.store.mark, lifted=lifted)
    liftings.tell(desk.store, one)
