"""Plans that two people changed at once, and what of a plan is to be done when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from healthdesk.errors import NotAllowed
from healthdesk.records.help_plan import HelpPlan, PlanGoal

T = TypeVar("T")

LOOK_AGAIN = "look_again_on"


def tidy(plan: HelpPlan) -> HelpPlan:
    """Without steps and goals in which nothing was written."""
    goals = (
        replace(goal, steps=tuple(step for step in goal.steps if step.what.strip())) for goal in plan.goals
    )
    return replace(plan, goals=tuple(one for one in goals if one.words.strip() or one.steps or one.looks))


def require_whole(plan: HelpPlan) -> None:
    """Raise `NotAllowed` for a goal without words, naming which."""
    for goal in plan.goals:
        if not goal.words.strip():
            raise NotAllowed("plan.goal_without_words", fields=(str(goal.id),))


def in_dispute(mine: HelpPlan, theirs: HelpPlan, before: HelpPlan) -> tuple[str, ...]:
    """The goals (as their id) that both changed differently, and the day of looking again."""
    found = [
        str(key)
        for key in _keys(mine, theirs)
        if _both_changed(_goal(mine, key), _goal(theirs, key), _goal(before, key))
    ]
    if _both_changed(mine.look_again_on, theirs.look_again_on, before.look_again_on):
        found.append(LOOK_AGAIN)
    return tuple(found)


def merged(
    mine: HelpPlan, theirs: HelpPlan, before: HelpPlan, chosen: Mapping[str, str] | None = None
) -> HelpPlan:
    """Both changes in one plan, on the newest version; what is in dispute as it was chosen, else mine."""
    picked = chosen or {}
    goals = []
    for key in _keys(theirs, mine):
        side = picked.get(str(key), "mine")
        goal = _one_of(_goal(mine, key), _goal(theirs, key), _goal(before, key), side)
        if goal is not None:
            goals.append(goal)
    look = _one_of(
        mine.look_again_on, theirs.look_again_on, before.look_again_on, picked.get(LOOK_AGAIN, "mine")
    )
    return replace(mine, goals=tuple(goals), look_again_on=look, id=theirs.id, version=theirs.version)


def next_due(plan: HelpPlan) -> date | None:
    """The first day on which something of the plan is to be done or looked at."""
    steps = [
        step.by for goal in plan.goals if goal.closed_on is None for step in goal.steps if not step.done_on
    ]
    days = [day for day in (*steps, plan.look_again_on) if day is not None]
    return min(days, default=None)


def first_step(plan: HelpPlan, day: date) -> str:
    """The step of an open goal that was to be done by that day, the oldest; "" when there is none."""
    open_steps = [
        step
        for goal in plan.goals
        if goal.closed_on is None
        for step in goal.steps
        if step.by is not None and step.by <= day and step.done_on is None
    ]
    return min(open_steps, key=lambda step: step.by or day).what if open_steps else ""


def _keys(one: HelpPlan, other: HelpPlan) -> list[UUID]:
    return list(dict.fromkeys(goal.id for plan in (one, other) for goal in plan.goals))


def _goal(plan: HelpPlan, key: UUID) -> PlanGoal | None:
    return next((goal for goal in plan.goals if goal.id == key), None)


def _both_changed(mine: object, theirs: object, before: object) -> bool:
    return mine not in (theirs, before) and theirs != before


def _one_of(mine: T, theirs: T, before: T, side: str) -> T:
    if mine == before:
        return theirs
    if theirs == before:
        return mine
    return mine if side == "mine" else theirs
