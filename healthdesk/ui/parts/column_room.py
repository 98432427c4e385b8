"""Room for what is written: a column that had to cut something off takes room another has to spare.

Asked by the delegate when it painted a shortened text, so that a table in which everything fits costs
nothing. The wide column gives first; where that is not enough, the others give what their titles and their
rows leave empty. What was given stays, so that nothing moves to and fro under the eye, until the table
itself becomes narrower; a column that somebody dragged stays as it was left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from healthdesk.ui.parts.record_delegate import cell_width, row_height, title_width, under_width
from healthdesk.ui.parts.record_model import RecordModel


class ColumnRoom(QObject):
    """Of one table. Also makes rows high enough for a second line that wraps."""

    def __init__(self, table: QTableView, model: RecordModel[Any]) -> None:
        super().__init__(table)
        self._table, self._records = table, model
        self._dragged: set[int] = set()
        self._before: dict[int, int] = {}
        self._own: dict[int, int] = {}
        """How wide columns were before any room was shared: so they are remembered."""
        self._busy = self._given = False
        model.told.connect(self._on_told)
        table.verticalScrollBar().valueChanged.connect(self._on_moved)

    def give(self) -> None:
        """Share what columns do not need among those that had to cut something off, the wide one too."""
        if self._given:
            return
        self._given = True
        header, wide = self._table.horizontalHeader(), self._wide()
        if wide is None:
            return
        widths = {number: header.sectionSize(number) for number in self._movable(wide)}
        lacks = {number: self._needed(number) - width for number, width in widths.items()}
        room = self._room_of(wide)
        lacks[wide] = self._least(wide) - room
        spare = max(0, -lacks[wide])
        own = max(0, room - self._kept_by(wide)) if lacks[wide] > 0 else 0
        lacking = sum(lack for lack in lacks.values() if lack > 0)
        self._own = {**widths, **self._own}
        self._busy = True
        if lacking > spare:
            spare += self._take(widths, lacking - spare)
        for lack, number in sorted((lack, number) for number, lack in lacks.items() if lack > 0):
            more = min(lack, spare + own)  # the least first: a name without end takes nobody's place
            if number == wide:
                own = 0  # it gives to those that lack less than it does itself
            elif more > 0:
                self._before.setdefault(number, widths[number])
                header.resizeSection(number, widths[number] + more)
            own -= min(own, max(0, more - spare))
            spare = max(0, spare - more)
        self._busy = False
        self.heighten()
        self._given = True

    def take_back(self) -> None:
        """The table has another width: what was given goes back where the wide column lacks it now."""
        header, wide = self._table.horizontalHeader(), self._wide()
        if wide is None or not self._before:
            return
        if self._room_of(wide) >= self._kept_by(wide):
            return
        self._busy = True
        for number, width in self._before.items():
            if number not in self._dragged:
                header.resizeSection(number, width)
        self._before.clear()
        self._busy = False

    @property
    def is_sharing(self) -> bool:
        """Whether a width changes now because of what is written, and not because somebody dragged it."""
        return self._busy

    def state(self) -> QByteArray:
        """Widths, order and sorting as somebody left them, without the room that was shared since."""
        header = self._table.horizontalHeader()
        now = {
            number: header.sectionSize(number) for number in self._own if not header.isSectionHidden(number)
        }
        self._busy = True
        for number in now:
            header.resizeSection(number, self._own[number])
        state = header.saveState()
        for number, width in now.items():
            header.resizeSection(number, width)
        self._busy = False
        return state

    def heighten(self) -> None:
        """Rows as high as a second line that wraps needs; and there may be room to share anew."""
        self._given = False
        wrapping = [(number, column) for number, column in enumerate(self._records.columns) if column.wraps]
        rows, across = self._table.verticalHeader(), self._table.horizontalHeader()
        widths = [(column, across.sectionSize(number)) for number, column in wrapping]
        for row, record in enumerate(self._records.records) if widths else ():
            rows.resizeSection(row, max(row_height(column, record, width) for column, width in widths))

    def note_resized(self, number: int, was: int, now: int) -> None:
        """Somebody dragged a column, or the wide one followed the window, or one was shown or hidden."""
        header = self._table.horizontalHeader()
        moved = not self._busy and was > 0 and now > 0
        if moved and header.sectionResizeMode(number) == QHeaderView.ResizeMode.Interactive:
            self._dragged.add(number)
            self._own.pop(number, None)
            self._given = False

    def _take(self, widths: Mapping[int, int], wanted: int) -> int:
        """What columns leave empty, up to what is wanted; the emptiest first."""
        taken = 0
        for left, number in sorted(((widths[one] - self._least(one), one) for one in widths), reverse=True):
            less = min(left, wanted - taken)
            if less > 0:
                self._table.horizontalHeader().resizeSection(number, widths[number] - less)
                taken += less
        return taken

    def _room_of(self, wide: int) -> int:
        """What the others leave to the wide column; less than nothing where they take more."""
        header = self._table.horizontalHeader()
        others = (header.sectionSize(number) for number in range(header.count()) if number != wide)
        return self._table.viewport().width() - sum(others)

    def _movable(self, wide: int) -> Iterable[int]:
        header = self._table.horizontalHeader()
        for number in range(header.count()):
            if number != wide and number not in self._dragged and not header.isSectionHidden(number):
                yield number

    def _wide(self) -> int | None:
        wide = (number for number, column in enumerate(self._records.columns) if column.width == 0)
        return next(wide, None)

    def _needed(self, number: int) -> int:
        """What the rows to be seen need of a column."""
        column = self._records.columns[number]
        return max((cell_width(column, record) for record in self._seen()), default=title_width(column))

    def _least(self, number: int) -> int:
        """What a column keeps: room for its title, its rows and the muted lines under them."""
        column = self._records.columns[number]
        under = max((under_width(column, record) for record in self._seen()), default=0)
        return max(title_width(column), self._needed(number), under)

    def _kept_by(self, wide: int) -> int:
        """What the wide column keeps: its muted lines; of names without end not more than a fair share."""
        column, fair = self._records.columns[wide], self._table.viewport().width() * 2 // 5
        under = max((under_width(column, record) for record in self._seen()), default=0)
        under = min(under, fair) if column.wraps else under  # its second line takes what the first cannot
        return max(title_width(column), under, min(self._needed(wide), fair))

    def _seen(self) -> Sequence[Any]:
        top, bottom = self._table.rowAt(0), self._table.rowAt(self._table.viewport().height() - 1)
        last = bottom if bottom >= 0 else self._records.rowCount() - 1
        return self._records.records[max(top, 0) : last + 1]

    def _on_told(self) -> None:
        self.heighten()

    def _on_moved(self, _to: int) -> None:
        self._given = False
