"""Something that is wished for a moment, as a chip that can be taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import set_tip


class WishChip(QPushButton):
    """Clicked it goes. `told` is its name for a screen reader, `tip` what a click does."""

    def __init__(self, words: str, tone: Tone, told: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("look", "wish")
        self.setProperty("tone", tone)
        theme().dress(self, "cross", "muted" if tone == "neutral" else tone, "small_icon")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(told)
        set_tip(self, tip)
