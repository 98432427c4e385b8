"""What a house chose about how it works: kept by a coordinator, on record, taken back in one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, house_policies
from healthdesk.records.change import Change
from healthdesk.rules.roles import Right, require

P = TypeVar("P", bound=house_policies.Policy)


@dataclass(frozen=True, slots=True)
class HouseChoice(Generic[P]):
    """What a choice is about.

    `subject` is the name it is kept under; `action` and `told` are what the book says of it, on the house
    unless `entity` names something else; `change` is what other desks hear. `known` gives what counts now,
    also where the house did not say.
    """

    subject: str
    action: str
    change: str
    known: Callable[[Desk, Any], P]
    told: Callable[[P], dict[str, Any]]
    entity: str = "house"

    def keep(self, desk: Desk, wanted: P) -> Done[P]:
        """Choose otherwise. `wanted.version` is the one it was read with.

        Raises `NotAllowed` for who does not run the house, `ChangedMeanwhile` where somebody chose first.
        """
        require(desk.actor, Right.MANAGE_HOUSE)
        with desk.store.writing() as session:
            before = self.known(desk, session)
            kept = house_policies.keep(session, self.subject, wanted)
            audit.record(
                session,
                desk.actor,
                desk.clock,
                action=self.action,
                entity=(self.entity, desk.house.id),
                detail=self.told(kept),
            )

        def undo(again: Desk) -> Done[Any]:
            back: P = replace(before, version=kept.version)  # type: ignore[type-var]
            return self.keep(again, back)

        return Done(kept, (Change(self.change),), undo)
