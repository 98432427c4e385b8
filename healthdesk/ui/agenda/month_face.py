"""The month of the agenda: each day with its talks and whether there is still a moment; Enter opens it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from healthdesk.actions.show_month import MonthView, show_month
from healthdesk.ui.agenda.month_model import TONES, MonthModel, state_said, talks_said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.tag import paint_tag, tag_width
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench

_Index = QModelIndex | QPersistentModelIndex


class MonthFace(QTableView):
    """opened: a `date`. looked_at: the day under the cursor. turned: -1 or 1. troubled: a `Trouble`."""

    opened = Signal(object)
    looked_at = Signal(object)
    turned = Signal(int)
    troubled = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._day = workbench.desk.clock.today()
        self._ticket: Ticket | None = None
        self.days = MonthModel(self)
        self.setModel(self.days)
        self.setItemDelegate(_DayPainter(self.days, workbench, self))
        self.setAccessibleName(self.tr("Maand"))
        self.setProperty("look", "card")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(  # above what they name, as in the day and the week
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.verticalHeader().setMinimumSectionSize(size("tall_row") + size("tag"))
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._bring_in)
        self.activated.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme().changed.connect(self.viewport().update)

    def fetch(self, day: date) -> None:
        """The month of this day, with the cursor on it."""
        self._day = day
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._workbench.background.run(
            show_month, self._workbench.desk, day, then=self._on_view, trouble=self.troubled.emit
        )

    def _on_view(self, view: MonthView) -> None:
        self.days.show_view(view)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.days.place_of(self._day), flag)
        self._laid_out.start()

    def _on_current(self, index: QModelIndex) -> None:
        one = self.days.load(index)
        if one is not None:
            self._day = one.day
            self.looked_at.emit(one.day)

    def _on_activated(self, index: QModelIndex) -> None:
        one = self.days.load(index)
        if one is not None:
            self.opened.emit(one.day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A banner above it takes of its room: the day of the cursor stays to be seen, whole."""
        super().resizeEvent(event)
        self._laid_out.start()

    def _bring_in(self) -> None:
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turned.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
            event.accept()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._on_activated(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)


class _DayPainter(QStyledItemDelegate):
    """The number of the day, its talks, and a pill with what is still free."""

    def __init__(self, days: MonthModel, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._days, self._workbench = days, workbench

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        one = self._days.load(index)
        if one is None:
            return
        look, today = theme(), one.day == self._workbench.desk.clock.today()
        box, gap = QRectF(option.rect), float(space("small"))
        painter.save()
        picked = index == option.widget.currentIndex() if isinstance(option.widget, QTableView) else False
        if picked:
            painter.fillRect(box, look.colour("accent_soft"))
        painter.setPen(QPen(look.colour("line"), space("hair")))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        inner = box.adjusted(gap, gap / 2, -gap, -gap / 2)
        ours = self._days.is_of_month(one.day)
        painter.setFont(look.font("base", bold=today or ours))
        painter.setPen(look.colour("accent" if today else "text" if ours else "muted"))
        number = self.tr("{day} · vandaag").format(day=one.day.day) if today else str(one.day.day)
        lead = Qt.AlignmentFlag.AlignLeading
        painter.drawText(inner, lead | Qt.AlignmentFlag.AlignTop, number)
        high = painter.fontMetrics().height()
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("muted"))
        below = inner.adjusted(0, high, 0, 0)
        painter.drawText(below, lead | Qt.AlignmentFlag.AlignTop, talks_said(one))
        said = state_said(one)
        if said:
            tall = max(size("tag"), painter.fontMetrics().height())
            wide = min(tag_width(said, painter.font()), int(inner.width()))
            left = (
                inner.right() - wide if option.direction == Qt.LayoutDirection.RightToLeft else inner.left()
            )
            pill = QRectF(left, inner.bottom() - tall, wide, tall)
            paint_tag(painter, pill, said, TONES[one.state], picked=picked)
        painter.restore()
