"""How the grid looks: where things lie, and what one paint shows of them.

`AgendaGrid` adds the hands: keys, mouse and what they ask for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from healthdesk.ui.agenda.columns import Block, GridColumn, wall_minutes
from healthdesk.ui.agenda.grid_painter import GridPainter
from healthdesk.ui.agenda.grid_shape import QUARTER, GridShape, shape_for
from healthdesk.ui.agenda.lift import Lift
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space

_CURSOR_MINUTES = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A moment that is offered; shown dashed in the column it belongs to."""

    column: int
    starts: int
    ends: int
    title: str
    under: str


class GridFace(QAbstractScrollArea):
    """Columns of talks under their heads, with the hours at the left."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._columns: tuple[GridColumn, ...] = ()
        self._shape = GridShape(0, 1, 0, 60, 1)
        self._now: datetime | None = None
        self._column, self._minute = 0, 9 * 60
        self._lift: Lift | None = None
        self._proposal: Proposal | None = None
        self._painter: GridPainter | None = None
        self.setProperty("look", "card")
        self.viewport().setAutoFillBackground(False)
        theme().changed.connect(self._on_theme_changed)

    @property
    def current(self) -> Block | None:
        """The talk under the cursor."""
        if not self._columns:
            return None
        return _at(self._columns[self._column], self._minute)

    @property
    def shape_now(self) -> GridShape:
        """Where things lie at this moment."""
        return self._shape

    def place_of(self, column: int, minute: int) -> QPointF:
        """Where a time of a column is on the viewport: for tests and the tour."""
        box = self._shape.span_box(column, minute, minute + QUARTER)
        return self._to_view(QPointF(box.left() + box.width() / 2, box.top() + 1))

    # --- where things are

    def _reshape(self) -> None:
        view = self.viewport().size()
        room = (view.width() - size("agenda_axis"), view.height() - size("agenda_head") - space("small"))
        self._shape = shape_for(self._columns, room[0], room[1])
        self.horizontalScrollBar().setRange(0, max(0, round(self._shape.width) - room[0]))
        self.horizontalScrollBar().setPageStep(room[0])
        self.horizontalScrollBar().setSingleStep(round(self._shape.column_width))
        self.verticalScrollBar().setRange(0, max(0, round(self._shape.height) - room[1]))
        self.verticalScrollBar().setPageStep(room[1])
        self.verticalScrollBar().setSingleStep(size("row"))

    def _offset(self) -> QPointF:
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QPointF(size("agenda_axis") - across, size("agenda_head") - down)

    def _to_view(self, at: QPointF) -> QPointF:
        return at + self._offset()

    def _from_view(self, at: QPointF) -> QPointF:
        return at - self._offset()

    def _bring_in(self, box: QRectF) -> None:
        for bar, low, high in (
            (self.horizontalScrollBar(), box.left(), box.right()),
            (self.verticalScrollBar(), box.top(), box.bottom()),
        ):
            if low < bar.value():
                bar.setValue(round(low))
            elif high > bar.value() + bar.pageStep():
                bar.setValue(round(min(low, high - bar.pageStep())))

    def _look_at_now(self) -> None:
        if self._now is None:
            return
        local = self._now.astimezone(self._zone)
        self.verticalScrollBar().setValue(round(self._shape.y_of(local.hour * 60 - 60)))

    # --- Qt: painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._painter is None or self._painter.ratio != self.devicePixelRatioF():
            self._painter = GridPainter(self.devicePixelRatioF())
        painter = QPainter(self.viewport())
        whole = QRectF(self.viewport().rect())
        rounded = QPainterPath()
        # Where a scroll bar lies, the corner is the bar's.
        beside = self.verticalScrollBar().isVisible() * radius("card")
        below = self.horizontalScrollBar().isVisible() * radius("card")
        rounded.addRoundedRect(whole.adjusted(0, 0, beside, below), radius("card"), radius("card"))
        painter.setClipPath(rounded)
        painter.fillRect(whole, self._painter.surface)
        self._paint_body(painter, whole)
        self._paint_axis(painter, whole)
        self._paint_heads(painter, whole)
        painter.end()

    def _paint_body(self, painter: QPainter, whole: QRectF) -> None:
        look = self._painter
        assert look is not None
        body = whole.adjusted(size("agenda_axis"), size("agenda_head"), 0, 0)
        painter.save()
        painter.setClipRect(body, Qt.ClipOperation.IntersectClip)
        offset = self._offset()
        painter.translate(offset)
        shown = body.translated(-offset)
        look.ground(painter, self._shape, self._columns, shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self.current
        self._paint_now(painter, look, shown)
        for number, column in enumerate(self._columns):
            if not self._shape.column_box(number).intersects(shown):
                continue
            for block in column.blocks:
                box = self._shape.block_box(number, block.starts, block.ends, block.lane, block.lanes)
                if box.intersects(shown):
                    faded = self._lift is not None and self._lift.block is block and self._lift.is_moved
                    look.block(painter, box, block, chosen=block is current, faded=faded)
            for held in column.held:
                look.held(painter, self._shape.block_box(number, held.starts, held.ends), held)
        self._paint_overlays(painter, look, current)
        painter.restore()

    def _paint_overlays(self, painter: QPainter, look: GridPainter, current: Block | None) -> None:
        proposal, lift = self._proposal, self._lift
        if proposal is not None and proposal.column < len(self._columns):
            box = self._shape.block_box(proposal.column, proposal.starts, proposal.ends)
            look.ghost(painter, box, proposal.title, proposal.under)
        if lift is not None and lift.is_moved:
            box = self._shape.block_box(lift.column, lift.starts, lift.ends)
            title = lift.block.title if lift.block else self.tr("nieuw")
            look.ghost(painter, box, title, f"{clock_of(lift.starts)} – {clock_of(lift.ends)}")
        elif current is None and self.hasFocus() and self._columns:
            ends = self._minute + _CURSOR_MINUTES
            look.cursor(painter, self._shape.block_box(self._column, self._minute, ends))
        self._mark_now(painter, look)

    def _paint_now(self, painter: QPainter, look: GridPainter, shown: QRectF) -> None:
        """The whole line, below the talks."""
        mine, minute = self._today(), self._minute_now()
        if mine and self._shape.first <= minute <= self._shape.last:
            left = self._shape.column_box(mine[0]).left()
            right = self._shape.column_box(mine[-1]).right()
            look.now(painter, self._shape.y_of(minute), max(left, shown.left()), min(right, shown.right()))

    def _mark_now(self, painter: QPainter, look: GridPainter) -> None:
        """On the talks it runs behind, only at their edges: it goes through nobody's name."""
        minute = self._minute_now()
        for number in self._today():
            for block in self._columns[number].blocks:
                if block.starts < minute < block.ends:
                    box = self._shape.block_box(number, block.starts, block.ends, block.lane, block.lanes)
                    look.now_on_block(painter, self._shape.y_of(minute), box)

    def _today(self) -> list[int]:
        if self._now is None:
            return []
        today = self._now.astimezone(self._zone).date()
        return [number for number, column in enumerate(self._columns) if column.day == today]

    def _minute_now(self) -> int:
        if self._now is None:
            return -1
        return wall_minutes(self._now, self._now.astimezone(self._zone).date(), self._zone)

    def _paint_axis(self, painter: QPainter, whole: QRectF) -> None:
        look = self._painter
        assert look is not None
        painter.save()
        half = look.small_metrics.height() / 2
        top = size("agenda_head")
        painter.setClipRect(whole.adjusted(0, top - half, 0, 0), Qt.ClipOperation.IntersectClip)
        room = size("agenda_axis") - space("small")
        for minute in range(self._shape.first, self._shape.last, 60):
            y = self._to_view(QPointF(0, self._shape.y_of(minute))).y()
            if y < top:  # its line is out of sight; half a number says nothing
                continue
            look.hour(painter, QRectF(0, y - half, room, 2 * half), clock_of(minute))
        painter.restore()

    def _paint_heads(self, painter: QPainter, whole: QRectF) -> None:
        look = self._painter
        assert look is not None
        painter.save()
        strip = QRectF(size("agenda_axis"), 0, whole.width() - size("agenda_axis"), size("agenda_head"))
        painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
        across = self._offset().x()
        for number, column in enumerate(self._columns):
            box = QRectF(
                across + number * self._shape.column_width, 0, self._shape.column_width, strip.height()
            )
            if box.intersects(strip):
                look.head(painter, box, column)
                painter.setPen(look.line)
                painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.drawLine(strip.bottomLeft(), strip.bottomRight())
        painter.restore()

    def _on_theme_changed(self) -> None:
        self._painter = None
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reshape()


def _at(column: GridColumn, minute: int) -> Block | None:
    return next((block for block in column.blocks if block.starts <= minute < block.ends), None)


def clock_of(minutes: int) -> str:
    """Minutes of wall time as 09:30."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
