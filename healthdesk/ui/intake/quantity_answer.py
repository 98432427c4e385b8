"""A number with a unit that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Quantity, Value
from healthdesk.rules.typed_answers import as_typed, in_unit, understood, units_of
from healthdesk.ui.intake.answer_field import AnswerField, Setting, show_wrong
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.tokens import size


class QuantityAnswer(AnswerField):
    """The unit may also be typed behind the number."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._units = units_of(item)
        self._line, self._unit = QLineEdit(), FoldingBox()
        self._line.setReadOnly(item.read_only)
        self._line.setMaximumWidth(size("side_card") // 2)
        self._line.textEdited.connect(self._on_edited)
        for unit in self._units:
            self._unit.addItem(unit.display or unit.code)
        self._unit.setEnabled(not item.read_only)
        self._unit.activated.connect(self._on_unit)
        layout = row(self, gap="small")
        layout.addWidget(self._line)
        layout.addWidget(self._unit)
        layout.addStretch(1)
        self.setFocusProxy(self._line)
        self.speak(setting)

    def show_answers(self, values: Sequence[Value]) -> None:
        value = values[0] if values else None
        if isinstance(value, Quantity):
            at = next(
                (n for n, u in enumerate(self._units) if {u.code, u.display} & {value.code, value.unit}), -1
            )
            if at >= 0:
                self._unit.setCurrentIndex(at)
                value = Quantity(value.value)
        text = as_typed(value)
        if text != self._line.text() and value != self._typed():
            self._line.setText(text)

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        self.watch(self._line)
        self.watch(self._unit)
        name = self.item.words.said_in(setting.language)
        self._unit.setAccessibleName(self.tr("Eenheid van {question}").format(question=name))
        self._line.setPlaceholderText(self.item.entry_format.said_in(setting.language))

    def mark_wrong(self, *, wrong: bool) -> None:
        show_wrong(self._line, wrong=wrong)

    def _typed(self) -> Value | None:
        bare = replace(self.item, unit="", unit_code="", unit_options=())
        return understood(self._line.text(), bare, self.setting.today, self.setting.zone)

    def _on_unit(self) -> None:
        self._tell()

    def _on_edited(self) -> None:
        named = understood(self._line.text(), self.item, self.setting.today, self.setting.zone)
        typed = self._typed()
        if isinstance(named, Quantity) and isinstance(typed, Quantity) and typed.unit:
            at = next((n for n, u in enumerate(self._units) if in_unit(Decimal(1), u).unit == named.unit), -1)
            if at >= 0:
                self._unit.setCurrentIndex(at)
        self._tell()

    def _tell(self) -> None:
        typed = self._typed()
        if isinstance(typed, Quantity):
            unit = self._units[max(0, self._unit.currentIndex())]
            known = not typed.unit or typed.unit.lower() in {unit.display.lower(), unit.code.lower()}
            typed = in_unit(typed.value, unit) if known else typed
        self.answered.emit(() if typed is None else (typed,))
