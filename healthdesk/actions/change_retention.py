"""How long this house keeps a file: seen, changed where the law leaves room, given back to the program."""

from __future__ import annotations

from dataclasses import dataclass, replace

from healthdesk.actions import rule_steps
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.rule_steps import RuleStep
from healthdesk.db import house_rules
from healthdesk.records.house_rule import RuleArea, RuleVersion
from healthdesk.records.retention import Retention
from healthdesk.rules import retention as rules
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class HouseRetention:
    """The rule that counts, beside what the program brings."""

    rule: Retention
    shipped: Retention
    version: RuleVersion | None
    """The newest step of the house; None where it never made one."""

    @property
    def number(self) -> int:
        """The newest step, 0 before the first."""
        return self.version.number if self.version is not None else 0

    @property
    def is_own(self) -> bool:
        """Whether the house's own rule counts."""
        return self.rule != self.shipped

    @property
    def is_set_aside(self) -> bool:
        """Whether the house has a rule that does not count: the law became stricter since."""
        return not self.is_own and self.version is not None and self.version.content is not None


def present(desk: Desk) -> HouseRetention:
    """The rule as it counts now."""
    require(desk.actor, Right.MANAGE_HOUSE)
    kind = desk.house.kind
    with desk.store.reading() as session:
        version = house_rules.newest(session, RuleArea.RETENTION, kind.value)
    return HouseRetention(rules.retention(kind, version), rules.shipped(kind), version)


def change(desk: Desk, rule: Retention, seen: int, why: str = "") -> Done[RuleVersion]:
    """The house's own rule from now on.

    Raises `NotAllowed` with the fields at fault for what the law does not let a house choose, or where
    a reason lacks; `ChangedMeanwhile` when a colleague was first.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    kind = desk.house.kind
    program = rules.shipped(kind)
    wished = replace(rule, law=program.law)
    rules.require_lawful(kind, wished, why)
    content = None if wished == program else rules.content_of(wished)
    return rule_steps.take(desk, _step(desk, seen, content, why))


def give_back(desk: Desk, seen: int, why: str = "") -> Done[RuleVersion]:
    """What the program brings counts again."""
    return rule_steps.take(desk, _step(desk, seen, None, why))


def history(desk: Desk) -> tuple[RuleVersion, ...]:
    """Every step, the newest first."""
    return rule_steps.history(desk, RuleArea.RETENTION, desk.house.kind.value)


def _step(desk: Desk, seen: int, content: dict[str, object] | None, why: str) -> RuleStep:
    return RuleStep(area=RuleArea.RETENTION, key=desk.house.kind.value, seen=seen, content=content, why=why)
