"""Tabs over what they open: in smaller letters, nearer together, where they would not all fit."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget


class TabRow(QTabBar):
    """As wide as its words. Only where even small letters do not fit it scrolls, with arrows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self._small, self._whole = False, 0

    def _fit(self) -> None:
        if not self._small:
            self._whole = self.sizeHint().width()
        small = self._whole > self.width()
        if small != self._small:
            self._small = small
            self.setProperty("scale", "small" if small else "")
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def tabInserted(self, index: int) -> None:
        super().tabInserted(index)
        if self.isVisible():
            self._fit()
