"""What the house has few of: a new piece, the room it stands in, and one that is out of use."""

from __future__ import annotations

from typing import Any

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, equipment
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.equipment import Equipment
from healthdesk.rules.roles import Right, require
from healthdesk.rules.seen_words import is_seen

_BOOK = "equipment"


def all_equipment(desk: Desk) -> tuple[Equipment, ...]:
    """Everything, also what is out of use."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return equipment.all_of(session, active_only=False)


def add_equipment(desk: Desk, one: Equipment) -> Done[Equipment]:
    """A new piece."""
    return _kept(desk, "equipment.add", one, equipment.add)


def change_equipment(desk: Desk, one: Equipment) -> Done[Equipment]:
    """Another name or room, or out of use; talks that take it keep it until somebody changes them."""
    return _kept(desk, "equipment.change", one, equipment.change)


def _kept(desk: Desk, action: str, one: Equipment, keep: Any) -> Done[Equipment]:
    require(desk.actor, Right.PLAN_AGENDA)
    if not is_seen(one.name):
        raise NotAllowed("agenda.no_name", fields=("name",))
    with desk.store.writing() as session:
        keep(session, one)
        audit.record(session, desk.actor, desk.clock, action=action, entity=(_BOOK, one.id))
    return Done(one, (Change(_BOOK, one.id),))
