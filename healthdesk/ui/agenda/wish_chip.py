"""Something that is wished for a moment, as a chip that can be taken away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import set_tip


class WishChip(QPushButton):
    """Clicked it goes. `told` is its name for a screen reader, `tip` what a click does.

    A name too long for the line gives way, and stands in the tip: a chip never makes its panel wider.
    """

    def __init__(self, words: str, tone: Tone, told: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words, self._tip, self._whole = words, tip, QSize()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("look", "wish")
        self.setProperty("tone", tone)
        theme().dress(self, "cross", "muted" if tone == "neutral" else tone, "small_icon")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(told)
        set_tip(self, tip)

    def sizeHint(self) -> QSize:
        if not self._whole.isValid() or self.text() == self._words:
            self._whole = super().sizeHint()
        return self._whole

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.fontMetrics().horizontalAdvance(self._words) - (self.sizeHint().width() - self.width())
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if self.width() >= self.sizeHint().width():
            shown = self._words
        if shown != self.text():
            self.setText(shown)
        set_tip(self, self._tip if shown == self._words else f"{self._words}\n{self._tip}")
