"""An answer that is a name of any length: it gives way where there is no room; the tip has all of it.

An address for mail is read letter by letter: it goes on below before anything of it does.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.word_lines import in_lines


class ShortRadio(QRadioButton):
    """As wide as its words when there is room, never wider than where it stands."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_tip(self, text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * size("control"), super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return "@" in self.text()

    def heightForWidth(self, width: int) -> int:
        more = self.shown_at(width).count("\n")
        return self.sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def shown_at(self, width: int) -> str:
        """What there is room for; broken as when picked, so that picking it moves no word."""
        text, metrics = self.text(), self.fontMetrics()
        font = self.font()
        font.setBold(True)
        bold = QFontMetrics(font)
        room = width - (self.sizeHint().width() - metrics.horizontalAdvance(text))
        lines = in_lines(text, bold, room).split("\n") if self.hasHeightForWidth() else [text]
        return "\n".join(as_much_as_fits(line, metrics, room) for line in lines)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_at(self.width()).replace("&", "&&")
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
        painter.end()
