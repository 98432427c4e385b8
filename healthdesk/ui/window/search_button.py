"""Looks like a search field; opens the command box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size, space


class SearchButton(QPushButton):
    """Its words give way when the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self.tr("Zoek persoon, afspraak, partner of opdracht…")
        self.setProperty("look", "search")
        self.setAccessibleName(self.tr("Zoek alles"))
        set_tip(self, self.tr("Ctrl+K"))
        self.setMinimumWidth(size("command_box_least"))
        self.setMaximumWidth(size("command_box"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().dress(self, "search", "muted", "small_icon")
        self._key = Text(self.tr("Ctrl K"), "key")
        inside = row(self, margin="none", sides="small")
        fill(inside, None)
        inside.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._key.sizeHint().width() - size("small_icon") - 2 * space("gap")
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))
