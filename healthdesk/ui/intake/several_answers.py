"""A question that may be answered several times: a field per answer, one more when wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Value
from healthdesk.sentences import sentence
from healthdesk.ui.intake.answer_field import AnswerField, Setting
from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.layouts import column, row

MakeField = Callable[[Item, Setting], AnswerField]


class SeveralAnswers(AnswerField):
    """Lines of the same kind of field; an empty one counts for nothing."""

    def __init__(self, item: Item, setting: Setting, make: MakeField, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._make = make
        self._lines: list[tuple[QWidget, AnswerField]] = []
        self._values: list[tuple[Value, ...]] = []
        layout = column(self, gap="small")
        self._holder = column(gap="small")
        layout.addLayout(self._holder)
        # In the window only after the first line, so that Tab comes there after it.
        self._more = QuietButton("", small=True, icon="plus")
        self._add_line(())
        self._more.clicked.connect(self._on_more)
        layout.addWidget(self._more)
        self._more.setHidden(item.read_only)
        self.speak(setting)

    def show_answers(self, values: Sequence[Value]) -> None:
        wanted: list[tuple[Value, ...]] = [(value,) for value in values]
        if [line for line in self._values if line] == wanted:
            return
        while self._lines:
            self._drop(0)
        for line in wanted or [()]:
            self._add_line(line)

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        self._more.setText(sentence(setting.language, "forms.one_more"))
        self._more.setAccessibleDescription(self.item.words.said_in(setting.language))
        for _widget, field in self._lines:
            field.speak(setting)

    def mark_wrong(self, *, wrong: bool) -> None:
        for _widget, field in self._lines:
            field.mark_wrong(wrong=wrong)

    def _add_line(self, values: tuple[Value, ...]) -> AnswerField:
        widget = QWidget()
        field = self._make(self.item, self.setting)
        field.show_answers(values)
        field.answered.connect(self._on_answered)
        field.left.connect(self.left)
        away = IconButton("cross", sentence(self.setting.language, "forms.take_away"))
        away.clicked.connect(self._on_away)
        layout = row(widget, gap="small")
        layout.addWidget(field, 0 if self.item.options else 1)
        layout.addWidget(away)
        away.setHidden(self.item.read_only)
        if self.item.options:
            layout.addStretch(1)
        self._lines.append((widget, field))
        self._values.append(values)
        self._holder.addWidget(widget)
        self._follow_with_tab()
        self.setFocusProxy(self._lines[0][1])
        return field

    def _follow_with_tab(self) -> None:
        """Line after line and then the button for one more, whichever was there first."""
        if self._more.parent() is None:
            return
        stops = [stop for widget, field in self._lines for stop in _stops(widget, field)]
        for one, other in pairwise((*stops, self._more)):
            self.setTabOrder(one, other)

    def _drop(self, number: int) -> None:
        widget, _field = self._lines.pop(number)
        self._values.pop(number)
        self._holder.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _tell(self) -> None:
        self.answered.emit(tuple(value for line in self._values for value in line))

    def _on_answered(self, values: tuple[Value, ...]) -> None:
        field = self.sender()
        number = next(n for n, (_widget, one) in enumerate(self._lines) if one is field)
        self._values[number] = values
        self._tell()

    def _on_more(self) -> None:
        self._add_line(()).setFocus()

    def _on_away(self) -> None:
        button = self.sender()
        if not isinstance(button, QWidget):
            return
        number = next(n for n, (widget, _field) in enumerate(self._lines) if widget.isAncestorOf(button))
        self._drop(number)
        if not self._lines:
            self._add_line(())
        self._lines[max(0, number - 1)][1].setFocus()
        self._tell()


def _stops(line: QWidget, field: AnswerField) -> tuple[QWidget, QWidget]:
    return field.focusProxy() or field, line.findChild(IconButton) or line
