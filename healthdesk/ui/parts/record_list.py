"""The list every page uses: sortable, remembers its columns, opens with Enter, exports what it shows.

It has four faces: the rows, a sentence when there are none, "loading" (only after a moment), and
trouble with "try again".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from healthdesk.records.shown_table import ShownTable
from healthdesk.rules.person_names import without_marks
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.layouts import column as column_layout
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.record_model import Column, RecordModel
from healthdesk.ui.parts.record_table import RecordTable
from healthdesk.ui.parts.tokens import milliseconds

R = TypeVar("R")


class RecordList(QWidget, Generic[R]):
    """Rows of records.

    opened: Enter or a double click on a record. chosen: the cursor stands on another record, or None.
    retried: "try again" after trouble. empty_acted: the action of the empty state.
    """

    opened = Signal(object)
    chosen = Signal(object)
    retried = Signal()
    empty_acted = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        columns: Sequence[Column[R]],
        memory: Memory,
        parent: QWidget | None = None,
        *,
        identity: Callable[[R], object] = id,
    ) -> None:
        """`name` is under which its columns are remembered, `title` what it is called on the screen."""
        super().__init__(parent)
        self._name, self._title, self._memory = f"columns/{name}", title, memory
        self._export: Callable[[ShownTable], object] | None = None
        self._copy: Callable[[ShownTable, Sequence[R]], object] | None = None
        self._copies_whole = True
        self.model = RecordModel(columns, identity, self)
        self.table = RecordTable(self.model, title, self)
        self._empty = EmptyState(QCoreApplication.translate("RecordList", "Hier staat nog niets."))
        self._empty.acted.connect(self.empty_acted)
        self._loading = EmptyState(QCoreApplication.translate("RecordList", "Even zoeken…"))
        self._trouble = EmptyState("", icon="error")
        self._trouble.acted.connect(self.retried)
        self._faces = QStackedWidget()
        for face in (self.table, self._empty, self._loading, self._trouble):
            self._faces.addWidget(face)
        column_layout(self).addWidget(self._faces)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(milliseconds("loading_after"))
        self._patience.timeout.connect(self._on_patience_over)
        self._connect()

    def _connect(self) -> None:
        self.table.row_opened.connect(self._on_row_opened)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.set_up_columns(self._memory.recall_bytes(self._name))
        self.table.columns_changed.connect(self._on_columns_changed)
        self.table.copy_wished.connect(self._on_copy_cell)
        self.table.menu_requested.connect(self._on_menu_requested)

    # --- what others may call

    def show_records(self, records: Sequence[R]) -> None:
        """The rows; who was chosen stays chosen when still among them."""
        self._patience.stop()
        kept = self.model.identity_of(self.table.currentIndex().row())
        self.model.show(records)
        self.table.choose_again(self.model.row_of(kept) if kept is not None else -1)
        self._show_face(self.table if records else self._empty)

    def show_loading(self) -> None:
        """Rows are being fetched; says so only when it takes a moment."""
        self._patience.start()

    def show_trouble(self, sentence: str) -> None:
        """Fetching did not work; offers to try again."""
        self._patience.stop()
        self._trouble.say(sentence, QCoreApplication.translate("RecordList", "Opnieuw proberen"))
        self._show_face(self._trouble)

    def say_when_empty(self, sentence: str, action: str = "") -> None:
        """What stands here when there are no rows."""
        self._empty.say(sentence, action)

    def export_with(self, export: Callable[[ShownTable], object]) -> None:
        """What to do with "export what is shown"; without it only copying is offered."""
        self._export = export

    def copy_with(self, copy: Callable[[ShownTable, Sequence[R]], object], *, whole: bool) -> None:
        """What copies a table with these records in it, where that has to be written down.

        `whole`: whether all rows at once are offered; one row and one cell always are.
        """
        self._copy, self._copies_whole = copy, whole

    @property
    def current(self) -> R | None:
        """The record the cursor stands on."""
        return self.model.record(self.table.currentIndex().row())

    def choose(self, identity: object) -> bool:
        """Put the cursor on a record; False when it is not among the rows."""
        row = self.model.row_of(identity)
        if row >= 0:
            self.table.choose_row(row)
        return row >= 0

    def lead_with(self, identity: object) -> None:
        """Put the cursor on a record near the top: what comes after it is in sight."""
        if self.choose(identity):
            self.table.bring_up(self.table.currentIndex().row() - 1)

    def go_in(self) -> None:
        """The keyboard comes in from above: to the first row when none is chosen."""
        if self.model.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.choose_row(0)
            self.table.setFocus()

    def shown(self) -> ShownTable:
        """What is to be seen, column by column in the order on the screen."""
        return self._table_of(self.model.records)

    def _table_of(self, records: Sequence[R]) -> ShownTable:
        columns = [self.model.columns[number] for number in self.table.shown_columns()]
        rows = tuple(tuple(_cell(column, record) for column in columns) for record in records)
        titles, figures = tuple(one.title for one in columns), tuple(one.figure for one in columns)
        return ShownTable(self._title, titles, rows, figures if any(figures) else ())

    def _show_face(self, face: QWidget) -> None:
        self._faces.setCurrentWidget(face)
        # A proxy that is hidden would stop the Tab key on its way through.
        self.setFocusProxy(face if face is self.table else None)  # type: ignore[arg-type]  # Qt takes None

    # --- slots

    def _on_row_opened(self, row: int) -> None:
        record = self.model.record(row)
        if record is not None:
            self.opened.emit(record)

    def _on_row_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.record(index.row()))

    def _on_columns_changed(self, state: QByteArray) -> None:
        self._memory.keep_bytes(self._name, state)

    def _on_patience_over(self) -> None:
        self._show_face(self._loading)

    def _on_menu_requested(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.current is not None:
            one = menu.addAction(QCoreApplication.translate("RecordList", "Kopieer deze regel"))
            one.triggered.connect(self._on_copy_row)
        if self._copies_whole:
            copy = menu.addAction(QCoreApplication.translate("RecordList", "Kopieer wat hier staat"))
            copy.triggered.connect(self._on_copy)
        if self._export is not None:
            export = menu.addAction(QCoreApplication.translate("RecordList", "Exporteer wat hier staat…"))
            export.triggered.connect(self._on_export)
        menu.addSeparator()
        for action in self._column_actions(menu):
            menu.addAction(action)
        menu.popup(at)

    def _column_actions(self, menu: QMenu) -> list[QAction]:
        actions = []
        for number, column in enumerate(self.model.columns[1:], start=1):
            action = QAction(column.title, menu)
            action.setCheckable(True)
            action.setChecked(not self.table.isColumnHidden(number))
            action.setData(number)
            action.toggled.connect(self._on_column_toggled)
            actions.append(action)
        return actions

    def _on_column_toggled(self, wanted: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.table.show_column(int(action.data()), shown=wanted)

    def _on_copy(self) -> None:
        self._hand_over(self.shown(), self.model.records)

    def _on_copy_row(self) -> None:
        record = self.current
        if record is not None:
            self._hand_over(replace(self._table_of((record,)), headings=()), (record,))

    def _on_copy_cell(self, index: QModelIndex) -> None:
        record = self.model.record(index.row())
        if record is not None:
            words = _cell(self.model.columns[index.column()], record)
            self._hand_over(ShownTable(self._title, (), ((words,),)), (record,))

    def _hand_over(self, table: ShownTable, records: Sequence[R]) -> None:
        if self._copy is not None:
            self._copy(table, records)
        else:
            lines = (*((table.headings,) if table.headings else ()), *table.rows)
            self.table.copy("\n".join("\t".join(line) for line in lines))

    def _on_export(self) -> None:
        if self._export is not None:
            self._export(self.shown())


def _cell(column: Column[Any], record: Any) -> str:
    parts = (column.text(record), column.under(record) if column.under and column.says_more else "")
    return without_marks(" · ".join(filter(None, parts)))
