"""Booking at a chosen time, or changing a talk: for whom, what, with whom, where, when, how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_series import SeriesChanged, change_series
from healthdesk.actions.desk import Done
from healthdesk.actions.find_moment import MomentStart, begin
from healthdesk.actions.give_freed_slot import book_from_list
from healthdesk.actions.move_appointment import change_details
from healthdesk.actions.show_agenda import AgendaChoices, agenda_choices, warnings_for
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.appointment import AgendaLine, Appointment, BookingWish, Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.hold import HoldWish, hold_of
from healthdesk.records.series import Reach
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.agenda.clash import TalkClash, names_of
from healthdesk.ui.agenda.equipment_box import EquipmentBox
from healthdesk.ui.agenda.hold_button import HoldButton
from healthdesk.ui.agenda.interpreter_box import InterpreterBox
from healthdesk.ui.agenda.kept_said import kept_said
from healthdesk.ui.agenda.overlap_field import OverlapField
from healthdesk.ui.agenda.reach_chips import ReachChips
from healthdesk.ui.agenda.repeat_link import RepeatLink
from healthdesk.ui.agenda.said import mode_said, person_and_age
from healthdesk.ui.agenda.second_box import SecondBox
from healthdesk.ui.agenda.series_said import exceptions_said
from healthdesk.ui.agenda.when_fields import WhenFields
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import IconButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.wait_check import WaitCheck


class BookingPanel(Card):
    """The form.

    kept: the `Appointment`, new or changed. closed: put away.
    """

    kept = Signal(object)
    closed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Nieuwe afspraak"), parent)
        self._workbench = workbench
        self._choices: AgendaChoices | None = None
        self._whom: Whom | None = None
        self._asked_for_nobody = False
        self._clash = TalkClash(workbench, self)
        self._clash.settled.connect(self._save)
        self._clash.given_up.connect(self._on_given_up)
        self._changing: AgendaLine | None = None
        self._pending: BookingStart | AgendaLine | None = None
        close = IconButton("cross", self.tr("Sluit het paneel"))
        close.clicked.connect(self._on_away)
        self.add_to_head(close)
        fields = QWidget()
        fields.setProperty("look", "clear")
        self._build_fields(fields)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(fields)
        self.add(scroll, 1)
        self._banner, self._overlap = Banner(closable=False), OverlapField(workbench)
        self.add(self._banner)
        self.add(self._overlap)
        self._keep = PrimaryButton(self.tr("Boek"))
        self._keep.clicked.connect(self.keep)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self._on_away)
        buttons = row()
        self._hold = HoldButton(workbench, self._hold_wish)
        fill(buttons, self._keep, away, None, self._hold)
        self.add(buttons)
        self._repeat = RepeatLink(workbench)
        self._repeat.booked.connect(self._on_series_booked)
        self._repeat.clicked.connect(self._on_repeat)
        self.add(self._repeat)

    def _build_fields(self, place: QWidget) -> None:
        layout = column(place, gap="medium")
        self._build_whom(layout)
        self._service, self._therapist = FoldingBox(), FoldingBox()
        self._second, self._room, self._mode = SecondBox(), FoldingBox(), FoldingBox()
        self._equipment = EquipmentBox()
        self._interpreter = InterpreterBox(self._workbench.desk.language)
        self._when = WhenFields(self._workbench.desk)
        self._time, self._minutes = self._when.time, self._when.minutes
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(size("tall_row"))
        fill(layout, LabeledField(self.tr("Wat"), self._service), self._when)
        who = row()
        who.addWidget(LabeledField(self.tr("Met"), self._therapist), 1)
        who.addWidget(LabeledField(self.tr("Samen met"), self._second), 1)
        self._with_equipment = LabeledField(self.tr("Materiaal"), self._equipment)
        self._with_equipment.hide()
        fill(
            layout,
            who,
            LabeledField(self.tr("Waar"), self._room),
            LabeledField(self.tr("Hoe"), self._mode),
            self._with_equipment,
            LabeledField(self.tr("Tolk"), self._interpreter),
            LabeledField(self.tr("Voor de balie"), self._note),
        )
        self._reach, self._waits = ReachChips(), WaitCheck()
        fill(layout, self._reach, self._waits, None)
        self._service.activated.connect(self._on_service)
        self._interpreter.activated.connect(self._on_interpreter)
        self._when.changed.connect(self._look)
        self._mode.activated.connect(self._on_mode)
        self._therapist.activated.connect(self._on_therapist)
        for box in (self._second, self._room, self._equipment):
            box.activated.connect(self._look)

    def _build_whom(self, layout: QVBoxLayout) -> None:
        self._who = ElidedText("", "strong", lines=3)
        self._other = IconButton("search", self.tr("Iemand anders"))
        self._other.clicked.connect(self._on_other)
        head = row()
        head.addWidget(self._who, 1)
        head.addWidget(self._other)
        layout.addLayout(head)
        self.picker = PersonPicker(self._workbench)
        self.picker.picked.connect(self._on_person)
        self._later = Text(self.tr("Wie meedoet, kies je bij de afspraak zelf."), "muted", wraps=True)
        fill(layout, self.picker, self._later)

    # --- what others may call

    def start(self, start: BookingStart, whom: Whom | None = None) -> None:
        """A new talk; for whom, where that is known."""
        if self._changing is not None:
            self._changing = None
            self._note.clear()
        self._show_person(whom or self._whom)
        self._open(start)

    def change(self, line: AgendaLine) -> None:
        """Change one that is there."""
        self._changing, self._whom = line, None
        self._interpreter.forget()
        self.picker.hide()
        self._open(line)

    def look_again(self) -> None:
        """Something in the agenda changed: perhaps this moment was taken or came free."""
        if self.isVisible():
            self._look()

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self.picker.search if self.picker.isVisibleTo(self) else self._service

    @property
    def is_begun(self) -> bool:
        """Whether somebody was chosen or a word was typed that would be lost."""
        return self._changing is None and (self._whom is not None or bool(self._note.toPlainText().strip()))

    def keep(self) -> None:
        """Book it, or save the change."""
        wrong = self._wrong()
        if wrong:
            self._banner.say(wrong, "amber")
            return
        if self._changing is not None:
            self._save(self._changed(self._changing.appointment))
            return
        self._keep.setEnabled(False)
        waiting = self._waits.waiting
        action, more = (book, ()) if waiting is None else (book_from_list, (waiting.id, waiting.version))
        run, desk = self._workbench.background.run, self._workbench.desk
        run(action, desk, self._wish(), *more, then=self._on_kept, trouble=self._on_trouble)

    def _save(self, wanted: Appointment) -> None:
        self._keep.setEnabled(False)
        desk, run, reach = self._workbench.desk, self._workbench.background.run, self._reach.reach
        if reach is Reach.THIS:
            run(change_details, desk, wanted, then=self._on_kept, trouble=self._on_trouble)
        else:
            run(change_series, desk, wanted, reach, then=self._on_several_kept, trouble=self._on_trouble)

    def _wrong(self) -> str:
        wrong = self._when.wrong()
        if wrong:
            return wrong
        if self._service.currentData() is None:
            return self.tr("Er is nog geen soort gesprek. Zet er een klaar in Beheer.")
        if self._therapist.currentData() is None:
            return self.tr("Kies met wie.")
        nobody = self._changing is None and self._whom is None and not self._is_group
        if nobody and not self._asked_for_nobody:
            self._asked_for_nobody = True
            return self.tr("Nog niemand gekozen. Boek nog eens om dit moment zonder naam vast te leggen.")
        return ""

    # --- filling in

    def _open(self, what: BookingStart | AgendaLine) -> None:
        self._pending = what
        self._banner.clear()
        self._scroll.verticalScrollBar().setValue(0)
        self._workbench.background.run(agenda_choices, self._workbench.desk, then=self._on_choices)

    def _on_choices(self, choices: AgendaChoices) -> None:
        self._choices = choices
        what, self._pending = self._pending, None
        self._service.offer_choices([(one.name, one.id) for one in choices.services])
        nobody = [] if isinstance(what, AgendaLine) else [(self.tr("kies met wie…"), None)]
        self._therapist.offer_choices([*nobody, *((one.name, one.id) for one in choices.therapists)])
        self._second.offer(choices.therapists)
        self._room.offer_choices(
            [(self.tr("geen kamer"), None), *((one.name, one.id) for one in choices.rooms)]
        )
        self._equipment.offer(choices.equipment, choices.rooms)
        self._interpreter.offer(what.appointment.interpreter if isinstance(what, AgendaLine) else "")
        if isinstance(what, AgendaLine):
            self._show_line(what)
        elif what is not None:
            self._show_start(what)
        self._look()

    def _show_start(self, start: BookingStart) -> None:
        self.set_title(self.tr("Nieuwe afspraak"))
        self._reach.start(in_series=False)
        self._overlap.start()
        self._hold.show()
        self._keep.setText(self.tr("Boek"))
        self._show_person(self._whom)
        self._offer_modes()
        self._interpreter.choose("")
        self._therapist.choose(start.therapist_id)
        self._second.choose(start.second_id)
        self._room.choose(start.room_id)
        self._equipment.choose(start.equipment_id)
        self._when.show_time(start.starts_at, start.day)
        service = self._current_service()
        self._minutes.setValue(start.minutes or (service.minutes if service else 45))
        self._learn()

    def _show_line(self, line: AgendaLine) -> None:
        one = line.appointment
        self.set_title(self.tr("Afspraak wijzigen"))
        self._reach.start(in_series=line.series_number > 0)
        self._overlap.start(one.overlap_reason if line.doubled else "")
        self._hold.hide()
        self._keep.setText(self.tr("Bewaren"))
        self._who.setText(person_and_age(line))
        self._who.show()
        for part in (self._other, self.picker, self._later, self._repeat):
            part.hide()
        # Who left, and what is used no more, stays in the talk until somebody chooses otherwise.
        self._service.choose(one.service_id, line.service)
        self._offer_modes()
        self._mode.choose(one.mode.value)
        self._therapist.choose(one.therapist_id, line.therapist)
        self._second.choose(one.second_id, line.second)
        self._room.choose(one.room_id, line.room)
        self._equipment.choose(one.equipment_id, line.equipment)
        self._interpreter.choose(one.interpreter)
        self._note.setPlainText(one.note)
        self._when.show_time(one.starts_at)
        self._minutes.setValue(round((one.ends_at - one.starts_at).total_seconds() / 60))

    def _show_person(self, whom: Whom | None) -> None:
        self._whom = whom
        self._interpreter.forget()
        self._waits.show_waits(())
        self._asked_for_nobody = False
        self._who.setText("" if whom is None else whom.said)
        self._show_whom()

    def _show_whom(self) -> None:
        """Who it is for, or the question; of a group neither."""
        asked, group = self._whom is None, self._is_group
        for part, shown in ((self._who, not asked), (self._other, not asked), (self.picker, asked)):
            part.setVisible(shown and not group)
        self._later.setVisible(group)
        self._repeat.setVisible(group and self._changing is None)

    def _offer_modes(self) -> None:
        service = self._current_service()
        modes = service.modes if service else (Mode.ON_SITE,)
        self._mode.offer_choices([(mode_said(mode), mode.value) for mode in modes])

    # --- reading out

    def _current_service(self) -> HealthcareService | None:
        services = self._choices.services if self._choices else ()
        return next((one for one in services if one.id == self._service.currentData()), None)

    @property
    def _is_group(self) -> bool:
        """Who takes part in a group is chosen at the talk itself, once it is booked."""
        service = self._current_service()
        return service is not None and service.places > 0

    def _wish(self) -> BookingWish:
        starts_at = self._when.starts_at
        assert starts_at is not None
        return BookingWish(
            patient_id=self._whom.id if self._whom and not self._is_group else None,
            service_id=self._service.currentData(),
            therapist_id=self._therapist.currentData(),
            second_id=self._second.currentData(),
            room_id=self._room.currentData(),
            equipment_id=self._equipment.currentData(),
            starts_at=starts_at,
            minutes=self._minutes.value(),
            mode=Mode(self._mode.currentData()),
            interpreter=self._interpreter.currentData(),
            note=self._note.toPlainText().strip(),
            overlap_reason=self._overlap.reason,
        )

    def _hold_wish(self) -> HoldWish | None:
        if self._when.starts_at is None:
            self._banner.say(self.tr("Geef een dag en een uur."), "amber")
            return None
        return hold_of(self._wish())

    def _changed(self, before: Appointment) -> Appointment:
        wish = self._wish()
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

    # --- slots

    def _on_person(self, whom: Whom) -> None:
        self._show_person(whom)
        self._learn()
        self._service.setFocus()
        self._look()

    def _learn(self) -> None:
        if self._whom is not None:
            self._workbench.background.run(begin, self._workbench.desk, self._whom.id, then=self._on_known)

    def _on_known(self, start: MomentStart) -> None:
        if self._changing is not None or start.patient is None or self._whom is None:
            return
        if start.patient.id == self._whom.id:
            self._interpreter.know(start)
            self._waits.show_waits(start.waits)
            self._propose_interpreter()

    def _propose_interpreter(self) -> None:
        self._interpreter.propose(self._therapist.currentData())
        self._on_interpreter()

    def _on_therapist(self) -> None:
        self._propose_interpreter()
        self._look()

    def _on_mode(self) -> None:
        """A call takes no room."""
        if self._mode.currentData() != Mode.ON_SITE.value:
            self._room.choose(None)
        self._look()

    def _on_interpreter(self) -> None:
        service = self._current_service()
        if service is None:
            return
        usual = (service.minutes, service.minutes + service.interpreter_minutes)
        if self._minutes.value() in usual:
            self._minutes.setValue(usual[bool(self._interpreter.currentData())])

    def _on_away(self) -> None:
        self._show_person(None)
        self._note.clear()
        self.closed.emit()

    def _on_other(self) -> None:
        self._show_person(None)
        self.picker.search.setFocus()

    def _on_service(self) -> None:
        self._offer_modes()
        service = self._current_service()
        if service is not None:
            self._minutes.setValue(service.minutes)
        self._on_interpreter()
        self._look()

    def _look(self) -> None:
        """Ask what speaks against this time; it is said, not refused."""
        self._with_equipment.setVisible(self._equipment.count() > 1)
        self._second.leave_out(self._therapist.currentData())
        chosen = (self._therapist.currentData(), self._service.currentData())
        if self._choices is None or self._when.starts_at is None or None in chosen:
            return
        self._waits.show_service(self._service.currentData())
        if self._changing is None:
            self._show_whom()
        but = self._changing.appointment.id if self._changing else None
        self._workbench.background.run(
            warnings_for, self._workbench.desk, self._wish(), but, then=self._on_warnings
        )

    def _on_warnings(self, keys: tuple[str, ...]) -> None:
        self._keep.setEnabled(True)
        self._overlap.show_for(keys)
        if keys:
            self._banner.say(" ".join(self._workbench.sentence(key) for key in keys), "amber")
        else:
            self._banner.clear()

    def _on_kept(self, done: Done[Appointment]) -> None:
        self._keep.setEnabled(True)
        one, clock = done.result, self._workbench.desk.clock
        who = self._service.currentText() if self._is_group else self._who.text()
        name, waited = who or self.tr("zonder naam"), self._waits.waiting is not None
        said = kept_said(name, one, clock, waited=waited, changed=self._changing is not None)
        self._workbench.toasts.show(said, undo=done.undo)
        self._show_person(None)
        self._note.clear()
        self.kept.emit(one)

    def _on_repeat(self) -> None:
        wrong = self._wrong()
        if wrong:
            self._banner.say(wrong, "amber")
        elif self._choices is not None:
            self._repeat.plan(self._wish(), self._service.currentText(), self._choices.rooms)

    def _on_series_booked(self, first: Appointment) -> None:
        self._note.clear()
        self.kept.emit(first)

    def _on_several_kept(self, done: Done[SeriesChanged]) -> None:
        """This talk and others of its series."""
        self._keep.setEnabled(True)
        assert self._changing is not None
        talks, mine = done.result.talks, self._changing.appointment
        said = self.tr("{count} afspraken van de reeks gewijzigd.").format(count=len(talks))
        if done.result.exceptions:
            said = f"{said} {exceptions_said(done.result.exceptions)}"
        self._workbench.toasts.show(said, undo=done.undo if talks else None)
        self._note.clear()
        self.kept.emit(next((one for one in talks if one.id == mine.id), mine))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        if isinstance(trouble, ChangedMeanwhile) and self._changing is not None and self._choices is not None:
            before, theirs, known = self._changing.appointment, trouble.theirs, self._choices
            if isinstance(trouble.mine, Appointment) and isinstance(theirs, Appointment):
                self._clash.settle(before, trouble.mine, theirs, names_of(known))
                return
        self._banner.say(
            self._workbench.sentence_for(trouble), "amber" if isinstance(trouble, NotAllowed) else "red"
        )

    def _on_given_up(self) -> None:
        self._banner.say(
            self.tr("Iemand anders wijzigde deze afspraak intussen. Wat jij typte staat hier nog."), "amber"
        )
