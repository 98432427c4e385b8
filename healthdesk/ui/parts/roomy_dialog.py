"""A dialog that is as tall as what stands in it needs, when the screen is.

Qt never opens one taller than two thirds of the screen: on a small laptop the fields of a longer one
would lie over each other. Where even the screen is not high enough it becomes wider, so that words and
choices take fewer lines. Nor does Qt know how wide it will be when it reckons how tall: words that wrap
would leave a hole above the buttons.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog

from healthdesk.ui.parts.tokens import size


class RoomyDialog(QDialog):
    """Opens as tall as its need and grows with it, never beyond the screen."""

    _sized = _was_shown = False
    """Somebody chose how tall it is, here in the program or with the mouse."""
    _laid_out: QTimer | None = None

    def fit(self) -> None:
        """No taller than its need, once what took room is gone. Not while somebody reaches for a button."""
        if self._laid_out is None:
            self._laid_out = QTimer(self, singleShot=True, interval=0)
            self._laid_out.timeout.connect(self._shrink)
        self._laid_out.start()

    def _shrink(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth() and not self._sized:
            room = self.screen().availableGeometry().height()
            needed = min(layout.totalHeightForWidth(self.width()), room)
            needed = max(needed, int(self.property("least_height") or 0))
            # Said, because Qt's own least height has words that wrap in the narrowest column they can stand.
            self.setMinimumHeight(min(needed, layout.totalMinimumSize().height()))
            self.resize(self.width(), needed)

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
        if not self._was_shown:
            self._was_shown = True
            self._sized = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
            self.fit()
        self._grow()
        self._shrink()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._sized = self._sized or (event.spontaneous() and self.isVisible())
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        answered = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return answered
