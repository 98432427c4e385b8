"""Rooms: what each offers; one is changed, and a new one made, in a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.change_plan import change_room
from healthdesk.actions.plan_agenda import AgendaPlan, add_room
from healthdesk.records.ids import new_id
from healthdesk.records.room import Room
from healthdesk.ui.admin.edited_card import EditedCard
from healthdesk.ui.admin.room_dialog import RoomDialog
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.parts.workbench import Workbench


class RoomsCard(EditedCard):
    """Rooms of the house."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, add_room, change_room, parent)
        self.set_title(self.tr("Kamers"))
        self._count = 0
        self.offer_new(self.tr("Kamer toevoegen…"))

    def show_plan(self, plan: AgendaPlan) -> None:
        self._count = len(plan.rooms)
        rows = [(room.name, self._said(room), room, self.tr("Wijzig…")) for room in plan.rooms]
        self.show_rows(list(rows), self.tr("Nog geen kamers. Zonder kamer kan niemand ter plaatse komen."))

    def dialog_for(self, record: object | None) -> RoomDialog:
        is_new = not isinstance(record, Room)
        room = record if isinstance(record, Room) else Room(id=new_id(), name="", position=self._count)
        return RoomDialog(self.workbench, room, is_new=is_new, parent=self)

    def _said(self, room: Room) -> str:
        seats = self.tr("1 stoel") if room.seats == 1 else self.tr("{count} stoelen")
        return joined(
            "" if room.active else self.tr("buiten gebruik"),
            self.tr("gelijkvloers") if room.step_free else self.tr("met trap"),
            self.tr("prikkelarm") if room.low_stimulus else "",
            self.tr("eigen ingang") if room.own_entrance else "",
            seats.format(count=room.seats),
            self.tr("{minutes} min leeg erna").format(minutes=room.rest_minutes) if room.rest_minutes else "",
        )
