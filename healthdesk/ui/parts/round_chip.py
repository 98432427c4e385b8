"""An answer of which one is picked."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle

from healthdesk.ui.parts.plain_choice import Mark, PlainWords
from healthdesk.ui.parts.shaped_choice import ShapedWords

_ROUND = Mark(
    QStyle.ControlElement.CE_RadioButton,
    QStyle.ControlElement.CE_RadioButtonLabel,
    QStyle.SubElement.SE_RadioButtonContents,
)


class RoundChip(QRadioButton):
    """Its `words` know how much room they take and how they are painted."""

    def __init__(self, label: str, shape: str = "") -> None:
        super().__init__(label)
        self.words = ShapedWords(shape) if shape else PlainWords()

    def sizeHint(self) -> QSize:
        return self.words.whole(self, super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self.words.least(self, super().sizeHint())

    def hasHeightForWidth(self) -> bool:
        return self.words.wraps(self)

    def heightForWidth(self, width: int) -> int:
        return self.words.height(self, super().sizeHint(), width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.words.paint(self, super().sizeHint(), _ROUND)
