"""A month of one person as a table: a row for each day that has parts, a column for each part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from healthdesk.actions.show_rota import RotaView, of_person
from healthdesk.records.practitioner import Role
from healthdesk.records.rota import OnDuty, PartKey, PartOnDay
from healthdesk.ui.agenda.said import joined, span_said
from healthdesk.ui.parts.dates import day_in_year, long_day
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tips import plain_tip
from healthdesk.ui.rota.said import hours_said, missing_said, name_said, short_names

_Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractTableModel):
    """Whose month it is, as what, and what of it can be given or taken back."""

    def __init__(self, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._whom: UUID | None = None
        self._role = Role.THERAPIST
        self._from = date.min
        self._days: list[date] = []
        self._names: list[str] = []
        self._parts: dict[tuple[int, int], PartOnDay] = {}
        self._short: dict[UUID, str] = {}

    def show_month(self, view: RotaView, whom: UUID, role: Role, *, changeable_from: date) -> None:
        """Another month or person, or the same with something changed."""
        days = list(dict.fromkeys(part.day for part in view.parts))
        names = _names(view.parts)
        parts = {(days.index(part.day), names.index(part.part.name)): part for part in view.parts}
        same = (days, names) == (self._days, self._names)
        if not same:
            self.beginResetModel()
        self._whom, self._role, self._from = whom, role, changeable_from
        self._days, self._names, self._parts = days, names, parts
        self._short = short_names(one for part in view.parts for one in part.people)
        if not same:
            self.endResetModel()
        elif days:
            self.dataChanged.emit(self.index(0, 0), self.index(len(days) - 1, len(names) - 1))

    # --- what others may ask

    def part(self, index: _Index) -> PartOnDay | None:
        """The part of the day in this cell."""
        return self._parts.get((index.row(), index.column()))

    def is_changeable(self, index: _Index) -> bool:
        """Whether she can give this part or take it back."""
        part = self.part(index)
        if part is None or part.closed or part.day < self._from:
            return False
        mine = self._mine(part)
        return mine.given or not mine.fills if mine is not None else not self._is_away(part)

    def is_given(self, index: _Index) -> bool:
        """Whether she is there for all of it that she can give."""
        part = self.part(index)
        mine = self._mine(part) if part is not None else None
        return mine is not None and (mine.given or mine.fills)

    def pretend(self, index: _Index, *, given: bool) -> None:
        """Show it at once; what is kept comes after."""
        part = self.part(index)
        if part is None or self._whom is None:
            return
        people = tuple(one for one in part.people if (one.id, one.role) != (self._whom, self._role))
        if given:
            mine = OnDuty(
                id=self._whom,
                name="",
                role=self._role,
                starts_at=part.starts_at,
                ends_at=part.ends_at,
                given=True,
            )
            people = (*people, mine)
        self._parts[index.row(), index.column()] = replace(part, people=people)
        self.dataChanged.emit(index, index)

    def keys(self) -> dict[PartKey, QModelIndex]:
        """Where each part stands."""
        return {part.key: self.index(row, column) for (row, column), part in self._parts.items()}

    # --- Qt

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._names)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.part(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        part = self.part(index)
        if part is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._told(part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._told(part, hours=True))
        if role == Qt.ItemDataRole.CheckStateRole and not part.closed:
            mine = self._mine(part)
            there = Qt.CheckState.Checked if self.is_given(index) else Qt.CheckState.PartiallyChecked
            return there if mine is not None else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            comes = QCoreApplication.translate("MonthModel", "komt")
            comes_not = QCoreApplication.translate("MonthModel", "komt niet")
            state = comes if self._mine(part) else comes_not
            when = f"{long_day(part.day)}, {part.part.name} {hours_said(part.part)}"
            return f"{when}: {part.closed or state}. {self._told(part, hours=True)}"
        if role == Qt.ItemDataRole.ForegroundRole and not self.is_changeable(index):
            return theme().colour("muted")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return day_in_year(self._days[section])
        return self._names[section]

    # --- words

    def _mine(self, part: PartOnDay) -> OnDuty | None:
        if self._whom is None:
            return None
        found = of_person(part, self._whom)
        return found if found is None or found.role is self._role else None

    def _is_away(self, part: PartOnDay) -> bool:
        """Whether she is on leave all that while: giving it would come to nothing."""
        return self._role is Role.THERAPIST and self._whom in part.away

    def _told(self, part: PartOnDay, *, hours: bool = False) -> str:
        """Why it cannot be given; who else comes as the same; who is wanted still.

        `hours`: with their hours and their whole names.
        """
        if part.closed:
            return QCoreApplication.translate("MonthModel", "gesloten: {why}").format(why=part.closed)
        mine = self._mine(part)
        fixed = ""
        if mine is not None and not mine.given:
            fixed = QCoreApplication.translate("MonthModel", "vaste uren")
            if not mine.fills:
                fixed += f" {span_said(mine.starts_at, mine.ends_at, self._zone)}"
        elif mine is None and self._is_away(part):
            fixed = QCoreApplication.translate("MonthModel", "afwezig")
        others = [one for one in part.people if one.role is self._role and one.id != self._whom]
        said = (name_said(part, one, self._zone) if hours else self._short[one.id] for one in others)
        names = ", ".join(said)
        missing = tuple(pair for pair in part.missing if pair[0] is self._role)
        wanted = missing_said(replace(part, missing=missing, lead_missing=False))
        return joined(fixed, *(wanted if mine is None else ()), names)


def _names(parts: Iterable[PartOnDay]) -> list[str]:
    return list(dict.fromkeys(part.part.name for part in sorted(parts, key=_starts)))


def _starts(part: PartOnDay) -> time:
    return part.part.starts
