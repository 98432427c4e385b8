"""Correcting what the house says about itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from healthdesk.actions import slots
from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, houses
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.house import House
from healthdesk.rules.roles import Right, require
from healthdesk.rules.seen_words import is_seen


def change(desk: Desk, house: House) -> Done[House]:
    """Keep the changed house. Raises `ChangedMeanwhile`, `NotAllowed` with the fields at fault.

    What is as it was is not written: a `Done` without changes.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    if not is_seen(house.name):
        raise NotAllowed("house.name_missing", fields=("name",))
    with desk.store.writing() as session:
        before = houses.the_house(session)
        if before == house:
            return Done(house)
        houses.change(session, house)
        audit.record(session, desk.actor, desk.clock, action="house.change", entity=("house", house.id))
    if slots.of_store(desk.store).house_name != house.name:
        slots.change(desk.store, lambda book: replace(book, house_name=house.name))
    kept = replace(house, version=house.version + 1)

    def undo(again: Desk) -> Done[Any]:
        return change(again, replace(before or house, version=kept.version))

    return Done(kept, (Change("house", house.id),), undo)


def present(desk: Desk) -> House:
    """The house as it is kept now."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        found = houses.the_house(session)
    return found or desk.house
