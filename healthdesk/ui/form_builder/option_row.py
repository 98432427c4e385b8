"""One answer that can be chosen: its words, its points, whether it goes alone; moved or taken away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from healthdesk.records.form_outline import OutlineOption
from healthdesk.rules.form_outline import read_number, show_number, worded
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size


class OptionRow(QWidget):
    """changed: the option as it is now. unwanted, up_wished, down_wished, next_wished: of this one.

    next_wished: Enter was pressed in its words.
    """

    changed = Signal(object)
    unwanted = Signal()
    up_wished = Signal()
    down_wished = Signal()
    next_wished = Signal()

    def __init__(self, building: Building, option: OutlineOption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building, self.option = building, option
        self.line = _OptionLine()
        self.line.textEdited.connect(self._on_words)
        self.line.entered.connect(self.next_wished)
        self.weight = QLineEdit()
        self.weight.setFixedWidth(size("control") + size("icon"))
        self.weight.textEdited.connect(self._on_weight)
        self.alone = QCheckBox(self.tr("sluit de andere uit"))
        self.alone.clicked.connect(self._on_alone)
        self._up = self._tool("chevron-up", self.up_wished)
        self._down = self._tool("chevron-down", self.down_wished)
        self._away = self._tool("cross", self.unwanted)
        top = row(gap="tiny")
        top.addWidget(self.line, 1)
        fill(top, self.weight, self._up, self._down, self._away)
        layout = column(self, gap="none")
        layout.addLayout(top)
        layout.addWidget(self.alone)

    def _tool(self, icon: str, signal: object) -> IconButton:
        made = IconButton(icon, "", self)
        made.setFixedSize(size("small_control"), size("control"))
        made.clicked.connect(signal)
        return made

    def show_option(
        self, option: OutlineOption, number: int, *, last: bool, scored: bool, several: bool
    ) -> None:
        """The how-manieth it is, and what can be said of it."""
        self.option = option
        now = option.words.get(self._building.language, "")
        if now != self.line.text().strip():
            self.line.setText(now)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)  # of a long answer its beginning is shown
        elsewhere = "" if now else self._building.said(option.words)
        self.line.setPlaceholderText(elsewhere or self.tr("Antwoord {number}").format(number=number))
        self.line.setReadOnly(option.fixed)
        self.line.setAccessibleName(self.tr("Antwoord {number}").format(number=number))
        if read_number(self.weight.text()) != option.weight:
            self.weight.setText(show_number(option.weight))
        self.weight.setVisible(scored)
        points = self.tr("Punten voor antwoord {number}").format(number=number)
        self.weight.setAccessibleName(points)
        set_tip(self.weight, points)
        self.alone.setVisible(several)
        self.alone.setChecked(option.exclusive)
        self.alone.setAccessibleName(self.tr("Antwoord {number} sluit de andere uit").format(number=number))
        self._up.name_it(self.tr("Antwoord {number} hoger").format(number=number))
        self._down.name_it(self.tr("Antwoord {number} lager").format(number=number))
        self._away.name_it(self.tr("Haal antwoord {number} weg").format(number=number))
        self._up.setEnabled(number > 1)
        self._down.setEnabled(not last)

    # --- slots

    def _on_words(self, typed: str) -> None:
        self._tell(replace(self.option, words=worded(self.option.words, self._building.language, typed)))

    def _on_weight(self, typed: str) -> None:
        self._tell(replace(self.option, weight=read_number(typed)))

    def _on_alone(self, on: bool) -> None:
        self._tell(replace(self.option, exclusive=on))

    def _tell(self, option: OutlineOption) -> None:
        self.option = option
        self.changed.emit(option)


class _OptionLine(QLineEdit):
    """entered: Enter was pressed; it goes to the next answer and not to a button of the window."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
