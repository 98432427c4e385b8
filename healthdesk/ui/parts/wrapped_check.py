"""A box to tick with a whole sentence beside it: Qt's own runs off where a sentence needs two lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.text import Text


class WrappedCheck(QWidget):
    """Its words are part of it: a press on them ticks the box. toggled: whether it is ticked now."""

    toggled = Signal(bool)

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`name`: what a screen reader says of the box."""
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setAccessibleName(name)
        self.box.toggled.connect(self.toggled)
        layout = row(self, gap="none")
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Text(words, wraps=True), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the words, which are nobody's own to press."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.setFocus()
            self.box.click()
