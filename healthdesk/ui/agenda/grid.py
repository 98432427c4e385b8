"""The grid of the agenda: talks as blocks in columns, painted by one widget, for mouse and keyboard.

The list beside it shows the same talks and is the equal route for who does not see the grid; the
grid says what the cursor stands on all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from healthdesk.ui.agenda.card_words import Weight
from healthdesk.ui.agenda.columns import Block, GridColumn, wall_instant, wall_minutes
from healthdesk.ui.agenda.grid_face import GridFace, Proposal, clock_of
from healthdesk.ui.agenda.grid_shape import QUARTER
from healthdesk.ui.agenda.lift import Lift, Slot, lifted, marked, may_lift
from healthdesk.ui.agenda.said import joined, moving_said, overlap_told, state_said
from healthdesk.ui.parts.tips import plain_tip
from healthdesk.ui.parts.tokens import size

_ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
_WALKING = frozenset({*_ARROWS, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_COPYING = Qt.CursorShape.DragCopyCursor


class AgendaGrid(GridFace):
    """Columns of talks.

    opened: an `AgendaLine`. chosen: the `AgendaLine` under the cursor, or None. slot_opened, slot_held: a
    `Slot` of free time. moved: a `Moved` talk. step_wanted, cancel_wanted: an `AgendaLine`.
    turned: -1 or 1, to the days before or after. in_hand: the `AgendaLine` that is being moved, or None.
    lost: the `AgendaLine` that was in hand and is not there any more as it was.
    copied: a `Moved` that is to come beside the talk. copy_taken: an `AgendaLine`. paste_wanted: a `Slot`.
    """

    opened = Signal(object)
    chosen = Signal(object)
    slot_opened = Signal(object)
    slot_held = Signal(object)
    moved = Signal(object)
    step_wanted = Signal(object)
    cancel_wanted = Signal(object)
    turned = Signal(int)
    in_hand = Signal(object)
    lost = Signal(object)
    copied = Signal(object)
    copy_taken = Signal(object)
    paste_wanted = Signal(object)

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(zone, parent)
        self._pressed: QPointF | None = None
        self._put: Lift | None = None
        self._told: UUID | None = None
        self._scrolled = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Agenda"))
        self.viewport().setMouseTracking(True)

    # --- what others may call

    def show_columns(self, columns: Sequence[GridColumn], now: datetime) -> None:
        """Other columns, or the same ones with something changed; the cursor stays where it was.

        What somebody has in hand stays so, as long as it is where it was.
        """
        kept = self.current
        looks_elsewhere = kept is not None and not self._is_in_sight(kept)
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        seen = [bar.value() for bar in bars]
        lift = self._lift
        if lift is not None and not self._is_still_held(lift, columns):
            self._lift = self._pressed = None
            same = [_whose(one) for one in columns] == [_whose(one) for one in self._columns]
            if lift.block is not None and lift is not self._put and lift.is_moved and same:
                self.lost.emit(lift.block.line)
        self._columns, self._now = tuple(columns), now
        self._column = max(0, min(len(self._columns) - 1, self._column))
        self._reshape()
        if not self._scrolled:
            self._minute = (
                wall_minutes(now, now.astimezone(self._zone).date(), self._zone) // QUARTER * QUARTER
            )
        self._minute = max(self._shape.first, min(self._shape.last - QUARTER, self._minute))
        if kept is None or not self.choose(kept.id):
            self._tell()
        if looks_elsewhere:  # she had scrolled away from it
            for bar, value in zip(bars, seen, strict=True):
                bar.setValue(value)
        self._tell_hand()
        if not self._scrolled and self._columns:
            self._scrolled = True
            self._look_at_now()
        self.viewport().update()

    def _is_in_sight(self, block: Block) -> bool:
        box = self._shape.block_box(self._column, block.starts, block.ends)
        room = QRectF(self.viewport().rect()).adjusted(size("agenda_axis"), size("agenda_head"), 0, 0)
        return room.intersects(QRectF(self._to_view(box.topLeft()), box.size()))

    def _is_still_held(self, lift: Lift, columns: Sequence[GridColumn]) -> bool:
        """Not once it was put down, is not there any more as it was, or other columns are looked at."""
        if lift is self._put or [_whose(one) for one in columns] != [_whose(one) for one in self._columns]:
            return False
        taken = lift.block
        return taken is None or any(
            block.line.appointment == taken.line.appointment for block in columns[lift.from_column].blocks
        )

    def tick(self, now: datetime) -> None:
        """Time went on: the line of now moves."""
        self._now = now
        self.viewport().update()

    def settle(self) -> None:
        """What was put down elsewhere goes back to where it was: it was refused."""
        self._lift = self._pressed = None
        self._tell_hand()
        self.viewport().update()

    def show_elsewhere(self, others: dict[UUID, str]) -> None:
        """Which talks are in somebody's hand at another desk, and whose."""
        self._elsewhere = others
        self._tell()
        self.viewport().update()

    def _tell_hand(self) -> None:
        """Say what is being moved here, once."""
        moved = self._moved
        block = None if moved is None or moved.copies else moved.block
        if (None if block is None else block.id) != self._told:
            self._told = None if block is None else block.id
            self.in_hand.emit(None if block is None else block.line)

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Show a moment that is offered, or no longer; the same one again scrolls to nothing."""
        before, self._proposal = self._proposal, proposal
        if proposal is not None and proposal != before:
            self._bring_in_whole(self._shape.block_box(proposal.columns[0], proposal.starts, proposal.ends))
        self.viewport().update()

    def choose(self, appointment_id: UUID) -> bool:
        """Put the cursor on a talk; False when it is not shown."""
        # Of two who hold it together, in the column of the cursor first.
        for number, column in sorted(enumerate(self._columns), key=lambda pair: pair[0] != self._column):
            for block in column.blocks:
                if block.id == appointment_id:
                    self._go(number, block.starts, block.lane)
                    return True
        return False

    @property
    def columns(self) -> tuple[GridColumn, ...]:
        """What is shown."""
        return self._columns

    def start_here(self) -> Slot:
        """The time under the cursor."""
        return self._slot(self._minute)

    def free_from_here(self) -> Slot:
        """The first free time from the cursor on, in its column; where none is left, one before it."""
        minute, column = self._minute, self._columns[self._column]
        ends = {*(block.ends for block in column.blocks), *(held.ends for held in column.held)}
        starts = {minute, *ends, *(low for low, _high in column.open)}
        after = sorted(one for one in starts if one >= minute)
        gone = self._minute_now() if self._column in self._today() else 0
        before = sorted((one for one in starts if gone <= one < minute), reverse=True)
        return self._slot(next(filter(column.is_free, (*after, *before)), minute))

    def _slot(self, minute: int) -> Slot:
        column = self._columns[self._column]
        return Slot(column, wall_instant(column.day, minute, self._zone))

    # --- moving about

    def _go(self, column: int, minute: int, lane: int = 0) -> None:
        self._lane = lane
        self._column = max(0, min(len(self._columns) - 1, column))
        self._minute = max(self._shape.first, min(self._shape.last - QUARTER, minute))
        block = self.current
        starts, ends = (block.starts, block.ends) if block else (self._minute, self._minute + QUARTER)
        self._bring_in(self._shape.block_box(self._column, starts, ends))
        self._tell()
        self.viewport().update()

    def _walk(self, across: int, down: int) -> None:
        block = self.current
        beside = self._beside(block, across) if block is not None and across else None
        if beside is not None:
            self._go(self._column, beside.starts, beside.lane)
        elif across:
            self._go(self._column + across, self._minute)
        elif block is not None:
            self._go(self._column, block.ends if down > 0 else block.starts - QUARTER)
        else:
            self._go(self._column, self._minute + down * QUARTER)

    def _beside(self, block: Block, across: int) -> Block | None:
        """The talk that lies beside this one in the same column, on that side."""
        lane, found = block.lane + across, self._columns[self._column].blocks
        meet = (one for one in found if one.starts < block.ends and one.ends > block.starts)
        return next((one for one in meet if one.lane == lane), None)

    def _to_end(self, *, last: bool) -> None:
        blocks = self._columns[self._column].blocks if self._columns else ()
        if blocks:
            self._go(self._column, blocks[-1 if last else 0].starts)

    def _carry(self, across: int, down: int, *, resize: bool) -> None:
        block = self.current if self._lift is None else self._lift.block
        if block is None or not may_lift(block):
            return
        lift = self._lift or lifted(block, self._column, "resize" if resize else "move", by_key=True)
        self._lift = lift.by(across, down * QUARTER, len(self._columns))
        self._bring_in(self._shape.block_box(self._lift.column, self._lift.starts, self._lift.ends))
        self._tell_hand()
        self.viewport().update()

    def _put_down(self) -> None:
        lift = self._lift
        if lift is None:
            return
        if not lift.is_moved:
            self.settle()
            return
        asked = lift.put_down(self._columns, self._zone)
        if isinstance(asked, Slot):
            self._lift = None
            self.slot_opened.emit(asked)
        else:
            # It stays where it was put until the house has said yes or no.
            self._put = lift
            self._column, self._minute = lift.column, lift.starts
            (self.copied if lift.copies else self.moved).emit(asked)
        self.viewport().update()

    def _open_here(self) -> None:
        block = self.current
        if block is not None:
            self.opened.emit(block.line)
        elif self._columns:
            self.slot_opened.emit(self.start_here())

    def _tell(self) -> None:
        block = self.current
        self.setAccessibleDescription(self._said_of(block))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.chosen.emit(block.line if block else None)

    def _said_of(self, block: Block | None) -> str:
        if not self._columns:
            return ""
        column = self._columns[self._column]
        if block is None:
            at = f"{self._minute // 60:02}:{self._minute % 60:02}"
            held = next((one for one in column.held if one.starts <= self._minute < one.ends), None)
            if held is not None:
                return joined(column.title, at, held.title)
            return self.tr("{column}, {time}, vrij").format(column=column.title, time=at)
        line = block.line
        span = f"{clock_of(block.starts)} – {clock_of(block.ends)}"
        more = {Weight.LATE, Weight.SERIES, Weight.INTERPRETER, Weight.EQUIPMENT}
        told = (one.words for one in block.parts if one.weight in more)
        state = state_said(line.appointment.state)
        talk = f"{line.service} {line.talk_number}" if line.talk_number > 1 else line.service
        over = overlap_told(line)
        moving = moving_said(self._elsewhere[block.id]) if block.id in self._elsewhere else ""
        return joined(moving, block.title, span, state, talk, line.therapists, line.room, *told, over)

    # --- Qt: keys

    def event(self, event: QEvent) -> bool:
        """Esc lets go of what is held before it means anything to the page."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._lift is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers()
        if event.isAutoRepeat() and key not in _WALKING:
            return  # a key that is held down steps, books and pastes once
        if self._copy_key(event):
            return
        if key in _ARROWS:
            across, down = _ARROWS[key]
            if held & Qt.KeyboardModifier.ControlModifier:
                shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
                self._carry(across, down, resize=shift)
            else:
                self._walk(across, down)
            return
        if not self._other_key(key):
            super().keyPressEvent(event)

    def _copy_key(self, event: QKeyEvent) -> bool:
        block = self.current
        if event.matches(QKeySequence.StandardKey.Copy) and block is not None:
            self.copy_taken.emit(block.line)
        elif event.matches(QKeySequence.StandardKey.Paste) and self._columns:
            self.paste_wanted.emit(self.free_from_here())
        else:
            return False
        return True

    def _other_key(self, key: Qt.Key) -> bool:
        block = self.current
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._put_down() if self._lift else self._open_here()
        elif key == Qt.Key.Key_Escape and self._lift is not None:
            self.settle()
        elif key == Qt.Key.Key_Space and block is not None:
            self.step_wanted.emit(block.line)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and block is not None:
            self.cancel_wanted.emit(block.line)
        elif key == Qt.Key.Key_H and block is None and self._columns:
            self.slot_held.emit(self.start_here())
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._to_end(last=key == Qt.Key.Key_End)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of Ctrl puts down what was carried."""
        if event.key() == Qt.Key.Key_Control and self._lift is not None and self._lift.by_key:
            self._put_down()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._lift is not None and self._lift.by_key and not self._lift.is_moved:
            self._lift = None
            self._tell_hand()
        self.viewport().update()

    # --- Qt: the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._columns:
            super().mousePressEvent(event)
            return
        at = self._from_view(event.position())
        column = self._shape.column_at(at.x())
        if column < 0 or event.position().y() < size("agenda_head"):
            return
        self._pressed = event.position()
        hit = self._shape.block_at(self._columns, at)
        minute = self._shape.minutes_at(at.y())
        if hit is None:
            self._go(column, minute // QUARTER * QUARTER)
            self._lift = marked(column, minute)
        else:
            self._go(column, hit[1].starts, hit[1].lane)
            self._take_hold(hit[1], column, at, minute)

    def _take_hold(self, block: Block, column: int, at: QPointF, minute: int) -> None:
        if may_lift(block):
            resize = self._on_grip(block, column, at)
            self._lift = lifted(block, column, "resize" if resize else "move", grabbed=minute - block.starts)

    def _on_grip(self, block: Block, column: int, at: QPointF) -> bool:
        box = self._shape.block_box(column, block.starts, block.ends, block.lane, block.lanes)
        return at.y() > box.bottom() - size("agenda_grip")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._from_view(event.position())
        if self._pressed is None:
            self._show_grip(at)
            return
        if self._lift is None:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance() or self._lift.is_moved:
            lift = self._lift.to(self._shape.column_at(at.x()), self._shape.minutes_at(at.y()))
            self._lift = replace(lift, copies=lift.kind == "move" and _copies(event))
            self.viewport().setCursor(_COPYING if self._lift.copies else Qt.CursorShape.ArrowCursor)
            self._bring_in(QRectF(at.x(), at.y(), 1, 1))
            self._tell_hand()
            self.viewport().update()

    def _show_grip(self, at: QPointF) -> None:
        hit = self._shape.block_at(self._columns, at)
        grip = hit is not None and may_lift(hit[1]) and self._on_grip(hit[1], hit[0], at)
        self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if grip else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        self._pressed = None
        self.viewport().unsetCursor()
        if far and self._lift is not None:
            self._put_down()
            return
        self._lift = None
        self._tell_hand()
        if self.current is not None:
            self.opened.emit(self.current.line)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self._from_view(event.position())
        self._pressed = self._lift = None
        column = self._shape.column_at(at.x())
        if column < 0 or event.position().y() < size("agenda_head"):
            return
        if self._shape.block_at(self._columns, at) is None:
            self._go(column, self._shape.minutes_at(at.y()) // QUARTER * QUARTER)
            self._open_here()

    def viewportEvent(self, event: QEvent) -> bool:
        """A block too narrow for its words says them when pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self._shape.block_at(self._columns, self._from_view(QPointF(event.pos())))
            if hit is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip(self._said_of(hit[1])), self.viewport())
            return True
        return super().viewportEvent(event)


def _whose(column: GridColumn) -> tuple[object, ...]:
    return column.day, column.therapist_id, column.room_id


def _copies(event: QMouseEvent) -> bool:
    """With Ctrl held a drag leaves the talk where it is and brings another one like it."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
