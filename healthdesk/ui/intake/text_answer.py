"""An answer of several lines; Tab goes to the next question, not into the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Value
from healthdesk.ui.intake.answer_field import AnswerField, Setting, show_wrong
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tokens import size

_LEAST_LINES, _MOST_LINES = 3, 12


class TextAnswer(AnswerField):
    """Grows with what is typed."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setReadOnly(item.read_only)
        self._text.textChanged.connect(self._on_changed)
        column(self).addWidget(self._text)
        self.setFocusProxy(self._text)
        self._showing = False
        self.speak(setting)
        self._grow()

    def show_answers(self, values: Sequence[Value]) -> None:
        text = str(values[0]) if values else ""
        if text != self._text.toPlainText():
            self._showing = True
            self._text.setPlainText(text)
            self._showing = False

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        self.watch(self._text)
        self._text.setPlaceholderText(self.item.entry_format.said_in(setting.language))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._grow()  # larger letters need more room
        return super().eventFilter(watched, event)

    def mark_wrong(self, *, wrong: bool) -> None:
        show_wrong(self._text, wrong=wrong)

    def _on_changed(self) -> None:
        self._grow()
        if not self._showing:
            text = self._text.toPlainText()
            self.answered.emit((text,) if text.strip() else ())

    def _grow(self) -> None:
        lines = min(max(self._text.blockCount(), _LEAST_LINES), _MOST_LINES)
        line = self._text.fontMetrics().lineSpacing()
        self._text.setFixedHeight(lines * line + size("control") - line // 2)
