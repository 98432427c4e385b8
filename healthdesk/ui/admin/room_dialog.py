"""What a room is called, what it offers, how many can sit in it, and whether it is in use."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.room import Room
from healthdesk.rules.agenda_checks import MOST_SEATS
from healthdesk.ui.admin.plan_dialog import PlanDialog
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench

_MOST_REST = 120


class RoomDialog(PlanDialog[Room]):
    """A new room, or one that there is."""

    def __init__(
        self, workbench: Workbench, room: Room, *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Nieuwe kamer") if is_new else room.name
        super().__init__(workbench, title, room, is_new=is_new, parent=parent)
        self._offers = ChoiceChips(
            self.tr("Wat de kamer biedt"),
            (
                Choice("step_free", self.tr("gelijkvloers")),
                Choice("low_stimulus", self.tr("prikkelarm")),
                Choice("own_entrance", self.tr("eigen ingang")),
            ),
            several=True,
        )
        self._offers.show_values(
            name for name in ("step_free", "low_stimulus", "own_entrance") if getattr(room, name)
        )
        self._seats = self.number(self.tr("Stoelen"), room.seats, 1, MOST_SEATS)
        self._rest = self.number(
            self.tr("Leeg na een gesprek"), room.rest_minutes, 0, _MOST_REST, self.tr(" min")
        )
        told = self.tr("Om te verluchten en op te ruimen, tot er weer iemand komt.")
        also = self.tr("De zoeker laat het vrij; wie zelf boekt, krijgt het gezegd.")
        set_tip(self._rest.field, f"{told} {also}")
        offers = LabeledField(self._offers.accessibleName(), self._offers)
        of_both = {
            "step_free": (self.tr("gelijkvloers"), lambda one: self.yes_or_no(one.step_free)),
            "low_stimulus": (self.tr("prikkelarm"), lambda one: self.yes_or_no(one.low_stimulus)),
            "own_entrance": (self.tr("eigen ingang"), lambda one: self.yes_or_no(one.own_entrance)),
            "seats": (self._seats.label, lambda one: str(one.seats)),
            "rest_minutes": (self._rest.label, lambda one: str(one.rest_minutes)),
        }
        numbers = {"seats": self._seats, "rest_minutes": self._rest}
        self.arrange(offers, self.side_by_side(*numbers.values()), fields=numbers, told=of_both)

    def read(self) -> Room:
        offers = set(self._offers.values)
        return replace(
            self.record,
            name=self.name.text().strip(),
            step_free="step_free" in offers,
            low_stimulus="low_stimulus" in offers,
            own_entrance="own_entrance" in offers,
            seats=self.value(self._seats),
            rest_minutes=self.value(self._rest),
            active=self.in_use.isChecked(),
        )
