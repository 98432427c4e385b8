"""A new recovery sheet for a house that stands. The old one opens it until the new one is safe."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from healthdesk.actions import make_recovery_sheet, slots
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.unlock_house import count_failure_at, slot_of, wait_for_turn
from healthdesk.db import audit
from healthdesk.errors import WrongKey
from healthdesk.records.change import Change
from healthdesk.records.key_slot import Cost, KeySlot, SlotBook
from healthdesk.rules.roles import Right, require
from healthdesk.vault.key_slots import STRONG, close_slot, open_slot
from healthdesk.vault.personal_key import parted
from healthdesk.vault.recovery_code import new_recovery_code


@dataclass(frozen=True, slots=True)
class NewSheet:
    """A sheet that is drawn but does not count yet. The code is kept nowhere."""

    code: str = field(repr=False)
    pdf: bytes = field(repr=False)
    slot: KeySlot


def draw(desk: Desk, password: str, *, cost: Cost = STRONG) -> NewSheet:
    """A new code on a new sheet, for who proves once more that she is the coordinator.

    Raises `WrongKey` for a wrong password, later each time. `cost` is for tests only.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    book = slots.of_store(desk.store)
    wait_for_turn(book, desk.clock)
    try:
        key, _ = parted(open_slot(slot_of(book, desk.actor.practitioner_id), password))
    except WrongKey:
        count_failure_at(desk.store, desk.clock)
        raise
    code = new_recovery_code()
    slot = close_slot(desk.house.id, "", code, key, kind="recovery", cost=cost)
    return NewSheet(code, make_recovery_sheet.make(desk, code), slot)


def put_in_force(desk: Desk, sheet: NewSheet) -> Done[None]:
    """The new sheet is on paper or in a file: from now on only it opens the house."""
    require(desk.actor, Right.MANAGE_HOUSE)
    slots.change(desk.store, lambda book: _with_sheet(book, sheet))
    with desk.store.writing() as session:
        audit.record(
            session, desk.actor, desk.clock, action="house.new_sheet", entity=("house", desk.house.id)
        )
    return Done(None, (Change("house", desk.house.id),))


def _with_sheet(book: SlotBook, sheet: NewSheet) -> SlotBook:
    people = tuple(one for one in book.slots if one.kind != "recovery")
    return replace(book, slots=(*people, sheet.slot), failures=0, last_failure=0.0)
