"""One step of a goal: what, who, by when, done or not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from healthdesk.records.help_plan import PlanStep
from healthdesk.records.ids import new_id
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.rows_editor import EditorRow


class StepRow(EditorRow[PlanStep]):
    """What is to be done above; who, by when and whether it is done below."""

    def __init__(self, workbench: Workbench, who: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._remove.setAccessibleName(self.tr("Haal deze stap weg"))
        set_tip(self._remove, self._remove.accessibleName())
        self._known = PlanStep(id=new_id(), what="")
        self._what = QLineEdit()
        self._what.setAccessibleName(self.tr("Stap"))
        self._what.setPlaceholderText(self.tr("wat er gebeurt"))
        self._who = ChoiceBox({"": "", **{name: name for name in who}}, typed=True)
        self._who.setAccessibleName(self.tr("Wie doet het"))
        self._who.setMinimumWidth(size("board_column"))
        line = self._who.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("wie"))
        self._by = DateField(self._parse)
        self._by.setAccessibleName(self.tr("Tegen wanneer"))
        self._by.setPlaceholderText(self.tr("tegen wanneer"))
        self._done = QCheckBox(self.tr("gedaan"))
        self.arrange(((self._what, 1),), ((self._who, 1), (self._by, 1), (self._done, 0)))
        self._what.textEdited.connect(self.edited)
        self._who.picked.connect(self.edited)
        self._by.textEdited.connect(self.edited)
        self._by.value_changed.connect(self._on_changed)
        self._done.clicked.connect(self._on_changed)

    def show_value(self, value: PlanStep) -> None:
        self._known = value
        self._what.setText(value.what)
        self._who.show_value(value.who)
        self._by.show_value(value.by)
        self._done.setChecked(value.done_on is not None)

    def value(self) -> PlanStep | None:
        what, who = self._what.text().strip(), self._who.value
        by = self._parse(self._by.text()) if self._by.text().strip() else None
        if not what and not who and by is None:
            return None
        done = (self._known.done_on or self._workbench.desk.clock.today()) if self._done.isChecked() else None
        return PlanStep(id=self._known.id, what=what, who=who, by=by, done_on=done)

    def begin(self) -> QWidget:
        return self._what

    def check(self) -> bool:
        lacking = not self._what.text().strip() and self.value() is not None
        sentence = self.tr("Schrijf wat er gebeurt.") if lacking else ""
        if self._by.is_misread:
            sentence = self.tr("Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.")
        self.set_error(sentence)
        return not sentence

    def _on_changed(self, _what: object = None) -> None:
        self.edited.emit()

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self._workbench.desk.clock.today(), self._workbench.desk.language)
