"""A score over time: its points, from where to look further, and each point in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from healthdesk.records.intake import ScorePoint
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import plain_tip
from healthdesk.ui.parts.tokens import size, space

_BEFORE_IT_WAS_KEPT = Decimal(100)
_HALF = Decimal("0.5")


class TrendChart(QWidget):
    """From 0 to the highest value there is. The accessible description tells every point."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._points: tuple[ScorePoint, ...] = ()
        self._top = _BEFORE_IT_WAS_KEPT
        self.setMinimumHeight(size("trend") // 2)
        self.setMaximumHeight(size("trend"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_points(self, points: Sequence[ScorePoint]) -> None:
        """The points, oldest first; the newest says how the scale goes."""
        self._points = tuple(points)
        newest = self._points[-1].score.top if self._points else None
        self._top = newest or _BEFORE_IT_WAS_KEPT
        self.setAccessibleName(self.tr("Verloop van de score"))
        self.setAccessibleDescription("; ".join(self._said(point) for point in self._points))
        self.update()

    def _said(self, point: ScorePoint) -> str:
        parts = [short_date(self._day(point.at)), f"{point.score.value.normalize():f}", point.score.band]
        return ", ".join(part for part in parts if part)

    def _day(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()

    def _plot(self) -> QRectF:
        left = self.fontMetrics().horizontalAdvance("000") + space("small")
        below = self.fontMetrics().height() + space("tiny")
        return QRectF(self.rect()).adjusted(left, space("medium"), -space("margin"), -below)

    def _spots(self, plot: QRectF) -> list[QPointF]:
        if not self._points:
            return []
        first, last = self._points[0].at, self._points[-1].at
        width = (last - first).total_seconds() or 1.0
        return [
            QPointF(
                plot.left()
                + plot.width() * ((p.at - first).total_seconds() / width if last > first else 0.5),
                self._height(plot, p.score.value),
            )
            for p in self._points
        ]

    def _height(self, plot: QRectF, value: Decimal) -> float:
        return plot.bottom() - plot.height() * float(value / self._top)

    def sizeHint(self) -> QSize:
        """As high as it likes to be; in a low window it is lower, so that the list above keeps its lines."""
        return QSize(size("trend"), size("trend"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font("caption"))
        plot = self._plot()
        self._paint_ground(painter, plot)
        spots = self._spots(plot)
        painter.setPen(QPen(theme().colour("accent"), size("focus")))
        for one, other in pairwise(spots):
            painter.drawLine(one, other)
        for spot, point in zip(spots, self._points, strict=True):
            self._paint_point(painter, spot, point)
        self._paint_days(painter, plot)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().colour("accent"), size("focus")))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), space("tiny"), space("tiny"))
        painter.end()

    def _paint_ground(self, painter: QPainter, plot: QRectF) -> None:
        marks = [Decimal(0), self._top]
        score = self._points[-1].score if self._points else None
        if score is not None and score.cut is not None:
            self._paint_zone(painter, plot, Decimal(0), score.cut)
            marks.append(score.cut)
        elif score is not None and score.above is not None:
            self._paint_zone(painter, plot, score.above + _HALF, self._top)
            marks.append(score.above + 1)
        for value in marks:
            y = self._height(plot, value)
            painter.setPen(QPen(theme().colour("line"), space("hair")))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme().colour("muted"))
            box = QRectF(0, y - painter.fontMetrics().height() / 2, plot.left() - space("small"), 0)
            box.setHeight(painter.fontMetrics().height())
            said = f"{value.normalize():f}"
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_zone(self, painter: QPainter, plot: QRectF, low: Decimal, high: Decimal) -> None:
        """Where the form says to look further."""
        zone = QRectF(plot.left(), self._height(plot, high), plot.width(), 0)
        zone.setBottom(self._height(plot, low))
        painter.fillRect(zone, theme().colour("amber_soft"))

    def _paint_point(self, painter: QPainter, spot: QPointF, point: ScorePoint) -> None:
        painter.setPen(QPen(theme().colour("surface"), size("focus")))
        painter.setBrush(theme().colour("amber" if point.score.attention else "accent"))
        painter.drawEllipse(spot, space("tiny") + 1, space("tiny") + 1)
        painter.setPen(theme().colour("text"))
        value = f"{point.score.value.normalize():f}"
        width = painter.fontMetrics().horizontalAdvance(value)
        above = (
            spot.y() - space("small")
            if point.score.value < self._top * 9 / 10
            else spot.y() + space("margin")
        )
        painter.drawText(QPointF(spot.x() - width / 2, above), value)

    def _paint_days(self, painter: QPainter, plot: QRectF) -> None:
        if not self._points:
            return
        painter.setPen(theme().colour("muted"))
        below = QRectF(0, plot.bottom() + space("tiny"), self.width(), painter.fontMetrics().height())
        first = short_date(self._day(self._points[0].at))
        last = short_date(self._day(self._points[-1].at))
        if len(self._points) == 1:
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, first)
            return
        painter.drawText(below.adjusted(plot.left(), 0, 0, 0), Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, last)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for spot, point in zip(self._spots(self._plot()), self._points, strict=True):
                if (spot - QPointF(event.pos())).manhattanLength() < space("large"):
                    QToolTip.showText(event.globalPos(), plain_tip(self._said(point)), self)
                    return True
            QToolTip.hideText()
        return super().event(event)
