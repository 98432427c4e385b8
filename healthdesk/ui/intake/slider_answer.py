"""A number on a line between two ends. Until it is moved there is no answer."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSlider, QWidget

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Value
from healthdesk.rules.typed_answers import as_typed
from healthdesk.ui.intake.answer_field import AnswerField, Setting
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

_TOP, _MOST_STEPS = Decimal(100), 10_000


class SliderAnswer(AnswerField):
    """Arrows move it a step; Space answers with where it stands; Delete takes the answer away."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._least, self._most = _ends(item)
        self._step = _step(item)
        self._showing = False
        self._answer: Value | None = None
        self._line = QSlider(Qt.Orientation.Horizontal)
        self._line.setRange(0, max(1, int((self._most - self._least) / self._step)))
        self._line.setPageStep(max(1, self._line.maximum() // 10))
        self._line.setEnabled(not item.read_only)
        self._line.valueChanged.connect(self._on_moved)
        self._line.sliderReleased.connect(self._on_let_go)
        self._said = Text("", "strong")
        self._away = IconButton("cross", self.tr("Geen antwoord"))
        self._away.clicked.connect(self._on_away)
        self._low, self._high = Text("", "caption"), Text("", "caption")
        self._build()
        self.setFocusProxy(self._line)
        self.speak(setting)
        self._tell()

    def _build(self) -> None:
        layout = column(self, gap="tiny")
        self.setMaximumWidth(size("form"))
        top = row(gap="small")
        top.addWidget(self._line, 1)
        self._said.setMinimumWidth(self._said.fontMetrics().horizontalAdvance("−100,0"))
        top.addWidget(self._said)
        top.addWidget(self._away)
        ends = row()
        ends.addWidget(self._low)
        ends.addStretch(1)
        ends.addWidget(self._high)
        layout.addLayout(top)
        layout.addLayout(ends)

    def show_answers(self, values: Sequence[Value]) -> None:
        value = values[0] if values else None
        self._answer = value
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            self._showing = True
            within = min(max(Decimal(value), self._least), self._most)
            self._line.setValue(int((within - self._least) / self._step))
            self._showing = False
        self._tell()

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        low, high = (words.said_in(setting.language) for words in self.item.slider_ends)
        self._low.setText(low or f"{self._least:f}")
        self._high.setText(high or f"{self._most:f}")
        self.watch(self._line)
        self._tell()

    def mark_wrong(self, *, wrong: bool) -> None:
        self._said.set_role("error" if wrong else "strong")

    def _value(self) -> Value:
        number = self._least + self._line.value() * self._step
        return int(number) if self.item.type is ItemType.INTEGER else number

    def _tell(self) -> None:
        there = self._answer is not None
        self._said.setText(as_typed(self._answer) if there else "–")
        self._away.setVisible(there and not self.item.read_only)
        self._line.setProperty("unanswered", not there)
        self._line.style().unpolish(self._line)
        self._line.style().polish(self._line)
        self._line.setAccessibleDescription(self._said.text())

    def _put(self, value: Value | None) -> None:
        self._answer = value
        self._tell()
        self.answered.emit(() if value is None else (value,))

    def _on_moved(self) -> None:
        if not self._showing:
            self._put(self._value())

    def _on_let_go(self) -> None:
        self._put(self._value())

    def _on_away(self) -> None:
        self._put(None)
        self._line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line:
            if event.type() == QEvent.Type.Wheel and not self._line.hasFocus():
                event.ignore()  # the wheel scrolls the form; here it would change the answer unseen
                return True
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Space:
                    self._put(self._value())
                    return True
                if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                    self._put(None)
                    return True
        return super().eventFilter(watched, event)


def is_a_scale(item: Item) -> bool:
    """Whether a question is one along which somebody can slide: thousands of steps are better typed."""
    low, high = _ends(item)
    return item.type in (ItemType.INTEGER, ItemType.DECIMAL) and (high - low) / _step(item) <= _MOST_STEPS


def _step(item: Item) -> Decimal:
    return item.slider_step if item.slider_step and item.slider_step > 0 else Decimal(1)


def _ends(item: Item) -> tuple[Decimal, Decimal]:
    least, most = item.limits.min_value, item.limits.max_value
    low = Decimal(least) if isinstance(least, int | Decimal) else Decimal(0)
    high = Decimal(most) if isinstance(most, int | Decimal) else low + _TOP
    return low, high if high > low else low + _TOP
