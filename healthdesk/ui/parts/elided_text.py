"""Text that gives way where there is no room; the whole of it is in the tip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.ui.parts.text import Text, TextRole
from healthdesk.ui.parts.tips import set_tip


class ElidedText(Text):
    """Shows as much as fits on its lines, then an ellipsis."""

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
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        set_tip(self, text)

    def setText(self, text: str) -> None:
        super().setText(text)
        set_tip(self, text)
        self._fit_height()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """As high as the lines it takes at this width."""
        if self._most > 1:
            self.setFixedHeight(max(1, len(self._broken(self.width()))) * self.fontMetrics().height())

    def _broken(self, width: int) -> list[str]:
        """The text line by line, the last one shortened where it must be."""
        metrics, text = self.fontMetrics(), self.text()
        if self._most == 1:
            return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(text)]
        return [
            metrics.elidedText(text[start:end].strip(), Qt.TextElideMode.ElideRight, width)
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
            for number, line in enumerate(self._broken(self.width())):
                left = self.width() - metrics.horizontalAdvance(line) if self.isRightToLeft() else 0
                painter.drawText(QPointF(left, metrics.ascent() + number * metrics.height()), line)
        painter.end()
