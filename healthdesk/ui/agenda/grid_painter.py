"""Paints the grid: only what is to be seen, with brushes and fonts made once per theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from healthdesk.records.appointment import AppointmentState
from healthdesk.ui.agenda.columns import Block, GridColumn, HeldSpan
from healthdesk.ui.agenda.grid_shape import GridShape
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space

_TONES = {
    AppointmentState.BOOKED: "accent",
    AppointmentState.ARRIVED: "blue",
    AppointmentState.IN: "accent",
    AppointmentState.DONE: "green",
    AppointmentState.NO_SHOW: "amber",
    AppointmentState.CANCELLED: "accent",
}
_ALIGN_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ALIGN_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_MOST_TILES = 1_000


class GridPainter:
    """Colours, fonts and brushes of the present theme; make a new one when the theme changes."""

    faint = 0.35
    """How much is left of a talk that is carried elsewhere."""

    def __init__(self, ratio: float) -> None:
        look = theme()
        self.surface, self.line = look.colour("surface"), look.colour("line")
        self.text, self.muted = look.colour("text"), look.colour("muted")
        self.accent, self.red = look.colour("accent"), look.colour("red")
        self.amber, self.amber_soft = look.colour("amber"), look.colour("amber_soft")
        self.inks = {state: look.colour(tone) for state, tone in _TONES.items()}
        self.grounds = {state: look.colour(f"{tone}_soft") for state, tone in _TONES.items()}
        self.strong = look.font("section", bold=True)
        self.small = look.font("caption")
        self.strong_metrics, self.small_metrics = QFontMetricsF(self.strong), QFontMetricsF(self.small)
        self._hatch = _hatched(self.line, ratio)
        self._pad, self._hair = space("small"), space("hair")
        self.ratio = ratio
        self._tiles: dict[tuple[AppointmentState, str, str, int, int], QPixmap] = {}

    # --- the ground

    def ground(
        self, painter: QPainter, shape: GridShape, columns: Sequence[GridColumn], shown: QRectF
    ) -> None:
        """Closed hours hatched, lines of hours and columns."""
        painter.fillRect(shown, self.surface)
        for number, column in enumerate(columns):
            box = shape.column_box(number)
            if not box.intersects(shown):
                continue
            for low, high in _shut(column, shape):
                # Without antialiasing: a tile that ends between two pixels would show its seam.
                painter.fillRect(shape.span_box(number, low, high), self._hatch)
            for low, high, why in column.shut:
                self._reason(painter, shape.span_box(number, low, high), why)
        painter.setPen(QPen(self.line, self._hair))
        for minute in range(shape.first, shape.last + 1, 60):
            y = round(shape.y_of(minute))
            painter.drawLine(QPointF(shown.left(), y), QPointF(shown.right(), y))
        for number in range(shape.columns + 1):
            x = number * shape.column_width
            painter.drawLine(QPointF(x, shown.top()), QPointF(x, shown.bottom()))

    # --- talks

    def block(self, painter: QPainter, box: QRectF, block: Block, *, chosen: bool, faded: bool) -> None:
        """One talk: a bar at its left, its person, and below what else there is room for."""
        state = block.line.appointment.state
        tile = self._tile(block, box)
        at = painter.deviceTransform().map(box.topLeft())
        nudge = QPointF(round(at.x()) - at.x(), round(at.y()) - at.y()) / self.ratio
        painter.setOpacity(self.faint if faded else 1)
        painter.drawPixmap(box.topLeft() + nudge, tile)
        if chosen:
            self._ring(painter, box, self.inks[state])
        painter.setOpacity(1)

    def _tile(self, block: Block, box: QRectF) -> QPixmap:
        """What a talk looks like at this size, drawn once; a frame only lays the tiles."""
        wide, high = round(box.width() * self.ratio), round(box.height() * self.ratio)
        state = block.line.appointment.state
        key = (state, block.title, block.under, wide, high)
        tile = self._tiles.get(key)
        if tile is None:
            if len(self._tiles) > _MOST_TILES:
                self._tiles.clear()
            tile = self._tiles[key] = QPixmap(max(1, wide), max(1, high))
            tile.setDevicePixelRatio(self.ratio)
            tile.fill(Qt.GlobalColor.transparent)
            painter = QPainter(tile)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(0, 0, wide / self.ratio, high / self.ratio)
            self._ground_of_block(painter, whole, self.grounds[state], self.inks[state])
            self._words(painter, whole, block.title, block.under, self.inks[state])
            painter.end()
        return tile

    def ghost(self, painter: QPainter, box: QRectF, title: str, under: str) -> None:
        """Where a talk would be: while it is moved, or as a proposal."""
        painter.setPen(QPen(self.accent, self._hair * 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self.surface)
        painter.drawRoundedRect(box, radius("control"), radius("control"))
        self._words(painter, box, title, under, self.accent)

    def held(self, painter: QPainter, box: QRectF, span: HeldSpan) -> None:
        """A moment that somebody holds: dashed, and amber as what waits for an answer."""
        painter.setPen(QPen(self.amber, self._hair * 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self.amber_soft)
        painter.drawRoundedRect(box, radius("control"), radius("control"))
        self._words(painter, box, span.title, span.under, self.amber)

    def cursor(self, painter: QPainter, box: QRectF) -> None:
        """Where the keyboard stands in free time."""
        painter.setPen(QPen(self.accent, size("focus"), Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius("control"), radius("control"))

    def now(self, painter: QPainter, y: float, left: float, right: float) -> None:
        """The present moment."""
        painter.setPen(QPen(self.red, size("focus")))
        painter.drawLine(QPointF(left, y), QPointF(right, y))

    def now_on_block(self, painter: QPainter, y: float, box: QRectF) -> None:
        """The present moment at both edges of a talk, where none of its words stand."""
        edge = self._pad * 0.75
        self.now(painter, y, box.left(), box.left() + size("agenda_bar") + edge)
        self.now(painter, y, box.right() - edge, box.right())

    # --- beside the talks

    def head(self, painter: QPainter, box: QRectF, column: GridColumn) -> None:
        """The name over a column and what is said about it."""
        room = box.width() - 2 * self._pad
        middle = box.center().y()
        inner = box.adjusted(self._pad, 0, -self._pad, 0)
        painter.setFont(self.strong)
        painter.setPen(self.text if column.open or column.blocks else self.muted)
        title = self.strong_metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, room)
        height = self.strong_metrics.height()
        painter.drawText(QRectF(inner.left(), middle - height, inner.width(), height), _ALIGN_LEFT, title)
        painter.setFont(self.small)
        painter.setPen(self.muted)
        under = self.small_metrics.elidedText(column.under, Qt.TextElideMode.ElideRight, room)
        height = self.small_metrics.height()
        painter.drawText(QRectF(inner.left(), middle, inner.width(), height), _ALIGN_LEFT, under)

    def hour(self, painter: QPainter, box: QRectF, text: str) -> None:
        """A time at the left, on its line."""
        painter.setFont(self.small)
        painter.setPen(self.muted)
        painter.drawText(box, _ALIGN_RIGHT, text)

    # --- in detail

    def _reason(self, painter: QPainter, box: QRectF, why: str) -> None:
        """Why it is closed, on a clear ground so that the hatching leaves it legible."""
        room = box.width() - 2 * self._pad
        words = self.small_metrics.elidedText(why, Qt.TextElideMode.ElideRight, room)
        high = min(self.small_metrics.height(), box.height())
        place = QRectF(
            box.left() + self._pad,
            box.top() + self._pad / 2,
            self.small_metrics.horizontalAdvance(words) + self._pad,
            high,
        )
        painter.fillRect(place, self.surface)
        painter.setFont(self.small)
        painter.setPen(self.muted)
        painter.drawText(place.adjusted(self._pad / 2, 0, 0, 0), _ALIGN_LEFT, words)

    def _ground_of_block(self, painter: QPainter, box: QRectF, ground: QColor, ink: QColor) -> None:
        corner = radius("control")
        path = QPainterPath()
        path.addRoundedRect(box, corner, corner)
        painter.fillPath(path, ground)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(QRectF(box.left(), box.top(), size("agenda_bar"), box.height()), ink)
        painter.restore()

    def _ring(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        painter.setPen(QPen(ink, size("focus")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius("control"), radius("control"))

    def _words(self, painter: QPainter, box: QRectF, title: str, under: str, ink: QColor) -> None:
        inner = box.adjusted(self._pad + size("agenda_bar"), self._pad / 2, -self._pad, -self._hair)
        high, low = self.strong_metrics.height(), self.small_metrics.height()
        painter.setPen(ink)
        if inner.height() < high + low:
            self._one_line(painter, inner, title, under)
            return
        top = QRectF(inner.left(), inner.top(), inner.width(), high)
        self._said(painter, top, title, self.strong, self.strong_metrics)
        rest = QRectF(inner.left(), top.bottom(), inner.width(), low)
        for words in self._wrapped(under, inner.width(), int((inner.bottom() - top.bottom()) // low)):
            self._said(painter, rest, words, self.small, self.small_metrics)
            rest.translate(0, low)

    def _one_line(self, painter: QPainter, inner: QRectF, title: str, under: str) -> None:
        # So low that only the name fits, and beside it what there is room for.
        inner.setTop(inner.top() - self._pad / 2)
        self._said(painter, inner, title, self.strong, self.strong_metrics)
        taken = self.strong_metrics.horizontalAdvance(title) + self._pad
        if taken < inner.width() / 2:
            self._said(painter, inner.adjusted(taken, 0, 0, 0), under, self.small, self.small_metrics)

    def _said(self, painter: QPainter, box: QRectF, text: str, font: QFont, metrics: QFontMetricsF) -> None:
        painter.setFont(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _ALIGN_LEFT, shown)

    def _wrapped(self, under: str, width: float, lines: int) -> list[str]:
        """Broken between the parts, never inside one, as far as there are lines."""
        found: list[str] = []
        for part in under.split(" · ") if under else ():
            longer = f"{found[-1]} · {part}" if found else part
            if found and self.small_metrics.horizontalAdvance(longer) > width and len(found) < lines:
                found.append(part)
            elif found:
                found[-1] = longer
            else:
                found.append(part)
        return found[: max(0, lines)]


def _shut(column: GridColumn, shape: GridShape) -> list[tuple[int, int]]:
    shut, at = [], shape.first
    for low, high in column.open:
        if low > at:
            shut.append((at, low))
        at = max(at, high)
    if at < shape.last:
        shut.append((at, shape.last))
    return shut


def _hatched(line: QColor, ratio: float) -> QBrush:
    """Thin slanting lines, sharp at the screen's own scale."""
    side = size("agenda_hatch")
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, space("hair")))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0))
    painter.end()
    return QBrush(tile)
