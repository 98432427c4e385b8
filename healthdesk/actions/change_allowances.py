"""How many talks arrangements outside the house foresee, as this house knows it: changed, given back."""

from __future__ import annotations

from healthdesk.actions import rule_steps
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.rule_steps import RuleStep
from healthdesk.actions.trajectory_policy import policy_in
from healthdesk.db import house_rules
from healthdesk.errors import NotAllowed
from healthdesk.records.house_rule import RuleArea, RuleVersion
from healthdesk.records.trajectory import Allowance
from healthdesk.rules.allowances import HouseAllowance, content_of, house_allowances, print_of, require_sound
from healthdesk.rules.roles import Right, require


def listed(desk: Desk) -> tuple[HouseAllowance, ...]:
    """Each as it counts today, with what the program brings and the newest step of the house."""
    require(desk.actor, Right.MANAGE_HOUSE)
    with desk.store.reading() as session:
        own = policy_in(desk, session).allowances
        return house_allowances(own, house_rules.every(session, RuleArea.ALLOWANCE), desk.clock.today())


def change(desk: Desk, one: Allowance, seen: int, why: str = "") -> Done[RuleVersion]:
    """The house's own number from a day on, with its source.

    Raises `NotAllowed` with the fields at fault, `ChangedMeanwhile` when a colleague was first.
    """
    require(desk.actor, Right.MANAGE_HOUSE)
    require_sound(one, desk.clock.today())
    shipped = next((each.shipped for each in listed(desk) if each.shipped.id == one.id), None)
    if shipped is None:
        raise NotAllowed("allowance.unknown")
    step = RuleStep(
        area=RuleArea.ALLOWANCE,
        key=one.id,
        seen=seen,
        content=content_of(one),
        based_on=print_of(shipped),
        why=why,
    )
    return rule_steps.take(desk, step)


def give_back(desk: Desk, key: str, seen: int, why: str = "") -> Done[RuleVersion]:
    """What the program brings counts again."""
    step = RuleStep(area=RuleArea.ALLOWANCE, key=key, seen=seen, content=None, why=why)
    return rule_steps.take(desk, step)


def history(desk: Desk, key: str) -> tuple[RuleVersion, ...]:
    """Every step, the newest first."""
    return rule_steps.history(desk, RuleArea.ALLOWANCE, key)
