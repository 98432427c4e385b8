"""A dialog that is as tall as what stands in it needs, when the screen is.

Qt never opens one taller than two thirds of the screen: on a small laptop the fields of a longer one
would lie over each other. Where even the screen is not high enough it becomes wider, so that words and
choices take fewer lines.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

from healthdesk.ui.parts.tokens import size


class RoomyDialog(QDialog):
    """Grows to its need, never beyond the screen."""

    def _grow(self) -> None:
        layout, room, width = self.layout(), self.screen().availableGeometry(), self.width()
        if layout is None:
            return
        needed = layout.totalHeightForWidth(width)
        for halves in (3, 4):
            if needed > room.height():
                width = max(width, min(size("dialog") * halves // 2, room.width()))
                needed = layout.totalHeightForWidth(width)
        if needed > self.height() or width > self.width():
            self.resize(width, max(self.height(), min(needed, room.height())))

    def showEvent(self, event: QShowEvent) -> None:
        self._grow()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        answered = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return answered
