"""Giving one's parts of days for a whole month: a grid for keyboard and mouse; each step is kept at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from healthdesk.records.rota import PartOnDay
from healthdesk.ui.parts.cell_grid import CellGrid
from healthdesk.ui.rota.month_model import MonthModel


class MonthView(CellGrid):
    """Space or a click gives a part or takes it back; with Shift several at once.

    toggled: parts, and whether they are given now.
    """

    toggled = Signal(object, bool)

    def __init__(self, model: MonthModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self._month = model
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(True)

    def go_in(self) -> None:
        """The keyboard begins at the first part that can be given."""
        found = (index for index in self._month.keys().values() if self._month.is_changeable(index))
        self.go_to_first(next(found, QModelIndex()))

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
