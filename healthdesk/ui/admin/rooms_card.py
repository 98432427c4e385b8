"""Rooms: what each offers, a new one, and one that is out of use."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.actions import plan_agenda
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.records.ids import new_id
from healthdesk.records.room import Room
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.admin.seats_field import SeatsField
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.workbench import Workbench


class RoomsCard(PlanCard):
    """Rooms of the house."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Kamers"))
        self._count = 0
        self._name = line_field(self.tr("Nieuwe kamer"))
        self._offers = ChoiceChips(
            self.tr("Wat de kamer biedt"),
            (
                Choice("step_free", self.tr("gelijkvloers")),
                Choice("low_stimulus", self.tr("prikkelarm")),
                Choice("own_entrance", self.tr("eigen ingang")),
            ),
            several=True,
        )
        self._keep = QuietButton(self.tr("Kamer toevoegen"))
        self._keep.clicked.connect(self._on_add)
        if self.may_change:
            for part in (self._name, self._offers, self._keep):
                self.add(part)

    def show_plan(self, plan: AgendaPlan) -> None:
        self._count = len(plan.rooms)
        rows = [(room.name, self._said(room), room, self._verb(room)) for room in plan.rooms]
        self.show_rows(list(rows), self.tr("Nog geen kamers. Zonder kamer kan niemand ter plaatse komen."))

    def beside(self, record: object) -> QWidget | None:
        """How many can sit in it."""
        if not isinstance(record, Room) or not record.active:
            return None
        field = SeatsField(record)
        field.chosen.connect(self._on_seats)
        return field

    def _on_seats(self, room: Room, seats: int) -> None:
        self.run(plan_agenda.change_room, replace(room, seats=seats))

    def _verb(self, room: Room) -> str:
        return self.tr("Buiten gebruik") if room.active else self.tr("Weer in gebruik")

    def _said(self, room: Room) -> str:
        words = [
            self.tr("gelijkvloers") if room.step_free else self.tr("met trap"),
            self.tr("prikkelarm") if room.low_stimulus else "",
            self.tr("eigen ingang") if room.own_entrance else "",
            "" if room.active else self.tr("buiten gebruik"),
        ]
        return " · ".join(word for word in words if word)

    def act_on(self, record: object) -> None:
        if isinstance(record, Room):
            self.run(plan_agenda.change_room, replace(record, active=not record.active))

    def _on_add(self) -> None:
        if self.is_busy:
            return
        offers = set(self._offers.values)
        room = Room(
            id=new_id(),
            name=self._name.text(),
            step_free="step_free" in offers,
            low_stimulus="low_stimulus" in offers,
            own_entrance="own_entrance" in offers,
            position=self._count,
        )
        self._name.set_error("" if room.name else self.tr("Geef de kamer een naam."))
        if room.name:
            self.run(plan_agenda.add_room, room, typed=self._name)
