"""How the grid looks: where things lie, and what one paint shows of them.

`AgendaGrid` adds the hands: keys, mouse and what they ask for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from healthdesk.ui.agenda.columns import Block, GridColumn, wall_minutes
from healthdesk.ui.agenda.grid_painter import GridPainter
from healthdesk.ui.agenda.grid_shape import QUARTER, GridShape, shape_for
from healthdesk.ui.agenda.grid_sheets import GridSheets, Sheet
from healthdesk.ui.agenda.lift import Lift
from healthdesk.ui.agenda.said import moving_said
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import radius, size, space

_CURSOR_MINUTES = 30
_SCREENS = 4
"""How many screens of columns are kept as pictures: what is seen, what lies beside it, and one to spare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A moment that is offered; shown dashed in the column it belongs to, or the two."""

    columns: tuple[int, ...]
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
        self._column, self._minute, self._lane = 0, 9 * 60, 0
        self._lift: Lift | None = None
        self._elsewhere: dict[UUID, str] = {}
        self._proposal: Proposal | None = None
        self._sheets: GridSheets | None = None
        self._at_side: Callable[[], UUID | None] | None = None
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._draw_ahead)
        self.setProperty("look", "card")
        self.viewport().setAutoFillBackground(False)
        theme().changed.connect(self._on_theme_changed)

    @property
    def current(self) -> Block | None:
        """The talk under the cursor."""
        if not self._columns:
            return None
        return _at(self._columns[self._column], self._minute, self._lane)

    @property
    def ringed(self) -> Block | None:
        """The talk with a ring around it: where the keyboard stands, or what stands beside the days.

        While the keyboard is elsewhere, and something else beside, no talk is pointed at.
        """
        block = self.current
        if block is None or self.hasFocus():
            return block
        return block if self._at_side is not None and self._at_side() == block.id else None

    def stand_beside(self, told: Callable[[], UUID | None]) -> None:
        """`told`: which talk stands beside the days, when it is asked; None for none."""
        self._at_side = told

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
        at = self.horizontalScrollBar().value() / self._shape.column_width
        self.horizontalScrollBar().setValue(round(round(at) * self._shape.column_width))
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
            (self.horizontalScrollBar(), *self._shape.whole_columns(box.left(), box.right())),
            (self.verticalScrollBar(), box.top(), box.bottom()),
        ):
            if low < bar.value():
                bar.setValue(round(low))
            elif high > bar.value() + bar.pageStep():
                bar.setValue(round(min(low, high - bar.pageStep())))

    def _bring_in_whole(self, box: QRectF) -> None:
        """The same, and the first hour that is seen is not half under the heads."""
        self._bring_in(box)
        bar = self.verticalScrollBar()
        below = round(-(-bar.value() // self._shape.hour) * self._shape.hour)
        if below <= min(box.top(), bar.maximum()):
            bar.setValue(below)

    def _look_at_now(self) -> None:
        if self._now is None:
            return
        local = self._now.astimezone(self._zone)
        self.verticalScrollBar().setValue(round(self._shape.y_of(local.hour * 60 - 60)))

    # --- Qt: painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._sheets is None or self._sheets.look.ratio != self.devicePixelRatioF():
            self._sheets = GridSheets(GridPainter(self.devicePixelRatioF()))
        look = self._sheets.look
        painter = QPainter(self.viewport())
        whole = QRectF(self.viewport().rect())
        rounded = QPainterPath()
        # Where a scroll bar lies, the corner is the bar's.
        beside = self.verticalScrollBar().isVisible() * radius("card")
        below = self.horizontalScrollBar().isVisible() * radius("card")
        rounded.addRoundedRect(whole.adjusted(0, 0, beside, below), radius("card"), radius("card"))
        painter.setClipPath(rounded)
        painter.fillRect(whole, look.surface)
        self._paint_axis(painter, look, whole)
        painter.setClipRect(whole.adjusted(size("agenda_axis"), 0, 0, 0), Qt.ClipOperation.IntersectClip)
        shown = self._shown
        sheets = [self._sheet(number) for number in self._shape.columns_in(shown)]
        self._sheets.keep(_SCREENS * len(sheets))
        self._paint_body(painter, look, shown, sheets)
        self._paint_heads(painter, look, whole, sheets)
        painter.end()
        self._ahead.start()

    @property
    def _shown(self) -> QRectF:
        """What can be seen of the columns, where they lie."""
        whole = QRectF(self.viewport().rect())
        return whole.adjusted(size("agenda_axis"), size("agenda_head"), 0, 0).translated(-self._offset())

    def _draw_ahead(self) -> None:
        """One column that the wheel may bring next, while nobody asks for anything."""
        sheets, seen = self._sheets, self._shape.columns_in(self._shown)
        after = range(seen.stop, min(len(self._columns), seen.stop + len(seen)))
        before = range(max(0, seen.start - len(seen)), seen.start)
        missing = [one for one in (*after, *before) if sheets is not None and not sheets.has(one)]
        if missing and self.isVisible():
            self._sheet(missing[0])
            self._ahead.start()

    def _sheet(self, number: int) -> Sheet:
        assert self._sheets is not None
        lift = self._moved
        is_away = lift is not None and lift.from_column == number and not lift.copies
        without = lift.block if lift is not None and is_away else None
        return self._sheets.sheet(number, self._columns[number], self._shape, without)

    @property
    def _moved(self) -> Lift | None:
        return self._lift if self._lift is not None and self._lift.is_moved else None

    def _paint_body(
        self, painter: QPainter, look: GridPainter, shown: QRectF, sheets: Sequence[Sheet]
    ) -> None:
        painter.save()
        offset = self._offset()
        whole = shown.translated(offset)
        painter.setClipRect(whole, Qt.ClipOperation.IntersectClip)
        for sheet in sheets:
            painter.drawPixmap(look.on_pixels(QPointF(sheet.left, 0) + offset), sheet.body)
        look.edges(painter, [sheet.left + offset.x() for sheet in sheets], whole.top(), whole.bottom())
        painter.translate(offset)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current, moved, ringed = self.current, self._moved, self.ringed
        if moved is not None and moved.block is not None and not moved.copies:
            look.carried(painter, self._box(moved.from_column, moved.block), moved.block)
        elif ringed is not None:
            look.ring(painter, self._box(self._column, ringed), ringed)
        self._paint_elsewhere(painter, look, shown)
        self._paint_now(painter, look, shown)
        self._paint_overlays(painter, look, current)
        painter.restore()

    def _box(self, column: int, block: Block) -> QRectF:
        return self._shape.block_box(column, block.starts, block.ends, block.lane, block.lanes)

    def _paint_elsewhere(self, painter: QPainter, look: GridPainter, shown: QRectF) -> None:
        """What somebody has in hand at another desk says so where it stands."""
        for number in self._shape.columns_in(shown) if self._elsewhere else ():
            for block in self._columns[number].blocks:
                by = self._elsewhere.get(block.id)
                if by is not None:
                    look.lifted(painter, self._box(number, block), block.title, moving_said(by), by)

    def _paint_overlays(self, painter: QPainter, look: GridPainter, current: Block | None) -> None:
        proposal, lift = self._proposal, self._moved
        for number in proposal.columns if proposal is not None else ():
            if proposal is not None and number < len(self._columns):
                box = self._shape.block_box(number, proposal.starts, proposal.ends)
                look.ghost(painter, box, proposal.title, proposal.under)
        if lift is not None:
            box = self._shape.block_box(lift.column, lift.starts, lift.ends)
            title = lift.block.title if lift.block else self.tr("nieuw")
            title = f"+ {title}" if lift.copies else title
            look.ghost(painter, box, title, f"{clock_of(lift.starts)} – {clock_of(lift.ends)}")
        elif current is None and self.hasFocus() and self._columns:
            ends = self._minute + _CURSOR_MINUTES
            look.cursor(painter, self._shape.block_box(self._column, self._minute, ends))

    def _paint_now(self, painter: QPainter, look: GridPainter, shown: QRectF) -> None:
        """Over free time whole, over what stands there only at its edges: it goes through nobody's name."""
        minute = self._minute_now()
        if not self._shape.first <= minute <= self._shape.last:
            return
        y = self._shape.y_of(minute)
        visible = self._shape.columns_in(shown)
        for number in (one for one in self._today() if one in visible):
            at = self._shape.column_box(number)
            for box in self._stands_at(number, minute):
                look.now(painter, y, at.left(), box.left())
                look.now_on_block(painter, y, box)
                at.setLeft(box.right())
            look.now(painter, y, at.left(), at.right())

    def _stands_at(self, number: int, minute: int) -> list[QRectF]:
        column = self._columns[number]
        talks = [self._box(number, one) for one in column.blocks if one.starts < minute < one.ends]
        held = [one for one in column.held if one.starts < minute < one.ends]
        talks += [self._shape.block_box(number, one.starts, one.ends) for one in held]
        return sorted(talks, key=QRectF.left)

    def _today(self) -> list[int]:
        if self._now is None:
            return []
        today = self._now.astimezone(self._zone).date()
        return [number for number, column in enumerate(self._columns) if column.day == today]

    def _minute_now(self) -> int:
        if self._now is None:
            return -1
        return wall_minutes(self._now, self._now.astimezone(self._zone).date(), self._zone)

    def _paint_axis(self, painter: QPainter, look: GridPainter, whole: QRectF) -> None:
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

    def _paint_heads(
        self, painter: QPainter, look: GridPainter, whole: QRectF, sheets: Sequence[Sheet]
    ) -> None:
        """The names, over what is scrolled under them."""
        below = size("agenda_head")
        across = self._offset().x()
        for sheet in sheets:
            painter.drawPixmap(look.on_pixels(QPointF(sheet.left + across, 0)), sheet.head)
        look.edges(painter, [sheet.left + across for sheet in sheets], whole.top(), below)
        painter.setPen(look.line)
        painter.drawLine(QPointF(size("agenda_axis"), below), QPointF(whole.right(), below))

    def _on_theme_changed(self) -> None:
        self._sheets = None
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._sheets is not None:
            self._sheets.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reshape()


def _at(column: GridColumn, minute: int, lane: int) -> Block | None:
    """Of talks that lie beside each other the one in this lane."""
    here = [block for block in column.blocks if block.starts <= minute < block.ends]
    return next((block for block in here if block.lane == lane), next(iter(here), None))


def clock_of(minutes: int) -> str:
    """Minutes of wall time as 09:30."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
