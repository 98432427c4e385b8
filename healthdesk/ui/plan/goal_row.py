"""One goal: her own words, the steps, and how it went."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from healthdesk.records.help_plan import LookBack, PlanGoal, PlanStep
from healthdesk.records.ids import new_id
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.rows_editor import EditorRow, RowsEditor
from healthdesk.ui.plan.said import look_said
from healthdesk.ui.plan.step_row import StepRow


class GoalRow(EditorRow[PlanGoal]):
    """The words on top, steps under it, looking back at the foot."""

    def __init__(self, workbench: Workbench, who: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench, self._names = workbench, tuple(who)
        self._remove.setAccessibleName(self.tr("Haal dit doel weg"))
        set_tip(self._remove, self._remove.accessibleName())
        self._known = PlanGoal(id=new_id(), words="")
        self._fixed: tuple[LookBack, ...] = ()
        self._words = QPlainTextEdit()
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(2 * size("control"))
        self._words.setAccessibleName(self.tr("Doel, in eigen woorden"))
        self._words.setPlaceholderText(self.tr("Wat iemand wil, in eigen woorden"))
        self._steps: RowsEditor[PlanStep] = RowsEditor(self._fresh_step, self.tr("Nog een stap"))
        self._looks = QWidget()
        self._looks_layout = column(self._looks, gap="tiny")
        self._look = QLineEdit()
        self._look.setAccessibleName(self.tr("Hoe liep het tot nu toe"))
        self._look.setPlaceholderText(self.tr("Hoe liep het tot nu toe?"))
        self._closed = QCheckBox(self.tr("afgerond"))
        self.arrange(((self._words, 1),), ())
        indented = column(gap="small")
        indented.setContentsMargins(size("icon"), 0, 0, 0)
        indented.addWidget(self._steps)
        indented.addWidget(self._looks)
        foot = row(gap="medium")
        foot.addWidget(self._look, 1)
        foot.addWidget(self._closed)
        indented.addLayout(foot)
        self.body.addLayout(indented)
        self._words.textChanged.connect(self.edited)
        self._steps.edited.connect(self.edited)
        self._look.textEdited.connect(self.edited)
        self._closed.clicked.connect(self._on_changed)

    def show_goal(self, goal: PlanGoal, kept: PlanGoal | None) -> None:
        """A goal; a look back that was not kept yet can still be changed."""
        fixed = kept.looks if kept is not None else ()
        typed = goal.looks[len(fixed) :]
        self._known = goal
        self._words.setPlainText(goal.words)
        self._steps.show_values(goal.steps)
        self._look.setText(typed[-1].how if typed else "")
        self._closed.setChecked(goal.closed_on is not None)
        self._fix(fixed)

    def has_kept(self, goal: PlanGoal) -> None:
        """What stands here was kept: a look back can be changed no more, and there is room for the next."""
        self._known = goal
        if goal.looks != self._fixed:
            self._look.clear()
            self._fix(goal.looks)

    def _fix(self, looks: tuple[LookBack, ...]) -> None:
        self._fixed = looks
        clear(self._looks_layout)
        for look in looks:
            self._looks_layout.addWidget(Text(look_said(look), "caption", wraps=True))
        self._looks.setVisible(bool(self._fixed))

    @property
    def goal_id(self) -> UUID:
        """Which goal it is."""
        return self._known.id

    @property
    def is_begun(self) -> bool:
        """Whether it, or a step of it, is empty still."""
        return self.value() is None or any(row.value() is None for row in self._steps.rows)

    def show_value(self, value: PlanGoal) -> None:
        self.show_goal(value, value)

    def value(self) -> PlanGoal | None:
        desk = self._workbench.desk
        words, steps, how = self._words.toPlainText().strip(), self._steps.values(), self._look.text().strip()
        looks = self._fixed
        if how:
            looks = (*looks, LookBack(desk.clock.today(), how, desk.actor.name))
        if not words and not steps and not looks:
            return None
        closed = (self._known.closed_on or desk.clock.today()) if self._closed.isChecked() else None
        return PlanGoal(id=self._known.id, words=words, steps=steps, looks=looks, closed_on=closed)

    def begin(self) -> QWidget:
        return self._words

    def check(self) -> bool:
        lacking = not self._words.toPlainText().strip() and self.value() is not None
        sentence = self._workbench.sentence("plan.goal_without_words") if lacking else ""
        self.set_error(sentence)
        return self._steps.check() and not sentence

    def _fresh_step(self) -> StepRow:
        return StepRow(self._workbench, self._names)

    def _on_changed(self, _on: bool) -> None:
        self.edited.emit()
