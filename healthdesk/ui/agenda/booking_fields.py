"""The fields of a booking: what, when, with whom, where, how, with what, with which interpreter, a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.actions.find_moment import MomentStart
from healthdesk.actions.show_agenda import AgendaChoices
from healthdesk.records.appointment import AgendaLine, Appointment, BookingWish, Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.agenda.equipment_box import EquipmentBox
from healthdesk.ui.agenda.interpreter_box import InterpreterBox
from healthdesk.ui.agenda.said import mode_said
from healthdesk.ui.agenda.second_box import SecondBox
from healthdesk.ui.agenda.when_fields import WhenFields
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class BookingFields(QWidget):
    """Everything of a booking but for whom. changed: what is filled in, so that it can be looked at again."""

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._choices: AgendaChoices | None = None
        self.service, self.therapist = FoldingBox(), FoldingBox()
        self.second, self.room, self.mode = SecondBox(), FoldingBox(), FoldingBox()
        self.equipment = EquipmentBox()
        self.interpreter = InterpreterBox(workbench.desk.language)
        self.when = WhenFields(workbench.desk)
        self.time, self.minutes = self.when.time, self.when.minutes
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(size("tall_row"))
        self._arrange()
        self.service.activated.connect(self._on_service)
        self.interpreter.activated.connect(self._on_interpreter)
        self.when.changed.connect(self.changed)
        self.mode.activated.connect(self._on_mode)
        self.therapist.activated.connect(self._on_therapist)
        for box in (self.second, self.room, self.equipment):
            box.activated.connect(self.changed)

    def _arrange(self) -> None:
        layout = column(self, gap="medium")
        fill(layout, LabeledField(self.tr("Wat"), self.service), self.when)
        who = row()
        who.addWidget(LabeledField(self.tr("Met"), self.therapist), 1)
        who.addWidget(LabeledField(self.tr("Samen met"), self.second), 1)
        self._with_equipment = LabeledField(self.tr("Materiaal"), self.equipment)
        self._with_equipment.hide()
        fill(
            layout,
            who,
            LabeledField(self.tr("Waar"), self.room),
            LabeledField(self.tr("Hoe"), self.mode),
            self._with_equipment,
            LabeledField(self.tr("Tolk"), self.interpreter),
            LabeledField(self.tr("Voor de balie"), self.note),
        )

    # --- filling in

    def offer(self, choices: AgendaChoices, line: AgendaLine | None) -> None:
        """What can be chosen; for the talk that is changed (None: a new one)."""
        self._choices = choices
        self.service.offer_choices([(one.name, one.id) for one in choices.services])
        nobody = [] if line is not None else [(self.tr("kies met wie…"), None)]
        self.therapist.offer_choices([*nobody, *((one.name, one.id) for one in choices.therapists)])
        self.second.offer(choices.therapists)
        self.room.offer_choices(
            [(self.tr("geen kamer"), None), *((one.name, one.id) for one in choices.rooms)]
        )
        self.equipment.offer(choices.equipment, choices.rooms)
        self.interpreter.offer("" if line is None else line.appointment.interpreter)

    def show_start(self, start: BookingStart) -> None:
        """What a new booking begins with."""
        if start.service_id is not None:
            self.service.choose(start.service_id)
        self._offer_modes()
        if start.mode is not None:
            self.mode.choose(start.mode.value, mode_said(start.mode))
        self.interpreter.choose("")
        self.therapist.choose(start.therapist_id)
        self.second.choose(start.second_id)
        self.room.choose(start.room_id)
        self.equipment.choose(start.equipment_id)
        self.when.show_time(start.starts_at, start.day)
        service = self.kind
        self.minutes.setValue(start.minutes or (service.minutes if service else 45))

    def show_line(self, line: AgendaLine) -> None:
        """A talk that is there. Who left, and what is used no more, stays in it until somebody chooses."""
        one = line.appointment
        self.service.choose(one.service_id, line.service)
        self._offer_modes()
        self.mode.choose(one.mode.value, mode_said(one.mode))
        self.therapist.choose(one.therapist_id, line.therapist)
        self.second.choose(one.second_id, line.second)
        self.room.choose(one.room_id, line.room)
        self.equipment.choose(one.equipment_id, line.equipment)
        self.interpreter.choose(one.interpreter)
        self.note.setPlainText(one.note)
        self.when.show_time(one.starts_at)
        self.minutes.setValue(round((one.ends_at - one.starts_at).total_seconds() / 60))

    def know(self, start: MomentStart) -> None:
        """What the file says of an interpreter."""
        self.interpreter.know(start)
        self._propose_interpreter()

    def forget(self) -> None:
        """It is about somebody else, or nobody yet."""
        self.interpreter.forget()

    def settle(self) -> None:
        """Show only what there is to choose."""
        self._with_equipment.setVisible(self.equipment.count() > 1)
        self.second.leave_out(self.therapist.currentData())

    def _offer_modes(self) -> None:
        modes = self.kind.modes if self.kind else (Mode.ON_SITE,)
        self.mode.offer_choices([(mode_said(mode), mode.value) for mode in modes])

    # --- reading out

    @property
    def kind(self) -> HealthcareService | None:
        """The kind of talk that is chosen."""
        services = self._choices.services if self._choices else ()
        return next((one for one in services if one.id == self.service.currentData()), None)

    @property
    def is_group(self) -> bool:
        """Who takes part in a group is chosen at the talk itself, once it is booked."""
        return self.kind is not None and self.kind.places > 0

    @property
    def is_enough(self) -> bool:
        """Whether a time, a therapist and a kind of talk are known."""
        return None not in {self.when.starts_at, self.therapist.currentData(), self.service.currentData()}

    def wrong(self) -> str:
        """What is missing or cannot be, in words; empty for nothing."""
        wrong = self.when.wrong()
        if wrong:
            return wrong
        if self.service.currentData() is None:
            return self.tr("Er is nog geen soort gesprek. Zet er een klaar in Beheer.")
        return self.tr("Kies met wie.") if self.therapist.currentData() is None else ""

    def wish(self, patient_id: UUID | None, overlap_reason: str) -> BookingWish:
        """What is asked for."""
        starts_at = self.when.starts_at
        assert starts_at is not None
        return BookingWish(
            patient_id=patient_id,
            service_id=self.service.currentData(),
            therapist_id=self.therapist.currentData(),
            second_id=self.second.currentData(),
            room_id=self.room.currentData(),
            equipment_id=self.equipment.currentData(),
            starts_at=starts_at,
            minutes=self.minutes.value(),
            mode=Mode(self.mode.currentData()),
            interpreter=self.interpreter.currentData(),
            note=self.note.toPlainText().strip(),
            overlap_reason=overlap_reason,
        )

    # --- slots

    def _propose_interpreter(self) -> None:
        self.interpreter.propose(self.therapist.currentData())
        self._on_interpreter()

    def _on_therapist(self) -> None:
        self._propose_interpreter()
        self.changed.emit()

    def _on_mode(self) -> None:
        self._settle_room()
        self.changed.emit()

    def _settle_room(self) -> None:
        """A call takes no room."""
        if self.mode.currentData() != Mode.ON_SITE.value:
            self.room.choose(None)

    def _on_interpreter(self) -> None:
        service = self.kind
        if service is None:
            return
        usual = (service.minutes, service.minutes + service.interpreter_minutes)
        if self.minutes.value() in usual:
            self.minutes.setValue(usual[bool(self.interpreter.currentData())])

    def _on_service(self) -> None:
        before = self.mode.currentData()
        self._offer_modes()
        self.mode.choose(before)
        self._settle_room()
        service = self.kind
        if service is not None:
            self.minutes.setValue(service.minutes)
        self._on_interpreter()
        self.changed.emit()


def as_wished(before: Appointment, wish: BookingWish) -> Appointment:
    """The talk with what was filled in."""
    return replace(
        before,
        service_id=wish.service_id,
        therapist_id=wish.therapist_id,
        second_id=wish.second_id,
        room_id=wish.room_id,
        equipment_id=wish.equipment_id,
        starts_at=wish.starts_at,
        ends_at=wish.starts_at + timedelta(minutes=wish.minutes),
        mode=wish.mode,
        interpreter=wish.interpreter,
        note=wish.note,
        overlap_reason=wish.overlap_reason,
    )
