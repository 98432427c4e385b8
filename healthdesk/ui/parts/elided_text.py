"""Text that gives way where there is no room; the whole of it is in the tip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.rules.seen_words import straight
from healthdesk.ui.parts.held_together import held_together
from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.text import Text, TextRole
from healthdesk.ui.parts.tips import set_tip

_ANYWHERE = QTextOption()
_ANYWHERE.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
_BREAKS = {"@": "@\u200b", "gezondheidscentrum": "gezondheids\u00adcentrum"}
"""Where a word goes on below before it breaks anywhere else: an address after its @, a long word by parts."""


class ElidedText(Text):
    """Shows as much as fits on its lines, then an ellipsis; a word wider than a line goes on below."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = "body",
        parent: QWidget | None = None,
        *,
        lines: int = 1,
        tight: bool = False,
    ) -> None:
        """`lines` is how many it may take; `tight` is no wider than its words: what follows stands beside."""
        super().__init__(text, role, parent=parent)
        self._most = lines
        across = QSizePolicy.Policy.Maximum if tight else QSizePolicy.Policy.Expanding
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed if lines == 1 else QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)
        set_tip(self, text)

    def setText(self, text: str) -> None:
        super().setText(text)
        set_tip(self, text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return self._most > 1

    def heightForWidth(self, width: int) -> int:
        """As high as the lines it takes at this width."""
        return max(1, len(self._broken(width))) * self.fontMetrics().height()

    def lines(self) -> list[str]:
        """What is shown, line by line."""
        return self._broken(self.width())

    def _broken(self, width: int) -> list[str]:
        """The text line by line, the last one shortened where it must be."""
        metrics, text = self.fontMetrics(), straight(self.text())
        if self._most == 1:
            return [as_much_as_fits(text, metrics, width)]
        for whole, parts in _BREAKS.items():
            text = text.replace(whole, parts)
        text = held_together(text)
        layout = QTextLayout(text, self.font())
        layout.setTextOption(_ANYWHERE)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(text)]
        return [
            as_much_as_fits(_line_of(text[start:end]), metrics, width)
            for start, end in zip(starts, ends, strict=True)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if self._most == 1:
            box = self.contentsRect()
            painter.drawText(box, self.alignment(), self._broken(box.width())[0])
        else:
            metrics = self.fontMetrics()
            for number, line in enumerate(self.lines()):
                left = self.width() - metrics.horizontalAdvance(line) if self.isRightToLeft() else 0
                painter.drawText(QPointF(left, metrics.ascent() + number * metrics.height()), line)
        painter.end()


def _line_of(part: str) -> str:
    """As it is read: with a hyphen where its last word goes on below."""
    line = part.strip(" \u200b")
    return line.replace("\u00ad", "") + ("-" if line.endswith("\u00ad") else "")
