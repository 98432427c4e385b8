"""Words for plans and for what caring asks of somebody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.help_plan import CareLoad, HelpPlan, LookBack, PlanGoal, PlanStep
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.tag import Tone


def load_word(load: CareLoad) -> tuple[str, Tone]:
    """How heavy it is, as she says it."""
    words: dict[CareLoad, tuple[str, Tone]] = {
        CareLoad.LIGHT: (QCoreApplication.translate("Plan", "licht"), "green"),
        CareLoad.FINE: (QCoreApplication.translate("Plan", "gaat goed"), "green"),
        CareLoad.HEAVY: (QCoreApplication.translate("Plan", "zwaar"), "amber"),
        CareLoad.TOO_HEAVY: (QCoreApplication.translate("Plan", "te zwaar"), "red"),
    }
    return words[load]


def step_said(step: PlanStep) -> str:
    """One step on a line."""
    when = short_date(step.by) if step.by else ""
    if step.done_on is not None:
        when = QCoreApplication.translate("Plan", "gedaan op {day}").format(day=short_date(step.done_on))
    return " · ".join(filter(None, (step.what, step.who, when)))


def look_said(look: LookBack) -> str:
    """One look back on a line."""
    return named(short_date(look.on), look.how) + (f" ({look.noted_by})" if look.noted_by else "")


def goal_said(goal: PlanGoal | None) -> str:
    """A goal with its steps, for setting two beside each other."""
    if goal is None:
        return ""
    lines = [goal.words, *(step_said(step) for step in goal.steps), *(look_said(one) for one in goal.looks)]
    if goal.closed_on is not None:
        closed = QCoreApplication.translate("Plan", "afgerond op {day}")
        lines.append(closed.format(day=short_date(goal.closed_on)))
    return " / ".join(lines)


def plan_lines(plan: HelpPlan) -> list[str]:
    """A plan as lines, for an earlier version."""
    lines = [goal_said(goal) for goal in plan.goals]
    if plan.look_again_on is not None:
        look = QCoreApplication.translate("Plan", "terugkijken op {day}")
        lines.append(look.format(day=short_date(plan.look_again_on)))
    return lines or [QCoreApplication.translate("Plan", "leeg")]
