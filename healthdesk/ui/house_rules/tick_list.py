"""Answers to tick in a low list: as high as the ones that fit whole, none is cut through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget

from healthdesk.ui.parts.tokens import size, space

_ROWS = 4


class TickList(QListWidget):
    """Words that are long go over several lines: how many answers fit is known once it has its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setSpacing(2 * space("hair"))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_ROWS * size("control"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.verticalScrollBar().value() == 0:
            self._end_between_two()

    def _end_between_two(self) -> None:
        self.doItemsLayout()
        around = self.height() - self.viewport().height() + self.spacing()
        ends = (self.visualItemRect(self.item(row)).bottom() + 1 + around for row in range(self.count()))
        whole = max((end for end in ends if end <= _ROWS * size("control")), default=0)
        if whole and whole != self.height():
            self.setFixedHeight(whole)
