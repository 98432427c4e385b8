"""A month as a table of weeks, ready to be painted and read out."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from healthdesk.actions.show_month import MonthView
from healthdesk.records.day_load import DayLoad, DayState
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.parts.dates import long_day
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.rota.said import day_names

_Index = QModelIndex | QPersistentModelIndex

TONES: dict[DayState, Tone] = {
    DayState.OPEN: "green",
    DayState.FULL: "amber",
    DayState.CLOSED: "neutral",
    DayState.OVER: "neutral",
}


def state_said(one: DayLoad) -> str:
    """Whether there is still a moment: "3 vrij", "volzet", "gesloten"; nothing of what is over."""
    if one.state is DayState.OVER:
        return one.closed
    if one.state is DayState.CLOSED:
        return one.closed or QCoreApplication.translate("AgendaMonth", "niemand werkt")
    if one.state is DayState.FULL:
        return QCoreApplication.translate("AgendaMonth", "volzet")
    return QCoreApplication.translate("AgendaMonth", "{count} vrij").format(count=one.free)


def talks_said(one: DayLoad) -> str:
    """How many talks; nothing when there are none."""
    if one.talks == 1:
        return QCoreApplication.translate("AgendaMonth", "1 gesprek")
    text = QCoreApplication.translate("AgendaMonth", "{count} gesprekken")
    return text.format(count=one.talks) if one.talks else ""


class MonthModel(QAbstractTableModel):
    """A row for each week."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: MonthView | None = None

    def show_view(self, view: MonthView) -> None:
        """Another month, or the same with something changed."""
        same = self._view is not None and [one.day for one in self._view.days] == [
            one.day for one in view.days
        ]
        if same:
            self._view = view
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 6))
            return
        self.beginResetModel()
        self._view = view
        self.endResetModel()

    def load(self, index: _Index) -> DayLoad | None:
        """The day of a cell."""
        place = index.row() * 7 + index.column()
        days = self._view.days if self._view is not None else ()
        return days[place] if index.isValid() and place < len(days) else None

    def is_of_month(self, day: date) -> bool:
        """Whether it lies in the month itself, and not in the weeks around it."""
        return self._view is not None and (day.year, day.month) == (
            self._view.first.year,
            self._view.first.month,
        )

    def place_of(self, day: date) -> QModelIndex:
        """Where a day stands; nowhere when it is not shown."""
        days = self._view.days if self._view is not None else ()
        found = next((number for number, one in enumerate(days) if one.day == day), -1)
        return QModelIndex() if found < 0 else self.index(found // 7, found % 7)

    # --- Qt

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._view is None else len(self._view.days) // 7

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 7

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.load(index)
        if one is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return joined(long_day(one.day), talks_said(one), state_said(one))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return day_names()[section]
        one = self.load(self.index(section, 0))
        return "" if one is None else str(one.day.isocalendar().week)
