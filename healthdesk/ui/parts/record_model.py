"""Records as rows of a table for Qt, sorted in Python, each found again by its identity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from healthdesk.rules.name_order import in_order
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.tips import plain_tip

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

UNDER_ROLE = Qt.ItemDataRole.UserRole + 1
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
RECORD_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, kw_only=True)  # no slots: Python 3.11 cannot make a frozen `Column[X](…)` with them
class Column(Generic[R]):
    """One column: how to say a record in it.

    `sort` gives what to compare (the text where absent); `under` a muted second line, which `wraps` to
    a third where asked, and goes along in a copy or an export where it `says_more`; a `figure` is a number
    in a spreadsheet too; `tone` makes the text a tag; `width` is in characters, 0 takes the room that is
    left.
    """

    key: str
    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    under: Callable[[R], str] | None = None
    tone: Callable[[R], Tone | None] | None = None
    width: int = 14
    hidden: bool = False
    right: bool = False
    wraps: bool = False
    says_more: bool = False
    figure: bool = False


class RecordModel(QAbstractTableModel, Generic[R]):
    """The rows of a `RecordList`.

    told: other rows came.
    """

    told = Signal()

    def __init__(
        self, columns: Sequence[Column[R]], identity: Callable[[R], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._identity = identity
        self._records: list[R] = []
        self._sorted_by: tuple[int, bool] | None = None

    @property
    def records(self) -> tuple[R, ...]:
        """The rows in the order shown."""
        return tuple(self._records)

    def show(self, records: Sequence[R]) -> None:
        """Other rows; the chosen order stays.

        A list that answers each key is not laid out anew each time: rows come or go at its end, and
        those that stay say something else.
        """
        before, after = len(self._records), len(records)
        nowhere = QModelIndex()
        if after > before:
            self.beginInsertRows(nowhere, before, after - 1)
        elif after < before:
            self.beginRemoveRows(nowhere, after, before - 1)
        self._records = list(records)
        self._sort_records()
        if after > before:
            self.endInsertRows()
        elif after < before:
            self.endRemoveRows()
        if stayed := min(before, after):
            self.dataChanged.emit(self.index(0, 0), self.index(stayed - 1, len(self.columns) - 1))
        self.told.emit()

    def record(self, row: int) -> R | None:
        """The record of a row."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, identity: object) -> int:
        """Where a record stands; -1 when it is not among them."""
        same = (row for row, record in enumerate(self._records) if self._identity(record) == identity)
        return next(same, -1)

    def identity_of(self, row: int) -> object:
        """Which record stands in a row; None when there is none."""
        record = self.record(row)
        return None if record is None else self._identity(record)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 brings back the order the records came in only at the next `show`."""
        self._sorted_by = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        before = [self.identity_of(index.row()) for index in self.persistentIndexList()]
        self._sort_records()
        for index, identity in zip(self.persistentIndexList(), before, strict=True):
            self.changePersistentIndex(index, self.index(self.row_of(identity), index.column()))
        self.layoutChanged.emit()

    def _sort_records(self) -> None:
        if self._sorted_by is None:
            return
        number, descending = self._sorted_by
        column = self.columns[number]
        self._records.sort(key=column.sort or _folded(column.text), reverse=descending)

    # --- what Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index.row())
        if record is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(record)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            parts = filter(None, (column.text(record), column.under(record) if column.under else ""))
            aloud = role == Qt.ItemDataRole.AccessibleTextRole
            return ", ".join(parts) if aloud else plain_tip("\n".join(parts))
        if role == UNDER_ROLE:
            return column.under(record) if column.under else ""
        if role == TONE_ROLE:
            return column.tone(record) if column.tone else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return record if role == RECORD_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = (
                    Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
                )
                return side | Qt.AlignmentFlag.AlignVCenter
        return None


def _folded(text: Callable[[R], str]) -> Callable[[R], tuple[str, str]]:
    def key(record: R) -> tuple[str, str]:
        return in_order(text(record))

    return key
