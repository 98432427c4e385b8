"""Looks like a search field; opens the command box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
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
        self.setText(_as_much(self._words, self.fontMetrics(), self._room()))

    def _room(self) -> int:
        """Between its picture and its key."""
        return self.width() - self._key.sizeHint().width() - size("small_icon") - 2 * space("gap")


def _as_much(words: str, metrics: QFontMetrics, room: float) -> str:
    """As many of the things that can be looked for as fit, each of them whole."""
    things = words.split(", ")
    shorter = (", ".join(things[:count]) + "…" for count in range(len(things) - 1, 0, -1))
    fits = (one for one in (words, *shorter) if metrics.horizontalAdvance(one) <= room)
    return next(fits, metrics.elidedText(things[0], Qt.TextElideMode.ElideRight, int(room)))
