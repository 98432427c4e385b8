"""One more step in the history of a rule that ages, whatever it is about: kept, audited, undone by a step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, house_rules
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.house_rule import RuleArea, RuleVersion
from healthdesk.records.ids import new_id
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleStep:
    """What a rule should become. `seen` is the step that she had before her, 0 for none."""

    area: RuleArea
    key: str
    seen: int
    content: dict[str, Any] | None
    based_on: str = ""
    why: str = ""
    is_undo: bool = False
    """It takes a step back, which is a step whatever it says."""
    again: int = 0
    """The number of the earlier step that it takes up again, 0 for none."""


def _nothing_more(_session: Any) -> None:
    pass


def _always(_session: Any, _version: RuleVersion) -> None:
    pass


def take(
    desk: Desk,
    step: RuleStep,
    also: Callable[[Any], None] = _nothing_more,
    allowed: Callable[[Any, RuleVersion], None] = _always,
) -> Done[RuleVersion]:
    """Make the step, and whatever belongs to it; the caller has seen to it that the content is sound.

    `allowed` is asked in the same transaction, also when the step is taken back, and raises where it is
    not. Raises `ChangedMeanwhile` when somebody made another step first. What is as it was leaves no
    step: a `Done` without changes.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    version = RuleVersion(
        id=new_id(),
        area=step.area,
        key=step.key,
        number=step.seen + 1,
        content=step.content,
        based_on=step.based_on,
        why=step.why.strip(),
        changed_at=desk.clock.now(),
        changed_by=desk.actor.name,
    )
    with desk.store.writing() as session:
        before = house_rules.newest(session, step.area, step.key)
        if not step.is_undo and _is_as_it_was(before, version):
            also(session)
            return Done(before or version)
        allowed(session, version)
        house_rules.add(session, version)
        also(session)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action=f"rule.{step.area.value}",
            entity=("rule", version.id),
            detail={"rule": step.key, "step": version.number} | ({"again": step.again} if step.again else {}),
        )

    def undo(again: Desk) -> Done[Any]:
        earlier = RuleStep(
            area=step.area,
            key=step.key,
            seen=version.number,
            content=before.content if before is not None else None,
            based_on=before.based_on if before is not None else "",
            why=before.why if before is not None else "",
            is_undo=True,
        )
        return take(again, earlier, allowed=allowed)

    return Done(version, _changes(step.area), undo)


def _is_as_it_was(before: RuleVersion | None, now: RuleVersion) -> bool:
    """Whether the step says nothing that the newest does not say; a reason of its own is something."""
    if before is None:
        return now.number == 1 and now.content is None and not now.why
    based_on = before.based_on if now.content is not None else now.based_on
    same = _as_kept(before.content) == _as_kept(now.content) and based_on == now.based_on
    return same and before.number + 1 == now.number and now.why in {"", before.why}


def _as_kept(content: dict[str, Any] | None) -> Any:
    """As it comes back from the house: lists for tuples."""
    return msgspec.json.decode(msgspec.json.encode(content))


def _changes(area: RuleArea) -> tuple[Change, ...]:
    """Who shows rules, or what follows from them, looks again."""
    if area in {RuleArea.LETTER_TEXT, RuleArea.LETTER_CHECK}:
        return (Change("letter_text"),)
    if area is RuleArea.ALLOWANCE:
        return (Change("trajectory"),)
    return Change("rule"), Change("rights")


def history(desk: Desk, area: RuleArea, key: str) -> tuple[RuleVersion, ...]:
    """Every step of one rule, the newest first."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.reading() as session:
        return house_rules.history(session, area, key)


def earlier(desk: Desk, area: RuleArea, key: str, number: int) -> RuleVersion:
    """The step of one rule with this number. Raises `NotAllowed` when there is none."""
    found = next((step for step in history(desk, area, key) if step.number == number), None)
    if found is None:
        raise NotAllowed("rights.no_step")
    return found


def return_to(
    desk: Desk,
    step: RuleVersion,
    seen: int,
    allowed: Callable[[Any, RuleVersion], None] = _always,
) -> Done[RuleVersion]:
    """What counted after an earlier step counts again, as the next step. Can be undone.

    What somebody half typed meanwhile stays. Where the program brings something else since then, the house
    is asked which counts. Raises `ChangedMeanwhile` when a colleague was first.
    """
    again = RuleStep(
        area=step.area,
        key=step.key,
        seen=seen,
        content=step.content,
        based_on=step.based_on,
        again=step.number,
    )
    return take(desk, again, allowed=allowed)
