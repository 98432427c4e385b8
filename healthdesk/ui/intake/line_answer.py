"""Answers typed on one line: text, numbers, dates, times, quantities."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import FormDate, Value
from healthdesk.rules.typed_answers import as_typed, understood
from healthdesk.sentences import sentence
from healthdesk.ui.intake.answer_field import AnswerField, Setting, show_wrong
from healthdesk.ui.intake.said import number_said
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

_SHORT = frozenset(
    (ItemType.INTEGER, ItemType.DECIMAL, ItemType.DATE, ItemType.DATE_TIME, ItemType.TIME, ItemType.QUANTITY)
)


class LineAnswer(AnswerField):
    """What is typed counts at once when it can be understood, else as the text it is."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._line = QLineEdit()
        self._line.setReadOnly(item.read_only)
        self._line.textEdited.connect(self._on_edited)
        self._unit = Text("", "muted")
        layout = row(self, gap="small")
        layout.addWidget(self._line)
        layout.addWidget(self._unit)
        self._unit.setVisible(bool(item.unit))
        if item.type in _SHORT:
            self._line.setFixedWidth(size("short_field"))
            layout.addStretch(1)
        self.setFocusProxy(self._line)
        self.speak(setting)

    def show_answers(self, values: Sequence[Value]) -> None:
        text = self._shown(values[0]) if values else ""
        if text != self._line.text():
            self._line.setText(text)

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        self.watch(self._line)
        self._unit.setText(self.item.unit_in(setting.language))
        self._line.setPlaceholderText(self.item.entry_format.said_in(setting.language) or self._example())

    def mark_wrong(self, *, wrong: bool) -> None:
        show_wrong(self._line, wrong=wrong)

    def _example(self) -> str:
        examples = {
            ItemType.DATE: "forms.example_date",
            ItemType.DATE_TIME: "forms.example_date_time",
            ItemType.TIME: "forms.example_time",
        }
        key = examples.get(self.item.type)
        return sentence(self.setting.language, key) if key else ""

    def _shown(self, value: Value) -> str:
        if self.item.read_only and isinstance(value, FormDate) and value.day:
            return short_date(value.first_day())
        if self.item.type is ItemType.QUANTITY and self.item.unit:
            return as_typed(value).removesuffix(self.item.unit).strip()
        # While it is typed it stays as it is typed.
        return as_typed(value) if self._line.hasFocus() else number_said(value, self.item) or as_typed(value)

    def _on_edited(self, text: str) -> None:
        value = understood(text, self.item, self.setting.today, self.setting.zone)
        self.answered.emit(() if value is None else (value,))
