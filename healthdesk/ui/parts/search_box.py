"""A field to search in: says what was typed at once, Down goes into the list, Esc empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.ui.parts.theme import theme

_AT_THE_END = 10
"""What stays empty at the right of the words, in pixels."""


class SearchBox(QLineEdit):
    """Answers each key.

    searched: the text as it stands. left_downwards: Down was pressed, the list takes over.
    accepted: Enter was pressed on the text.
    """

    searched = Signal(str)
    left_downwards = Signal()
    accepted = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = placeholder
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._icon = self.addAction(theme().icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self.searched)
        self.textChanged.connect(self._fit_prompt)
        self.returnPressed.connect(self.accepted)
        theme().changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self._icon.setIcon(theme().icon("search", "muted"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_prompt(self.text())

    def _fit_prompt(self, typed: str) -> None:
        """What is asked, or the part of it that there is room for: never half a word."""
        if not typed:
            room = self.width() - self.cursorRect().center().x() - _AT_THE_END
            self.setPlaceholderText(_prompt_for(self._asked, self.fontMetrics(), room))

    def event(self, event: QEvent) -> bool:
        """Esc empties the box before it means anything to the page around it."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and is_escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _prompt_for(asked: str, metrics: QFontMetrics, room: float) -> str:
    """The whole prompt, else what follows its question, or the question; what comes before a semicolon."""
    question, told, tip = asked.partition("? ")
    first, stop, _more = asked.partition("; ")
    parts = [asked, tip, question + "?"] if told else [asked, first] if stop else [asked]
    return next((one for one in parts if metrics.horizontalAdvance(one) <= room), parts[-1])
