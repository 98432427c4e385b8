"""Booking at a chosen time, or changing a talk: for whom, what, with whom, where, when, how long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_series import SeriesChanged
from healthdesk.actions.desk import Done
from healthdesk.actions.find_moment import MomentStart, begin
from healthdesk.actions.give_freed_slot import book_from_list
from healthdesk.actions.move_appointment import change_details
from healthdesk.actions.show_agenda import AgendaChoices, agenda_choices, warnings_for
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.appointment import AgendaLine, Appointment, BookingWish
from healthdesk.records.hold import HoldWish, hold_of
from healthdesk.records.series import Reach
from healthdesk.ui.agenda.along_change import AlongChange
from healthdesk.ui.agenda.booking_fields import BookingFields, as_wished
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.agenda.clash import TalkClash, names_of
from healthdesk.ui.agenda.hold_button import HoldButton
from healthdesk.ui.agenda.kept_said import kept_said
from healthdesk.ui.agenda.overlap_field import OverlapField
from healthdesk.ui.agenda.reach_chips import ReachChips
from healthdesk.ui.agenda.repeat_link import RepeatLink
from healthdesk.ui.agenda.said import person_and_age
from healthdesk.ui.agenda.series_said import exceptions_said, left_said
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import IconButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.wait_check import WaitCheck


@dataclass(frozen=True, slots=True)
class Sent:
    """What was asked for: in which turn of the form, under what name, and which talk it changes."""

    turn: int
    name: str
    waited: bool
    line: AgendaLine | None

    @property
    def changed(self) -> bool:
        """Whether it is no new talk."""
        return self.line is not None


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
        self._along = AlongChange(workbench, self)
        self._changing: AgendaLine | None = None
        self._pending: BookingStart | AgendaLine | None = None
        self._as_shown: BookingWish | None = None
        self._half: dict[UUID, tuple[AgendaLine, AgendaLine]] = {}
        self._turn = 0
        close = IconButton("cross", self.tr("Sluit het paneel"))
        close.clicked.connect(self._on_away)
        self.add_to_head(close)
        inside = QWidget()
        inside.setProperty("look", "clear")
        self._build_inside(inside)
        self._scroll = scroll = scrolled(inside)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.add(scroll, 1)
        self._banner, self._overlap = Banner(closable=False), OverlapField(workbench)
        self.add(self._banner)
        self.add(self._overlap)
        self._keep = PrimaryButton(self.tr("Boek"))
        self._keep.clicked.connect(self.keep)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self._on_away)
        self._hold = HoldButton(workbench, self._hold_wish)
        buttons = QWidget()
        buttons.setProperty("look", "clear")
        flow = FlowLayout(buttons)
        for button in (self._keep, away, self._hold):
            flow.addWidget(button)
        self.add(buttons)
        self._repeat = RepeatLink(workbench)
        self._repeat.booked.connect(self._on_series_booked)
        self._repeat.clicked.connect(self._on_repeat)
        self.add(self._repeat)

    def _build_inside(self, place: QWidget) -> None:
        layout = column(place, gap="medium")
        self._build_whom(layout)
        self.fields = BookingFields(self._workbench)
        self.fields.changed.connect(self._look)
        self._reach, self._waits = ReachChips(), WaitCheck()
        fill(layout, self.fields, self._reach, self._waits, None)

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
        self._leave()
        if self._changing is not None:
            self._changing = None
            self.fields.note.clear()
        self._show_person(whom or self._whom)
        self._open(start)

    def change(self, line: AgendaLine) -> None:
        """Change one that is there; what was begun on it and not kept stands there again."""
        self._leave()
        self._changing, self._whom = line, None
        self.fields.forget()
        self.picker.hide()
        self._open(line)

    def look_again(self) -> None:
        """Something in the agenda changed: perhaps this moment was taken or came free."""
        if self.isVisible():
            self._look()

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self.picker.search if self.picker.isVisibleTo(self) else self.fields.service

    @property
    def is_begun(self) -> bool:
        """Whether somebody was chosen or a word was typed that would be lost."""
        if self._changing is not None:
            return self._half_changed() is not None
        return self._whom is not None or bool(self.fields.note.toPlainText().strip())

    @property
    def has_half(self) -> bool:
        """Whether a change was begun on a talk that stands here no more."""
        return bool(self._half)

    def keep(self) -> None:
        """Book it, or save the change."""
        wrong = self._wrong()
        if wrong:
            self._banner.say(wrong, "amber")
            return
        if self._changing is not None:
            self._save(as_wished(self._changing.appointment, self._wish()))
            return
        sent, waiting = self._sent(), self._waits.waiting
        action, more = (book, ()) if waiting is None else (book_from_list, (waiting.id, waiting.version))
        run, desk = self._workbench.background.run, self._workbench.desk
        heard, refused = partial(self._on_kept, sent), partial(self._on_trouble, sent)
        run(action, desk, self._wish(), *more, then=heard, trouble=refused)

    def _sent(self) -> Sent:
        """What is asked for now goes with it: when the answer comes, another talk may stand here."""
        self._keep.setEnabled(False)
        who = self.fields.service.currentText() if self.fields.is_group else self._who.text()
        waited = self._waits.waiting is not None
        return Sent(self._turn, who or self.tr("zonder naam"), waited, self._changing)

    def _save(self, wanted: Appointment) -> None:
        sent = self._sent()
        desk, run, reach = self._workbench.desk, self._workbench.background.run, self._reach.reach
        refused = partial(self._on_trouble, sent)
        if reach is Reach.THIS:
            run(change_details, desk, wanted, then=partial(self._on_kept, sent), trouble=refused)
        else:
            self._along.change(wanted, reach, partial(self._on_several_kept, sent), refused, self._on_left)

    def _on_left(self) -> None:
        """Asked what becomes of the others, somebody does not do it: what was typed stands here still."""
        self._keep.setEnabled(True)

    def _wrong(self) -> str:
        wrong = self.fields.wrong()
        if wrong:
            return wrong
        nobody = self._changing is None and self._whom is None and not self.fields.is_group
        if nobody and not self._asked_for_nobody:
            self._asked_for_nobody = True
            return self.tr("Nog niemand gekozen. Boek nog eens om dit moment zonder naam vast te leggen.")
        return ""

    @property
    def changing(self) -> AgendaLine | None:
        """The talk that is being changed here; None while a new one is booked."""
        return self._changing

    # --- filling in

    def _open(self, what: BookingStart | AgendaLine) -> None:
        self._turn += 1
        self._pending, self._as_shown = what, None
        self._banner.clear()
        self._scroll.verticalScrollBar().setValue(0)
        self._workbench.background.run(agenda_choices, self._workbench.desk, then=self._on_choices)

    def _on_choices(self, choices: AgendaChoices) -> None:
        self._choices = choices
        what, self._pending = self._pending, None
        self.fields.offer(choices, what if isinstance(what, AgendaLine) else None)
        if isinstance(what, AgendaLine):
            self._show_line(what)
            self._show_half(what)
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
        self.fields.show_start(start)
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
        self.fields.show_line(line)

    def _half_changed(self) -> AgendaLine | None:
        """The talk with what was typed over it; None while it stands there as it was."""
        line, shown = self._changing, self._as_shown
        if line is None or shown is None or not self.fields.is_enough or self._wish() == shown:
            return None
        return replace(line, appointment=as_wished(line.appointment, self._wish()))

    def _leave(self) -> None:
        """Something else comes here: what was typed waits until this talk is changed again."""
        half, line = self._half_changed(), self._changing
        if line is not None and half is not None:
            self._half[line.appointment.id] = line, half

    def _show_half(self, line: AgendaLine) -> None:
        self.fields.settle()
        self._as_shown = self._wish() if self.fields.is_enough else None
        begun = self._half.pop(line.appointment.id, None)
        if begun is not None:
            # As it was read then: a colleague's change since is shown beside it when it is kept.
            self._changing, half = begun
            self.fields.show_line(half)
            self._workbench.toasts.show(self.tr("Wat je hier al wijzigde, staat er weer."))

    def _show_person(self, whom: Whom | None) -> None:
        self._whom = whom
        self.fields.forget()
        self._waits.show_waits(())
        self._asked_for_nobody = False
        self._who.setText("" if whom is None else whom.said)
        self._show_whom()

    def _show_whom(self) -> None:
        """Who it is for, or the question; of a group neither."""
        asked, group = self._whom is None, self.fields.is_group
        for part, shown in ((self._who, not asked), (self._other, not asked), (self.picker, asked)):
            part.setVisible(shown and not group)
        self._later.setVisible(group)
        self._repeat.setVisible(group and self._changing is None)

    # --- reading out

    def _wish(self) -> BookingWish:
        whom = self._whom.id if self._whom and not self.fields.is_group else None
        return self.fields.wish(whom, self._overlap.reason)

    def _hold_wish(self) -> HoldWish | None:
        if self.fields.when.starts_at is None:
            self._banner.say(self.tr("Geef een dag en een uur."), "amber")
            return None
        return hold_of(self._wish())

    # --- slots

    def _on_person(self, whom: Whom) -> None:
        self._turn += 1
        self._show_person(whom)
        self._learn()
        self.fields.service.setFocus()
        self._look()

    def _learn(self) -> None:
        if self._whom is not None:
            self._workbench.background.run(begin, self._workbench.desk, self._whom.id, then=self._on_known)

    def _on_known(self, start: MomentStart) -> None:
        if self._changing is not None or start.patient is None or self._whom is None:
            return
        if start.patient.id == self._whom.id:
            self._waits.show_waits(start.waits)
            self.fields.know(start)

    def _on_away(self) -> None:
        self._show_person(None)
        self._as_shown = None
        self.fields.note.clear()
        self.closed.emit()

    def _on_other(self) -> None:
        self._show_person(None)
        self.picker.search.setFocus()

    def _look(self) -> None:
        """Ask what speaks against this time; it is said, not refused."""
        self.fields.settle()
        if self._choices is None or not self.fields.is_enough:
            return
        self._waits.show_service(self.fields.service.currentData())
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

    def _on_kept(self, sent: Sent, done: Done[Appointment]) -> None:
        self._keep.setEnabled(True)
        one, clock = done.result, self._workbench.desk.clock
        said = kept_said(sent.name, one, clock, waited=sent.waited, changed=sent.changed)
        self._workbench.toasts.show(said, undo=done.undo)
        self._half.pop(one.id, None)
        if sent.turn == self._turn:
            self._show_person(None)
            self._as_shown = None
            self.fields.note.clear()
            self.kept.emit(one)

    def _on_repeat(self) -> None:
        wrong = self._wrong()
        if wrong:
            self._banner.say(wrong, "amber")
        elif self._choices is not None:
            self._repeat.plan(self._wish(), self.fields.service.currentText(), self._choices.rooms)

    def _on_series_booked(self, first: Appointment) -> None:
        self.fields.note.clear()
        self.kept.emit(first)

    def _on_several_kept(self, sent: Sent, done: Done[SeriesChanged]) -> None:
        """This talk and others of its series."""
        self._keep.setEnabled(True)
        talks = done.result.talks
        number = len(talks) - done.result.fell
        said = self.tr("{count} afspraken van de reeks gewijzigd.").format(count=number)
        said = " ".join(filter(None, (said, left_said(done.result.stayed, done.result.fell))))
        if done.result.exceptions:
            said = f"{said} {exceptions_said(done.result.exceptions)}"
        self._workbench.toasts.show(said, undo=done.undo if talks else None)
        for one in talks:
            self._half.pop(one.id, None)
        if self._changing is not None and sent.turn == self._turn:
            self._as_shown = None
            self.fields.note.clear()
            mine = self._changing.appointment
            self.kept.emit(next((one for one in talks if one.id == mine.id), mine))

    def _on_trouble(self, sent: Sent, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        if sent.turn != self._turn:  # another talk stands here by now; what was typed waits with its own
            said = self.tr("{name}: niet bewaard.").format(name=sent.name)
            self._workbench.toasts.trouble(f"{said} {self._workbench.sentence_for(trouble)}")
            return
        if isinstance(trouble, ChangedMeanwhile) and sent.line is not None and self._choices is not None:
            before, theirs, known = sent.line.appointment, trouble.theirs, self._choices
            if isinstance(trouble.mine, Appointment) and isinstance(theirs, Appointment):
                self._clash.settle(before, trouble.mine, theirs, names_of(known))
                return
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))

    def _on_given_up(self) -> None:
        self._banner.say(
            self.tr("Iemand anders wijzigde deze afspraak intussen. Wat jij typte staat hier nog."), "amber"
        )
