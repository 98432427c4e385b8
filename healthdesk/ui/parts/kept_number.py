"""A number of a record, to be changed where it stands in a list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.number_field import NumberField


class KeptNumber(NumberField):
    """chosen: the record and its new number, once somebody left the field with another one in it."""

    chosen = Signal(object, int)

    def __init__(
        self, record: object, number: int, least: int, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(least, most, parent)
        self._record, self._asked = record, number
        self.setKeyboardTracking(False)
        self.setValue(number)
        self.editingFinished.connect(self._on_finished)

    def _on_finished(self) -> None:
        if self.value() != self._asked:
            self._asked = self.value()
            self.chosen.emit(self._record, self.value())
