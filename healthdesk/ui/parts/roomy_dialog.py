"""A dialog that is as tall as what stands in it needs, when the screen is.

Qt never opens one taller than two thirds of the screen: on a small laptop the fields of a longer one
would lie over each other.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog


class RoomyDialog(QDialog):
    """Grows to its need, never beyond the screen."""

    def _grow(self) -> None:
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if needed > self.height():
            self.resize(self.width(), min(needed, self.screen().availableGeometry().height()))

    def showEvent(self, event: QShowEvent) -> None:
        self._grow()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        answered = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return answered
