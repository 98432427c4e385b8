"""How full the hours are: a bar for each, booked in what there is; all of it also in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.records.load import LoadLine
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space
from healthdesk.ui.reports.said import hours_said, name_said, not_told, share_said

_NAMES = 0.3
"""The most of the width that names take."""


class LoadChart(QWidget):
    """Every bar on the same scale: the longest is whoever has or booked most hours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LoadLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_lines(self, name: str, lines: Sequence[LoadLine]) -> None:
        """From top to bottom."""
        self._lines = tuple(lines)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{name_said(one)}: {self._said(one)}" for one in lines))
        self.setFixedHeight(max(1, len(self._lines)) * self._row() + 2 * space("small"))
        self.update()

    def _said(self, one: LoadLine) -> str:
        if one.hidden:
            return self.tr("{open} uur · {told}").format(open=hours_said(one.open_minutes), told=not_told())
        text = self.tr("{booked} van {open} uur · {share}")
        return text.format(
            booked=hours_said(one.booked_minutes), open=hours_said(one.open_minutes), share=share_said(one)
        )

    def _row(self) -> int:
        return max(size("pill"), self.fontMetrics().height()) + space("small")

    def _sides(self) -> tuple[float, float]:
        metrics = self.fontMetrics()
        left = max((metrics.horizontalAdvance(name_said(one)) for one in self._lines), default=0)
        right = max((metrics.horizontalAdvance(self._said(one)) for one in self._lines), default=0)
        return min(left, int(self.width() * _NAMES)) + space("medium"), right + space("medium")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        left, right = self._sides()
        most = max((max(one.open_minutes, one.booked_minutes) for one in self._lines), default=0)
        middle = Qt.AlignmentFlag.AlignVCenter
        turned = self.isRightToLeft()
        for number, one in enumerate(self._lines):
            row = QRectF(0, space("small") + number * self._row(), self.width(), self._row() - space("small"))
            name = self.fontMetrics().elidedText(
                name_said(one), Qt.TextElideMode.ElideRight, int(left) - space("medium")
            )
            painter.setPen(theme().colour("text"))
            painter.drawText(row, Qt.AlignmentFlag.AlignLeading | middle, name)
            painter.setPen(theme().colour("muted"))
            painter.drawText(row, Qt.AlignmentFlag.AlignTrailing | middle, self._said(one))
            room = row.adjusted(right, 0, -left, 0) if turned else row.adjusted(left, 0, -right, 0)
            self._paint_bar(painter, room, one, most)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().colour("accent"), size("focus")))
            around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(around, radius("small"), radius("small"))
        painter.end()

    def _paint_bar(self, painter: QPainter, room: QRectF, one: LoadLine, most: int) -> None:
        """What there is, pale and with a line round it; what is booked in it, filled."""
        if not most or room.width() <= 0:
            return
        parts = ((one.open_minutes, "accent_soft"), (one.booked_minutes, "accent"))
        for minutes, tone in parts:
            wide = room.width() * minutes / most
            if wide <= 0:
                continue
            left = room.right() - wide if self.isRightToLeft() else room.left()
            box = QRectF(left, room.top(), wide, room.height())
            if tone == "accent":
                box.adjust(0, room.height() / 4, 0, -room.height() / 4)
            painter.setPen(QPen(theme().colour("accent"), space("hair")))
            painter.setBrush(theme().colour(tone))
            painter.drawRoundedRect(box, radius("small"), radius("small"))
