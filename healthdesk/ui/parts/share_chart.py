"""How answers were divided, a bar for each stretch of months; every part of it also in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.ui.parts.shades import shades
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space


@dataclass(frozen=True, slots=True)
class Bar:
    """What one bar tells: its months, how many people, and how often each option."""

    title: str
    people: str
    counts: tuple[int, ...]


class ShareChart(QWidget):
    """One colour in shades, from the first option to the last; the accessible description tells all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[str, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_bars(self, name: str, options: Sequence[str], bars: Sequence[Bar]) -> None:
        """`name`: the question; the bars from top to bottom."""
        self._options, self._bars = tuple(options), tuple(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(self._said(bar) for bar in self._bars))
        self._fit()
        self.update()

    def _said(self, bar: Bar) -> str:
        told = [f"{option} {count}" for option, count in zip(self._options, bar.counts, strict=True)]
        return f"{bar.title}, {bar.people}: {', '.join(told)}"

    # --- where everything stands

    def _fit(self) -> None:
        line = self.fontMetrics().height() + space("small")
        legend = max((at.y() for at, _option in self._legend()), default=0.0) + line
        bars = len(self._bars) * (size("pill") + space("small"))
        self.setFixedHeight(round(legend + bars + space("small")))

    def _legend(self) -> Iterator[tuple[QPointF, str]]:
        """Where each option stands in the legend, line after line."""
        metrics, x, y = self.fontMetrics(), 0.0, float(space("tiny"))
        for option in self._options:
            wide = space("medium") + space("small") + metrics.horizontalAdvance(option) + space("gap")
            if x and x + wide > self.width():
                x, y = 0.0, y + metrics.height() + space("small")
            yield QPointF(x, y), option
            x += wide

    def _sides(self) -> tuple[float, float]:
        """The room for the months at the left, and for the numbers at the right."""
        metrics = self.fontMetrics()
        left = max((metrics.horizontalAdvance(bar.title) for bar in self._bars), default=0)
        right = max((metrics.horizontalAdvance(bar.people) for bar in self._bars), default=0)
        return left + space("medium"), right + space("medium")

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend may need another line."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        dyes = shades(len(self._options))
        self._paint_legend(painter, dyes)
        left, right = self._sides()
        top = self.height() - len(self._bars) * (size("pill") + space("small"))
        for number, bar in enumerate(self._bars):
            y = top + number * (size("pill") + space("small"))
            row = QRectF(0, y, self.width(), size("pill"))
            painter.setPen(theme().colour("text"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | middle, bar.title)
            painter.setPen(theme().colour("muted"))
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, bar.people)
            self._paint_bar(painter, row.adjusted(left, 0, -right, 0), bar, dyes)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().colour("accent"), size("focus")))
            around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(around, radius("small"), radius("small"))
        painter.end()

    def _paint_legend(self, painter: QPainter, dyes: Sequence[QColor]) -> None:
        tall, side = self.fontMetrics().height(), space("medium")
        for number, (at, option) in enumerate(self._legend()):
            mark = QRectF(at.x(), at.y() + (tall - side) / 2, side, side)
            painter.setPen(QPen(theme().colour("accent"), space("hair")))
            painter.setBrush(dyes[number])
            painter.drawRoundedRect(mark, radius("small") / 2, radius("small") / 2)
            painter.setPen(theme().colour("text"))
            words = QRectF(mark.right() + space("small"), at.y(), self.width(), tall)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, option)

    def _paint_bar(self, painter: QPainter, room: QRectF, bar: Bar, dyes: Sequence[QColor]) -> None:
        whole = sum(bar.counts)
        x = room.left()
        for number, count in enumerate(bar.counts):
            if not count:
                continue
            part = QRectF(x, room.top(), room.width() * count / whole, room.height())
            x = part.right()
            inside = part.adjusted(0, 0, -space("hair"), 0)
            painter.setPen(QPen(theme().colour("accent"), space("hair")))
            painter.setBrush(dyes[number])
            painter.drawRect(inside)
            if painter.fontMetrics().horizontalAdvance(str(count)) + space("tiny") < inside.width():
                painter.setPen(theme().colour("text" if number else "on_accent"))
                painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, str(count))
