"""The rota of a week: a column for each day that has parts, a row for each part."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions.show_rota import RotaView
from healthdesk.records.rota import PartOnDay
from healthdesk.ui.parts.dates import day_in_year
from healthdesk.ui.parts.layouts import clear, column, grid
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rota.part_cell import PartCell


class WeekView(QScrollArea):
    """opened: a `PartOnDay`. Arrows walk from cell to cell."""

    opened = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = workbench.desk.clock
        self._cells: dict[tuple[int, int], PartCell] = {}
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("look", "clear")
        self._layout = column(inside)
        self._grid = grid(gap="small")
        self._layout.addLayout(self._grid)
        self._layout.addStretch(1)
        self.setWidget(inside)

    def show_view(self, view: RotaView) -> None:
        """Another week, or the same with something changed: the keyboard stays on its part."""
        cells = {cell.part.key: cell for cell in self._cells.values()}
        if list(cells) == [part.key for part in view.parts] and view.parts:
            for part in view.parts:
                cells[part.key].show_part(part)
            return
        self._empty()
        days = list(dict.fromkeys(part.day for part in view.parts))
        names = _rows(view.parts)
        for number, day in enumerate(days, start=1):
            self._grid.addWidget(self._title(day), 0, number)
            self._grid.setColumnStretch(number, 1)
        for number, name in enumerate(names, start=1):
            self._grid.addWidget(Text(name, "section"), number, 0, Qt.AlignmentFlag.AlignTop)
        for part in view.parts:
            place = names.index(part.part.name) + 1, days.index(part.day) + 1
            self._grid.addWidget(self._cell(part, place), *place)

    def first_cell(self) -> QWidget | None:
        """Where the keyboard begins: today, or the first of the week."""
        today = self._clock.today()
        cells = sorted(self._cells.items(), key=_across)
        coming = (cell for _place, cell in cells if cell.part.day >= today)
        return next(coming, cells[0][1] if cells else None)

    def _title(self, day: date) -> Text:
        today = day == self._clock.today()
        said = self.tr("{day} · vandaag") if today else "{day}"
        return Text(said.format(day=day_in_year(day)), "strong" if today else "muted", wraps=True)

    def _cell(self, part: PartOnDay, place: tuple[int, int]) -> PartCell:
        cell = PartCell(part, self._clock.zone)
        cell.opened.connect(self.opened)
        cell.walked.connect(self._on_walked)
        self._cells[place] = cell
        return cell

    def _empty(self) -> None:
        clear(self._grid)
        self._cells = {}
        for number in range(self._grid.columnCount()):
            self._grid.setColumnStretch(number, 0)

    def _on_walked(self, cell: PartCell, across: int, down: int) -> None:
        place = next(place for place, one in self._cells.items() if one is cell)
        rows = max(row for row, _column in self._cells)
        columns = max(column for _row, column in self._cells)
        for step in range(1, max(rows, columns) + 1):
            there = self._cells.get((place[0] + down * step, place[1] + across * step))
            if there is not None:
                there.setFocus(Qt.FocusReason.TabFocusReason)
                self.ensureWidgetVisible(there)
                return


def _rows(parts: Iterable[PartOnDay]) -> list[str]:
    """The names of the parts, from morning to evening."""
    first: dict[str, object] = {}
    for part in sorted(parts, key=_starts):
        first.setdefault(part.part.name, part)
    return list(first)


def _starts(part: PartOnDay) -> time:
    return part.part.starts


def _across(item: tuple[tuple[int, int], PartCell]) -> tuple[int, int]:
    (row, column_number), _cell = item
    return column_number, row
