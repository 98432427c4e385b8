"""As tall as what stands in it needs, when there is room for that; where there is not, it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.row_scroll import RowScroll
from healthdesk.ui.parts.tokens import size

_LEAST_ROWS = 3


class TallScroll(RowScroll):
    """For the middle of a dialog, between its title and its buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setProperty("look", "clear")
        self.body: QVBoxLayout = column(inside, gap="medium")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        frame = 2 * self.frameWidth()
        if not self.body.hasHeightForWidth():  # nothing in it wraps: Qt would say -1
            return self.body.totalSizeHint().height() + frame
        room = min(max(1, width - frame), self.body.totalMaximumSize().width())  # some are never wider
        return self.body.totalHeightForWidth(room) + frame

    def sizeHint(self) -> QSize:
        width = self.body.totalSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.body.totalMinimumSize().width() + bar, _LEAST_ROWS * size("control"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._need_bar()
        super().resizeEvent(event)

    def _need_bar(self) -> None:
        """Beside a bar the choices take more lines: Qt would go on needing one that nothing else asks for."""
        fits = self.heightForWidth(self.width()) <= self.height()
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if bar != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands inside became longer or shorter: the dialog around it may want to know."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._need_bar()
        return super().eventFilter(watched, event)
