"""A list that folds out, of values with names; rolling the wheel over it changes nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from healthdesk.ui.parts.folding_box import FoldingBox


class ChoiceBox(FoldingBox):
    """`typed` allows words of one's own beside the offered ones.

    picked: a person chose or typed something else.
    """

    picked = Signal()

    def __init__(
        self, choices: Mapping[str, str], parent: QWidget | None = None, *, typed: bool = False
    ) -> None:
        super().__init__(parent)
        self.setEditable(typed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, label in choices.items():
            self.addItem(label, value)
        self.activated.connect(self._on_picked)
        line = self.lineEdit()
        if line is not None:
            line.textEdited.connect(self._on_picked)

    @property
    def value(self) -> str:
        """The chosen value, or the words that were typed."""
        if self.isEditable():
            number = self.findText(self.currentText().strip())
            return str(self.itemData(number)) if number >= 0 else self.currentText().strip()
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Put a value there; this is not an edit. An unknown one is added, so that it is not lost."""
        number = self.findData(value)
        if number < 0 and self.isEditable():
            self.setCurrentIndex(-1)
            self.setEditText(value)
            return
        if number < 0 and value:
            self.addItem(value, value)
            number = self.count() - 1
        self.setCurrentIndex(max(0, number))

    def _on_picked(self, _what: object) -> None:
        self.picked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Whoever scrolls a form does not want to change it."""
        event.ignore()
