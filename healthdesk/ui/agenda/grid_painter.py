"""Paints what stands in the grid, with brushes and fonts made once per theme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
from healthdesk.ui.agenda.card_words import Part, Weight, fitted
from healthdesk.ui.agenda.columns import Block, GridColumn, HeldSpan
from healthdesk.ui.agenda.grid_shape import GridShape
from healthdesk.ui.parts.room_for import as_much_as_fits
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
_WIDTHS_KEPT = 2000
_FAINT = 0.35
"""How much is left of a talk that is carried elsewhere."""


class GridPainter:
    """Colours, fonts and brushes of the present theme; make a new one when the theme changes."""

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
        self._widths: dict[str, float] = {}
        self._hatch = _hatched(self.line, ratio)
        self._pad, self._hair = space("small"), space("hair")
        self.ratio = ratio

    # --- a column

    def sheet(self, wide: int, high: int) -> QPixmap:
        """Something empty to draw on, so many pixels of the screen wide and high."""
        sheet = QPixmap(wide, max(1, high))
        sheet.setDevicePixelRatio(self.ratio)
        sheet.fill(self.surface)
        return sheet

    def column(
        self, painter: QPainter, shape: GridShape, column: GridColumn, *, without: Block | None, left: float
    ) -> None:
        """All of a column, its left top at (0, 0); `left` is where it lies among the others."""
        painter.setBrushOrigin(QPointF(-left, 0))  # the hatching goes on from one column to the next
        self._ground(painter, shape, column)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in column.blocks:
            if block is not without:
                box = shape.block_box(0, block.starts, block.ends, block.lane, block.lanes)
                self.block(painter, box, block)
        for held in column.held:
            self._held(painter, shape.block_box(0, held.starts, held.ends), held)

    def _ground(self, painter: QPainter, shape: GridShape, column: GridColumn) -> None:
        """Closed hours hatched, and the lines of the hours."""
        for low, high in _shut(column, shape):
            # Without antialiasing: a tile that ends between two pixels would show its seam.
            painter.fillRect(shape.span_box(0, low, high), self._hatch)
        for low, high, why in column.shut:
            self._reason(painter, shape.span_box(0, low, high), why)
        painter.setPen(QPen(self.line, self._hair))
        for minute in range(shape.first, shape.last + 1, 60):
            y = round(shape.y_of(minute))
            painter.drawLine(QPointF(0, y), QPointF(shape.column_width + self._hair, y))

    def edges(self, painter: QPainter, at: Iterable[float], top: float, bottom: float) -> None:
        """The lines between the columns, at these places."""
        painter.setPen(QPen(self.line, self._hair))
        for x in at:
            left = self.on_pixels(QPointF(x, 0)).x()
            painter.drawLine(QPointF(left, top), QPointF(left, bottom))

    def block(self, painter: QPainter, box: QRectF, block: Block) -> None:
        """One talk: a bar at its left, its person, and below what else there is room for."""
        state = block.line.appointment.state
        box = self._to_pixels(box)
        self._ground_of_block(painter, box, self.grounds[state], self.inks[state])
        if block.line.doubled:
            self._over(painter, box)
        self._words(painter, box, block.title, block.parts, self.inks[state])

    def carried(self, painter: QPainter, box: QRectF, block: Block) -> None:
        """A talk that is being carried elsewhere, where it still is."""
        painter.setOpacity(_FAINT)
        self.block(painter, box, block)
        painter.setOpacity(1)

    def ring(self, painter: QPainter, box: QRectF, block: Block) -> None:
        """Around the talk under the cursor."""
        painter.setPen(QPen(self.inks[block.line.appointment.state], size("focus")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._to_pixels(box), radius("control"), radius("control"))

    def on_pixels(self, at: QPointF) -> QPointF:
        """The nearest place that is a whole pixel of the screen."""
        return QPointF(round(at.x() * self.ratio) / self.ratio, round(at.y() * self.ratio) / self.ratio)

    def _to_pixels(self, box: QRectF) -> QRectF:
        """The edges on pixels of the screen: sharp, and all talks of a length equally high."""
        left, top = round(box.left() * self.ratio), round(box.top() * self.ratio)
        wide, high = round(box.width() * self.ratio), round(box.height() * self.ratio)
        return QRectF(left / self.ratio, top / self.ratio, wide / self.ratio, high / self.ratio)

    def ghost(self, painter: QPainter, box: QRectF, title: str, under: str) -> None:
        """Where a talk would be: while it is moved, or as a proposal."""
        painter.setPen(QPen(self.accent, self._hair * 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self.surface)
        painter.drawRoundedRect(box, radius("control"), radius("control"))
        self._words(painter, box, title, (Part(under, Weight.STATE),), self.accent)

    def lifted(self, painter: QPainter, box: QRectF, title: str, under: str, by: str) -> None:
        """A talk that somebody has in hand at another desk: as what is held, for it may be elsewhere soon."""
        self._dashed(painter, box, title, Part(under, Weight.STATE, by.partition(" ")[0]))

    def _held(self, painter: QPainter, box: QRectF, span: HeldSpan) -> None:
        """A moment that somebody holds: dashed, and amber as what waits for an answer."""
        self._dashed(painter, box, span.title, Part(span.under, Weight.STATE))

    def _dashed(self, painter: QPainter, box: QRectF, title: str, under: Part) -> None:
        painter.setPen(QPen(self.amber, self._hair * 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self.amber_soft)
        painter.drawRoundedRect(box, radius("control"), radius("control"))
        self._words(painter, box, title, (under,), self.amber)

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
        title = shortened(column.title, self.strong_metrics, room)
        height = self.strong_metrics.height()
        painter.drawText(QRectF(inner.left(), middle - height, inner.width(), height), _ALIGN_LEFT, title)
        painter.setFont(self.small)
        painter.setPen(self.muted)
        under = shortened(column.under, self.small_metrics, room, whole_words=True)
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
        words = shortened(why, self.small_metrics, room)
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

    def _over(self, painter: QPainter, box: QRectF) -> None:
        """It lies over another because somebody asked for it: a dashed amber edge; its words say so too."""
        painter.setPen(QPen(self.amber, size("focus"), Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = size("focus") / 2
        painter.drawRoundedRect(
            box.adjusted(inset, inset, -inset, -inset), radius("control"), radius("control")
        )

    def _words(self, painter: QPainter, box: QRectF, title: str, under: Sequence[Part], ink: QColor) -> None:
        inner = box.adjusted(self._pad + size("agenda_bar"), self._pad / 2, -self._pad, -self._hair)
        high, low = self.strong_metrics.height(), self.small_metrics.height()
        painter.setPen(ink)
        if inner.height() < high + low:
            self._one_line(painter, inner, title, under)
            return
        top = QRectF(inner.left(), inner.top(), inner.width(), high)
        self._said(painter, top, title, self.strong, self.strong_metrics)
        rest = QRectF(inner.left(), top.bottom(), inner.width(), low)
        lines = int((inner.bottom() - top.bottom()) // low)
        for words in fitted(under, self._wide, inner.width(), lines):
            self._said(painter, rest, words, self.small, self.small_metrics)
            rest.translate(0, low)

    def _one_line(self, painter: QPainter, inner: QRectF, title: str, under: Sequence[Part]) -> None:
        # So low that only the name fits, and beside it what there is room for.
        inner.setTop(inner.top() - self._pad / 2)
        self._said(painter, inner, title, self.strong, self.strong_metrics)
        taken = self.strong_metrics.horizontalAdvance(title) + self._pad
        for words in fitted(under, self._wide, inner.width() - taken, 1):
            self._said(painter, inner.adjusted(taken, 0, 0, 0), words, self.small, self.small_metrics)

    def _wide(self, words: str) -> float:
        """How much room these need; the same words stand in many blocks."""
        if len(self._widths) > _WIDTHS_KEPT:
            self._widths.clear()
        if words not in self._widths:
            self._widths[words] = self.small_metrics.horizontalAdvance(words)
        return self._widths[words]

    def _said(self, painter: QPainter, box: QRectF, text: str, font: QFont, metrics: QFontMetricsF) -> None:
        painter.setFont(font)
        painter.drawText(box, _ALIGN_LEFT, shortened(text, metrics, box.width()))


def shortened(text: str, metrics: QFontMetricsF, room: float, *, whole_words: bool = False) -> str:
    """As much as fits; what is cut never ends in a dot that nothing follows, or in half a language."""
    shown = as_much_as_fits(text, metrics, room)
    if shown == text or not shown.endswith("…"):
        return shown
    kept = shown.removesuffix("…")
    if whole_words and not text.removeprefix(kept).startswith(" ") and " " in kept:
        kept = kept.rpartition(" ")[0]
    return f"{kept.rstrip(' ·')}…"


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
