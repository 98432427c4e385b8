"""How many can sit in a room, to be changed where it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.records.room import Room
from healthdesk.rules.agenda_checks import MOST_SEATS
from healthdesk.ui.parts.kept_number import KeptNumber


class SeatsField(KeptNumber):
    """chosen: the `Room` and how many chairs it is to have."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, room.seats, 1, MOST_SEATS, parent)
        self.setSuffix(self.tr(" stoelen"))
        self.setSpecialValueText(self.tr("1 stoel"))
        self.setAccessibleName(self.tr("Stoelen in {room}").format(room=room.name))
