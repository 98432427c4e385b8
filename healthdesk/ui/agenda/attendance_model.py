"""The attendance of a group as a table: a row for each person, a column for each date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics

from healthdesk.records.group import Attendance, AttendanceSheet, GroupPlace
from healthdesk.records.shown_table import ShownTable
from healthdesk.rules.person_names import with_age
from healthdesk.ui.agenda.group_said import attendance_said, short_said
from healthdesk.ui.parts.dates import long_day, short_date
from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import plain_tip
from healthdesk.ui.parts.tokens import size

_Index = QModelIndex | QPersistentModelIndex
_COLOURS = {
    Attendance.EXPECTED: "muted",
    Attendance.CAME: "green",
    Attendance.LATE: "amber",
    Attendance.NO_SHOW: "red",
    Attendance.EXCUSED: "muted",
}


class AttendanceModel(QAbstractTableModel):
    """Shows a sheet; what is noted shows at once, what is kept comes after."""

    def __init__(self, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._sheet: AttendanceSheet | None = None

    def show_sheet(self, sheet: AttendanceSheet) -> None:
        """Another sheet, or the same with something changed: then what is picked stays picked."""
        before = self._sheet
        same = before is not None and _shape(before) == _shape(sheet)
        if not same:
            self.beginResetModel()
        self._sheet = sheet
        if not same:
            self.endResetModel()
        elif sheet.people and sheet.dates:
            last = self.index(len(sheet.people) - 1, len(sheet.dates) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def place(self, index: _Index) -> GroupPlace | None:
        """Her place in this cell; None where she is not in it on that date."""
        sheet = self._sheet
        if sheet is None or not index.isValid():
            return None
        return sheet.place(sheet.dates[index.column()], sheet.people[index.row()])

    def pretend(self, places: Iterable[GroupPlace], attendance: Attendance) -> None:
        """Show it before it is kept."""
        if self._sheet is not None:
            noted = {
                (one.appointment_id, one.patient_id): replace(one, attendance=attendance) for one in places
            }
            self.show_sheet(replace(self._sheet, places={**self._sheet.places, **noted}))

    def first(self) -> QModelIndex:
        """Where the keyboard begins: the first date on which somebody is still only expected."""
        sheet = self._sheet
        if sheet is None or not sheet.people:
            return QModelIndex()
        for column, talk in enumerate(sheet.dates):
            for row, who in enumerate(sheet.people):
                place = sheet.place(talk, who)
                if place is not None and place.attendance is Attendance.EXPECTED:
                    return self.index(row, column)
        return self.index(0, 0)

    def shown(self, title: str) -> ShownTable:
        """The whole table, to be copied."""
        rows, columns = range(self.rowCount()), range(self.columnCount())
        lines = (
            (self._person(row), *(str(self.data(self.index(row, one)) or "") for one in columns))
            for row in rows
        )
        return ShownTable(title, ("", *(self._date(column) for column in columns)), tuple(lines))

    @property
    def people(self) -> tuple[UUID, ...]:
        """Who stands in it."""
        return () if self._sheet is None else tuple(one.patient_id for one in self._sheet.people)

    # --- Qt

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._sheet is None else len(self._sheet.people)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._sheet is None else len(self._sheet.dates)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.place(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.place(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return "–" if place is None else short_said(place.attendance)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme().colour("muted" if place is None else _COLOURS[place.attendance])
        if role == Qt.ItemDataRole.AccessibleTextRole and place is not None and self._sheet is not None:
            day = self._sheet.dates[index.column()].starts_at.astimezone(self._zone).date()
            return f"{self._person(index.row())}, {long_day(day)}: {attendance_said(place.attendance)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self._date(section) if across else self._short_person(section)
        if across:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._person(section))
        return self._person(section) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _short_person(self, row: int) -> str:
        """A name without end leaves the dates their room; her age stays behind it."""
        metrics = QFontMetrics(theme().font("section", bold=True))
        return as_much_as_fits(self._person(row), metrics, size("side_panel"))

    def _person(self, row: int) -> str:
        assert self._sheet is not None
        one = self._sheet.people[row]
        return with_age(one.person, one.age)

    def _date(self, column: int) -> str:
        assert self._sheet is not None
        return short_date(self._sheet.dates[column].starts_at.astimezone(self._zone).date())


def _shape(sheet: AttendanceSheet) -> tuple[object, ...]:
    return tuple(one.id for one in sheet.dates), sheet.people
