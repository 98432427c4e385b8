"""Room for what is written: a column that had to cut something off takes room another has to spare.

Asked by the delegate when it painted a shortened text, so that a table in which everything fits costs
nothing. A column only grows, so that nothing moves to and fro under the eye, until the table itself becomes
narrower; one that somebody dragged stays as it was left.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from healthdesk.ui.parts.record_delegate import cell_width, row_height, title_width
from healthdesk.ui.parts.record_model import RecordModel


class ColumnRoom(QObject):
    """Of one table. Also makes rows high enough for a second line that wraps."""

    def __init__(self, table: QTableView, model: RecordModel[Any]) -> None:
        super().__init__(table)
        self._table, self._records = table, model
        self._dragged: set[int] = set()
        self._before: dict[int, int] = {}
        self._busy = self._given = False
        model.told.connect(self._on_told)
        table.verticalScrollBar().valueChanged.connect(self._on_moved)

    def give(self) -> None:
        """Share what the wide column does not need among those that had to cut something off."""
        if self._given:
            return
        self._given = True
        header, wide = self._table.horizontalHeader(), self._wide()
        if wide is None:
            return
        spare = header.sectionSize(wide) - self._needed(wide)
        self._busy = True
        for short, number in sorted(self._shortages(wide)):  # a name without end takes nobody's place
            more = min(short, spare)
            if more > 0:
                self._before.setdefault(number, header.sectionSize(number))
                header.resizeSection(number, header.sectionSize(number) + more)
                spare -= more
        self._busy = False
        self.heighten()

    def take_back(self) -> None:
        """The table has another width: what was given goes back where the wide column lacks it now."""
        header, wide = self._table.horizontalHeader(), self._wide()
        if wide is None or not self._before:
            return
        others = (header.sectionSize(number) for number in range(header.count()) if number != wide)
        if self._table.viewport().width() - sum(others) >= self._needed(wide):
            return
        self._busy = True
        for number, width in self._before.items():
            if number not in self._dragged:
                header.resizeSection(number, width)
        self._before.clear()
        self._busy = False

    def heighten(self) -> None:
        """Rows as high as a second line that wraps needs; and there may be room to share anew."""
        self._given = False
        wrapping = [(number, column) for number, column in enumerate(self._records.columns) if column.wraps]
        rows = self._table.verticalHeader()
        for number, column in wrapping:
            width = self._table.horizontalHeader().sectionSize(number)
            for row, record in enumerate(self._records.records):
                rows.resizeSection(row, row_height(column, record, width))

    def note_resized(self, number: int, _was: int, _now: int) -> None:
        """Somebody dragged a column, or the wide one followed the window."""
        header = self._table.horizontalHeader()
        if not self._busy and header.sectionResizeMode(number) == QHeaderView.ResizeMode.Interactive:
            self._dragged.add(number)

    def _shortages(self, wide: int) -> Iterable[tuple[int, int]]:
        header = self._table.horizontalHeader()
        for number in range(header.count()):
            if number != wide and number not in self._dragged and not header.isSectionHidden(number):
                yield self._needed(number) - header.sectionSize(number), number

    def _wide(self) -> int | None:
        wide = (number for number, column in enumerate(self._records.columns) if column.width == 0)
        return next(wide, None)

    def _needed(self, number: int) -> int:
        """What the rows to be seen need of a column."""
        top, bottom = self._table.rowAt(0), self._table.rowAt(self._table.viewport().height() - 1)
        last = bottom if bottom >= 0 else self._records.rowCount() - 1
        column = self._records.columns[number]
        shown = self._records.records[max(top, 0) : last + 1]
        return max((cell_width(column, record) for record in shown), default=title_width(column))

    def _on_told(self) -> None:
        self.heighten()

    def _on_moved(self, _to: int) -> None:
        self._given = False
