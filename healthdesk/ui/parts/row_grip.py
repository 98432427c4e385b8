"""Where the mouse takes hold of a row to drag it to another place; the keyboard has its own way."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from healthdesk.ui.parts.buttons import IconButton


class RowGrip(IconButton):
    """Carries `what` as `kind`, with a picture of the row."""

    def __init__(self, kind: str, what: bytes, row: QWidget) -> None:
        super().__init__("grip", "", row)
        self._kind, self._what, self._row = kind, what, row
        self._pressed = QPoint()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far < QApplication.startDragDistance():
            return
        carried = QMimeData()
        carried.setData(self._kind, self._what)
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.setPixmap(self._row.grab())
        drag.exec(Qt.DropAction.MoveAction)
