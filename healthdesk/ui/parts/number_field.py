"""A small whole number with arrows beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from healthdesk.ui.parts.tokens import space


class NumberField(QSpinBox):
    """A spin box whose figures stand as far from the edge as words do in a text field."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A style sheet cannot move the words of a spin box; only this can.
        self.lineEdit().setTextMargins(space("small"), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls through a page changes no number on the way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
