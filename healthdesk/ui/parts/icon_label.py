"""A line icon on its own, with the word it stands for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size


class IconLabel(QWidget):
    """Shows an icon in a colour of the theme; `name` is what it means."""

    def __init__(
        self,
        icon: str,
        name: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "muted",
        side: str = "icon",
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._side = icon, tone, side
        self.setAccessibleName(name)
        set_tip(self, name)
        self.setFixedSize(QSize(size(side), size(side)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        theme().icon(self._icon, self._tone, self._side).paint(painter, self.rect())
        painter.end()
