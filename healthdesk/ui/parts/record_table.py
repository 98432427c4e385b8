"""The table inside a `RecordList`: keys, columns, and the menu."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from healthdesk.ui.parts.column_room import ColumnRoom
from healthdesk.ui.parts.record_delegate import RecordDelegate, title_width
from healthdesk.ui.parts.record_model import RecordModel
from healthdesk.ui.parts.round_corner import round_off
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size


class RecordTable(QTableView):
    """Whole rows, one at a time.

    row_opened: Enter or double click. row_chosen: the index of the new row.
    columns_changed: widths, order or sorting, as Qt's own state. menu_requested: where.
    copy_wished: the index of the one cell.
    """

    row_opened = Signal(int)
    row_chosen = Signal(QModelIndex)
    columns_changed = Signal(QByteArray)
    menu_requested = Signal(QPoint)
    copy_wished = Signal(QModelIndex)

    def __init__(self, model: RecordModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("look", "card")
        self._delegate = delegate = RecordDelegate(model, self)
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Always there: columns that change their width with each key move under the eye, and draw twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        model.told.connect(self._on_extent)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        tall = any(column.under for column in model.columns)
        self.verticalHeader().setDefaultSectionSize(size("tall_row" if tall else "row"))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self.activated.connect(self._on_activated)
        theme().changed.connect(self.viewport().update)
        self._room = ColumnRoom(self, model)
        delegate.shortened.connect(self._room.give, Qt.ConnectionType.QueuedConnection)

    def set_up_columns(self, remembered: QByteArray) -> None:
        """Widths by the number of characters and the title, then as they were left the last time."""
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for number, column in enumerate(self._records.columns):
            self.setColumnHidden(number, column.hidden)
            if column.width == 0:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                given = letter * column.width + size("icon")
                header.resizeSection(number, max(given, title_width(column)))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        if not remembered.isEmpty():
            header.restoreState(remembered)
        self.setSortingEnabled(True)
        header.sectionResized.connect(self._room.note_resized)
        header.sectionResized.connect(self._on_columns_touched)
        header.sectionMoved.connect(self._on_columns_touched)
        header.sortIndicatorChanged.connect(self._on_columns_touched)

    def show_column(self, number: int, *, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        self.setColumnHidden(number, not shown)
        self._on_columns_touched()

    def shown_columns(self) -> list[int]:
        """The numbers of the columns to be seen, in the order on the screen."""
        header = self.horizontalHeader()
        ordered = [header.logicalIndex(place) for place in range(header.count())]
        return [number for number in ordered if not self.isColumnHidden(number)]

    def choose_row(self, row: int) -> None:
        """Put the cursor on a row and bring it into sight."""
        index = self._records.index(row, self.shown_columns()[0])
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def bring_up(self, row: int) -> None:
        """As the topmost row, as far as there is something below."""
        index = self._records.index(max(0, row), self.shown_columns()[0])
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def choose_again(self, row: int) -> None:
        """After other rows came: whoever was chosen stands in `row` now, nowhere when it is -1.

        Says so also when the number of the row is the same: what stands in it may not be.
        """
        before, bar = self.currentIndex(), self.verticalScrollBar()
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            return
        seen = not before.isValid() or self.visualRect(before).intersects(self.viewport().rect())
        height = bar.value()
        self.setCurrentIndex(self._records.index(row, before.column() if before.isValid() else 0))
        if seen:
            self.scrollTo(self.currentIndex())
        else:
            bar.setValue(height)  # she had scrolled away from it, and is looking at others
        if row == before.row():
            self.row_chosen.emit(self.currentIndex())

    def copy(self, text: str) -> None:
        """To the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def _on_extent(self) -> None:
        """Rows that fill the whole view hide what is under it: nothing of that is drawn then."""
        port, header = self.viewport(), self.horizontalHeader()
        tall = self.verticalHeader().length() >= port.height()
        port.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, tall and header.length() >= port.width())

    def _on_range(self, _least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > 0)

    def _on_activated(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())

    def _on_columns_touched(self) -> None:
        self._on_extent()
        if not self._room.is_sharing:
            self.columns_changed.emit(self._room.state())

    def _on_header_menu(self, at: QPoint) -> None:
        self.menu_requested.emit(self.horizontalHeader().mapToGlobal(at))

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self.row_chosen.emit(current)

    def indexAt(self, at: QPoint) -> QModelIndex:
        """Nobody takes hold of a row that is not written yet."""
        index = super().indexAt(at)
        return QModelIndex() if self.is_cut(index) else index

    def is_cut(self, index: QModelIndex) -> bool:
        """Whether a row goes on below what is seen of the list, and stays blank until it is scrolled to."""
        box = self.visualRect(index)
        below = box.top() > 0 and box.bottom() >= self._delegate.fold
        return index.isValid() and below and not self.selectionModel().isSelected(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._delegate.fold = self.viewport().height()
        self._on_extent()
        self._room.take_back()
        self._room.heighten()
        round_off(self.viewport())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wished.emit(self.currentIndex())  # by the list, which has it written down
        else:
            super().keyPressEvent(event)
