"""A field to search in: says what was typed at once, Down goes into the list, Esc empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.ui.parts.theme import theme


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
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._icon = self.addAction(theme().icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self.searched)
        self.returnPressed.connect(self.accepted)
        theme().changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self._icon.setIcon(theme().icon("search", "muted"))

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
