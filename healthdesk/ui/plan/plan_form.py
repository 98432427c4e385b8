"""The plan as a form: goals with their steps, and the day of looking at it again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.help_plan import HelpPlan, PlanGoal
from healthdesk.rules.help_plan_merge import tidy
from healthdesk.rules.typed_periods import parse_day_or_month
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.kept_place import keep_keyboard
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.rows_editor import RowsEditor
from healthdesk.ui.plan.goal_row import GoalRow


class PlanForm(Card):
    """edited: something was typed, added or taken away."""

    edited = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Doelen"))
        self._workbench = workbench
        self._names: tuple[str, ...] = ()
        self._base: HelpPlan | None = None
        self._loading = False
        self._goals: RowsEditor[PlanGoal] = RowsEditor(self._fresh_goal, self.tr("Nog een doel"))
        self._again = DateField(self._parse)
        self._again.setMaximumWidth(size("short_field"))
        self._again_field = LabeledField(self.tr("Samen terugkijken op"), self._again)
        self._again_field.check_with(self._again_trouble)
        self.add(self._goals)
        self.add(self._again_field)
        self._goals.edited.connect(self._on_edited)
        self._again.textEdited.connect(self._on_edited)
        self._again.value_changed.connect(self._on_edited)

    # --- what others may call

    @property
    def base(self) -> HelpPlan | None:
        """The plan as it was read."""
        return self._base

    def show_plan(self, shown: HelpPlan, base: HelpPlan, names: tuple[str, ...]) -> None:
        """A plan, and the one it was begun from; this is not an edit."""
        keep_keyboard((self._goals,), self)
        self._loading = True
        self._names, self._base = names, base
        self._goals.show_values(())
        kept = {goal.id: goal for goal in base.goals}
        self._goals.show_values(shown.goals)
        for row, goal in zip(self._goals.rows, shown.goals, strict=True):
            if isinstance(row, GoalRow):
                row.show_goal(goal, kept.get(goal.id))
        self._again.show_value(shown.look_again_on)
        self._again_field.set_error("")
        self._loading = False

    def has_kept(self, kept: HelpPlan, names: tuple[str, ...]) -> None:
        """What stands here was kept: only what is fixed by that looks otherwise now."""
        now = self.plan()
        if now is None or _content(tidy(replace(now, version=kept.version))) != _content(kept):
            self.show_plan(kept, kept, names)
            return
        self._base = kept
        goals = {goal.id: goal for goal in kept.goals}
        for row in self._rows():
            if row.goal_id in goals:
                row.has_kept(goals[row.goal_id])

    def plan(self) -> HelpPlan | None:
        """The plan as it stands in the fields; None before one was shown."""
        if self._base is None:
            return None
        look = self._parse(self._again.text()) if self._again.text().strip() else None
        return replace(self._base, goals=self._goals.values(), look_again_on=look)

    @property
    def dirty(self) -> bool:
        """Whether it is another plan than the one that was read."""
        now = self.plan()
        return now is not None and self._base is not None and tidy(now) != tidy(self._base)

    @property
    def begun(self) -> bool:
        """Whether something stands here that is not in the plan, or makes none yet: an empty goal."""
        now = self.plan()
        if now is None or self._base is None:
            return False
        half_a_day = bool(self._again.text().strip()) != (self._base.look_again_on is not None)
        return now != self._base or half_a_day or any(row.is_begun for row in self._rows())

    def shows(self, plan: HelpPlan, names: tuple[str, ...]) -> bool:
        """Whether this is what stands here."""
        return self._base is not None and _content(plan) == _content(self._base) and names == self._names

    def check(self) -> bool:
        """Whether it can be kept; what is wrong is said where it stands."""
        self._again.read()
        return self._goals.check() and self._again_field.check()

    def begin(self) -> QWidget:
        """Where the keyboard begins: the first goal, made when there is none."""
        rows = self._goals.rows
        return rows[0].begin() if rows else self._goals.add_one().begin()

    # --- helpers

    def _rows(self) -> list[GoalRow]:
        return [row for row in self._goals.rows if isinstance(row, GoalRow)]

    def _fresh_goal(self) -> GoalRow:
        return GoalRow(self._workbench, self._names)

    def _again_trouble(self) -> str:
        if self._again.is_misread:
            return self.tr("Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.")
        return ""

    def _parse(self, typed: str) -> date | None:
        return parse_day_or_month(typed, self._workbench.desk.clock.today(), self._workbench.desk.language)

    def _on_edited(self, _what: object = None) -> None:
        if not self._loading:
            self.edited.emit()


def _content(plan: HelpPlan) -> object:
    """An empty plan is read with another id each time."""
    return plan.version, plan.goals, plan.look_again_on
