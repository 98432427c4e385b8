"""How many can sit in a room, to be changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.room import Room
from healthdesk.rules.agenda_checks import MOST_SEATS
from healthdesk.ui.parts.number_field import NumberField


class SeatsField(NumberField):
    """chosen: the `Room` and how many chairs it is to have."""

    chosen = Signal(object, int)

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(1, MOST_SEATS, parent)
        self._room = room
        self.setSuffix(self.tr(" stoelen"))
        self.setSpecialValueText(self.tr("1 stoel"))
        self.setAccessibleName(self.tr("Stoelen in {room}").format(room=room.name))
        self.setKeyboardTracking(False)
        self.setValue(room.seats)
        self._asked = room.seats
        self.editingFinished.connect(self._on_finished)

    def _on_finished(self) -> None:
        if self.value() != self._asked:
            self._asked = self.value()
            self.chosen.emit(self._room, self.value())
