"""Giving one's parts of days for a whole month: a grid for keyboard and mouse; each step is kept at once."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from healthdesk.records.rota import PartOnDay
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.rota.month_model import MonthModel


class MonthView(QTableView):
    """Space or a click gives a part or takes it back; with Shift several at once.

    toggled: parts, and whether they are given now.
    """

    toggled = Signal(object, bool)

    def __init__(self, model: MonthModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("look", "card")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for header in (across, down):
            header.setHighlightSections(False)
            header.setSectionsClickable(True)
        down.setDefaultSectionSize(size("row"))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def go_in(self) -> None:
        """The keyboard begins at the first part that can be given."""
        if not self.currentIndex().isValid():
            found = (index for index in self._month.keys().values() if self._month.is_changeable(index))
            first = next(found, QModelIndex())
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def toggle_selected(self) -> None:
        """All that is picked: given when one of them is not yet, else taken back."""
        picked = [index for index in self.selectedIndexes() if self._month.is_changeable(index)]
        given = any(not self._month.is_given(index) for index in picked)
        changed = [index for index in picked if self._month.is_given(index) is not given]
        parts: list[PartOnDay] = []
        for index in changed:
            part = self._month.part(index)
            if part is not None:
                parts.append(part)
                self._month.pretend(index, given=given)
        if parts:
            self.toggled.emit(tuple(parts), given)

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.toggle_selected()
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid():
            self.toggle_selected()
