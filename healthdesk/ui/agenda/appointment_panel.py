"""One talk at the side of the agenda: who, when, where, how far; and only the steps that make sense."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.change_series import SeriesChanged, cancel_series
from healthdesk.actions.desk import Done
from healthdesk.actions.follow_arrival import confirm_interpreter, step
from healthdesk.actions.show_agenda import one_talk
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState, CancelledBy
from healthdesk.records.interpreter import InterpreterOrder
from healthdesk.records.letter import LetterKind
from healthdesk.records.link import Link
from healthdesk.records.series import Reach, SeriesPlace
from healthdesk.rules.appointment_steps import STEPS, may_move, next_state, steps_on
from healthdesk.ui.agenda.cancel_box import CancelBox
from healthdesk.ui.agenda.card_button import CardButton
from healthdesk.ui.agenda.group_box import GroupBox
from healthdesk.ui.agenda.interpreter_dialog import InterpreterDialog, state_word
from healthdesk.ui.agenda.late_line import LateLine
from healthdesk.ui.agenda.said import (
    STATE_TONES,
    interpreter_said,
    joined,
    mode_said,
    moving_said,
    need_said,
    overlap_told,
    person_and_age,
    span_said,
    state_of,
    step_said,
)
from healthdesk.ui.agenda.series_line import SeriesLine
from healthdesk.ui.letters.letter_menu import LetterMenu
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import IconButton, NameLink, PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import near_date
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench

_CAME = frozenset({AppointmentState.ARRIVED, AppointmentState.IN, AppointmentState.DONE})


class AppointmentPanel(Card):
    """Shows one talk and follows it.

    edit_wanted: the `AgendaLine` should be changed. again_wanted: another one like it is to be booked.
    closed: put away. link_requested: a `Link`.
    """

    edit_wanted = Signal(object)
    again_wanted = Signal(object)
    closed = Signal()
    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Afspraak"), parent)
        self._workbench = workbench
        self._line: AgendaLine | None = None
        self._asked: UUID | None = None
        self._place: SeriesPlace | None = None
        self._elsewhere: dict[UUID, str] = {}
        self._close = IconButton("cross", self.tr("Sluit het paneel"))
        self._close.clicked.connect(self.closed)
        self.add_to_head(self._close)
        self._banner = Banner()
        self._person = NameLink("")
        self._person.clicked.connect(self._on_person)
        self._state = Tag("")
        self._whole = ElidedText("", "strong", lines=2)
        self._head = row()
        self._head.addWidget(self._person, 1)
        self._head.addWidget(self._whole, 1)
        self._head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._banner)
        self.add(self._head)
        inside = self._scrolled()
        self._build_words(inside)
        self.group = GroupBox(workbench)
        self.group.link_requested.connect(self.link_requested)
        self.group.troubled.connect(self._on_trouble)
        inside.addWidget(self.group)
        self._build_choices(inside)
        self._cancel = CancelBox(workbench)
        self._cancel.confirmed.connect(self._on_cancel)
        self._cancel.given_up.connect(self._on_given_up)
        self._cancel.hide()
        inside.addWidget(self._cancel)
        inside.addStretch(1)

    def _build_choices(self, inside: QVBoxLayout) -> None:
        workbench = self._workbench
        self._card = CardButton(workbench, self.tr("Afsprakenkaartje"))
        self._card.troubled.connect(self._on_trouble)
        self._letters = LetterMenu(workbench, small=True)
        self._letters.link_requested.connect(self.link_requested)
        self._choices = QWidget()
        self._choices.setProperty("look", "clear")
        choices = column(self._choices, gap="small")
        self._first = row()
        choices.addLayout(self._first)
        more = QWidget()
        more.setProperty("look", "clear")
        self._steps = FlowLayout(more)
        self._from = Text("", "muted", wraps=True)
        papers = QWidget()
        papers.setProperty("look", "clear")
        beside = FlowLayout(papers)
        for paper in (self._card, self._letters):
            beside.addWidget(paper)
        fill(choices, self._from, more, papers)
        inside.addWidget(self._choices)

    def _build_words(self, inside: QVBoxLayout) -> None:
        self._tags = QWidget()
        self._tags.setProperty("look", "clear")
        self._flow = FlowLayout(self._tags)
        inside.addWidget(self._tags)
        self._when, self._who, self._what = Text("", "strong", wraps=True), Text(wraps=True), Text(wraps=True)
        self._note, self._fall = Text("", "muted", wraps=True), Text("", "muted", wraps=True)
        self._over = Text("", "muted", wraps=True)
        self._series = SeriesLine(self._workbench)
        self._series.placed.connect(self._on_placed)
        self._series.refused.connect(self._on_trouble)
        self._late = LateLine(self._workbench)
        self._late.kept.connect(self._on_stepped)
        self._late.refused.connect(self._on_trouble)
        for part in (
            self._when,
            self._who,
            self._what,
            self._series,
            self._late,
            self._over,
            self._note,
            self._fall,
            Line(),
        ):
            inside.addWidget(part)
        self._confirm = QuietButton(self.tr("Tolk bevestigd"), small=True)
        self._confirm.clicked.connect(self._on_confirm)
        self._order = QuietButton(self.tr("Tolk…"), small=True, icon="interpreter")
        self._order.clicked.connect(self._on_order)
        interpreter = row(gap="small")
        fill(interpreter, self._confirm, self._order, None)
        inside.addLayout(interpreter)

    def _scrolled(self) -> QVBoxLayout:
        """What is under the head scrolls where the window is low."""
        inside = QWidget()
        inside.setProperty("look", "clear")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        self._scroll = scroll
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        for laid_out in (self._laid_out.timeout, scroll.verticalScrollBar().rangeChanged):
            laid_out.connect(self._show_cancel_whole)
        self.add(scroll, 1)
        return column(inside, gap="small")

    @property
    def line(self) -> AgendaLine | None:
        """The talk that is shown."""
        return self._line

    def open_talk(self, appointment_id: UUID) -> None:
        """Fetch a talk and show it."""
        self._asked = appointment_id
        self._workbench.background.run(
            one_talk, self._workbench.desk, appointment_id, then=self._on_talk, trouble=self._on_gone
        )

    def _on_talk(self, line: AgendaLine) -> None:
        """It came, unless another one was opened since."""
        if line.appointment.id == self._asked:
            self.show_line(line)

    def show_line(self, line: AgendaLine) -> None:
        """Show a talk."""
        self._asked = line.appointment.id
        if self._line is None or line.appointment.id != self._line.appointment.id:
            self._fold_cancel()
            self._place = None
        self._line = line
        self._series.show_talk(line.appointment)
        self._late.show_line(line)
        self.group.show_line(line)
        self._banner.clear()
        self._say(line)
        self._offer_steps(line.appointment)
        coming = line.appointment.state is not AppointmentState.CANCELLED
        self._card.setVisible(coming and line.appointment.ends_at > self._workbench.desk.clock.now())
        self._card.show_talk(line.appointment.id)
        self._offer_letters(line.appointment)

    def show_elsewhere(self, others: dict[UUID, str]) -> None:
        """Which talks are in somebody's hand at another desk, and whose."""
        self._elsewhere = others
        if self._line is not None:
            self._show_tags(self._line)

    def _offer_letters(self, one: Appointment) -> None:
        """A confirmation while it is ahead, an attest once somebody came."""
        kinds: list[LetterKind] = []
        if one.patient_id is not None and one.state is AppointmentState.BOOKED:
            kinds = [LetterKind.CONFIRMATION] if one.ends_at > self._workbench.desk.clock.now() else []
        elif one.patient_id is not None and one.state in _CAME:
            kinds = [LetterKind.ATTENDANCE]
        self._letters.offer(one.id, kinds)

    def ask_to_cancel(self) -> None:
        """Unfold "by whom"."""
        if self._line is not None and AppointmentState.CANCELLED in STEPS[self._line.appointment.state]:
            one, place = self._line.appointment, self._place
            several = place is not None and one.id in place.ahead and len(place.ahead) > 1
            self._cancel.start(one, in_series=several)
            self._cancel.show()
            self._choices.hide()
            self._series.offer_along(offered=False)
            self._cancel.setFocus()
            self._laid_out.start()

    def _show_cancel_whole(self) -> None:
        """Also when it takes its height only now: what decides stands at its end."""
        if self._cancel.isVisible():
            self._scroll.ensureVisible(0, self._cancel.geometry().bottom() + 1, 0, 0)

    def take_step(self, line: AgendaLine) -> None:
        """The next state, as Space does."""
        state = next_state(line.appointment.state)
        if state is not None:
            self._run_step(line.appointment, state)

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        if not self._person.isHidden():
            return self._person
        full = self.group.isHidden() or self.group.picker.isHidden()
        return self._close if full else self.group.picker

    # --- words

    def _say(self, line: AgendaLine) -> None:
        one, desk = line.appointment, self._workbench.desk
        self._person.setText(person_and_age(line))
        set_tip(self._person, self._person.text())
        self._whole.setText(self._person.text())
        self._person.setVisible(one.patient_id is not None)
        self._whole.setVisible(one.patient_id is None)
        state = state_of(replace(one, late_minutes=0), self._workbench.words)  # how late stands below
        self._state.show_state(state, STATE_TONES[one.state])
        self._fold_head()
        day = near_date(one.starts_at.astimezone(desk.clock.zone).date(), desk.clock.today())
        self._when.setText(joined(day, span_said(one.starts_at, one.ends_at, desk.clock.zone)))
        self._who.setText(joined(line.therapists, line.room, line.equipment))
        number = f" {line.talk_number}" if line.talk_number else ""
        what = "" if line.is_group else f"{line.service}{number}"  # the title of a group says it
        self._what.setText(joined(what, mode_said(one.mode)))
        self._over.setText(overlap_told(line))
        self._over.setVisible(line.doubled)
        self._note.setText(one.note)
        self._note.setVisible(bool(one.note))
        self._fall.setText(self.tr("Reden: {reason}").format(reason=one.reason))
        self._fall.setVisible(bool(one.reason))
        self._show_tags(line)

    def _show_tags(self, line: AgendaLine) -> None:
        one, desk = line.appointment, self._workbench.desk
        clear(self._flow)
        if one.id in self._elsewhere:
            self._flow.addWidget(Tag(moving_said(self._elsewhere[one.id]), "amber"))
        if one.interpreter:
            self._flow.addWidget(Tag(interpreter_said(one, desk.language), "violet"))
        for need in sorted(line.needs):
            self._flow.addWidget(Tag(need_said(need), "blue"))
        self._tags.setVisible(self._flow.count() > 0)

    def _fold_head(self) -> None:
        """Beside a long name the state has no place: it stands below it."""
        needs = self._person.sizeHint().width() + self._state.sizeHint().width() + self._head.spacing()
        folded = not self._person.isHidden() and needs > size("side_panel") - 2 * space("gap")
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if folded else across)

    def _offer_steps(self, one: Appointment) -> None:
        clear(self._steps)
        clear(self._first)
        over = one.state in {AppointmentState.CANCELLED, AppointmentState.NO_SHOW}
        self._order.setVisible(bool(one.interpreter))
        self._confirm.setVisible(bool(one.interpreter) and not one.interpreter_confirmed and not over)
        following = next_state(one.state)
        clock = self._workbench.desk.clock
        its_day = one.starts_at.astimezone(clock.zone).date()
        possible = steps_on(one.state, its_day, clock.today())
        words = self.tr("Wie aankomt of niet komt, noteer je vanaf {day}.")
        self._from.setText(words.format(day=near_date(its_day, clock.today())))
        self._from.setVisible(following is not None and following not in possible)
        for state in possible:
            if state is AppointmentState.CANCELLED:
                continue
            if state is following:
                button = self._button(PrimaryButton(step_said(state)), state.value)
                fill(self._first, button, None)
            else:
                self._add(QuietButton(step_said(state), small=True), state.value)
        if may_move(one.state):
            self._add(QuietButton(self.tr("Wijzig of verzet…"), small=True), "edit")
        self._add(QuietButton(self.tr("Nog zo een…"), small=True), "again")
        if AppointmentState.CANCELLED in STEPS[one.state]:
            self._add(QuietButton(step_said(AppointmentState.CANCELLED), small=True), "cancel")

    def _add(self, button: QPushButton, what: str) -> None:
        self._steps.addWidget(self._button(button, what))

    def _button(self, button: QPushButton, what: str) -> QPushButton:
        button.setProperty("what", what)
        button.clicked.connect(self._on_step)
        return button

    # --- slots

    def _on_person(self) -> None:
        if self._line is not None and self._line.appointment.patient_id is not None:
            self.link_requested.emit(Link("patient", self._line.appointment.patient_id))

    def _on_step(self) -> None:
        what = str(self.sender().property("what"))
        if self._line is None:
            return
        if what == "edit":
            self.edit_wanted.emit(self._line)
        elif what == "again":
            self.again_wanted.emit(self._line)
        elif what == "cancel":
            self.ask_to_cancel()
        else:
            self._run_step(self._line.appointment, AppointmentState(what))

    def _run_step(self, one: Appointment, state: AppointmentState) -> None:
        self._workbench.background.run(
            step,
            self._workbench.desk,
            one.id,
            one.version,
            state,
            then=self._on_stepped,
            trouble=self._on_trouble,
        )

    def _on_stepped(self, done: Done[Appointment]) -> None:
        words = self.tr("{person}: {state}.")
        self._told(done, words)

    def _told(self, done: Done[Appointment], words: str) -> None:
        person = self._person.text() if self._shows(done.result) else self.tr("Afspraak")
        said = words.format(person=person, state=state_of(done.result, self._workbench.words))
        self._workbench.toasts.show(said, undo=done.undo)
        if self._shows(done.result):
            self.open_talk(done.result.id)

    def _shows(self, one: Appointment) -> bool:
        return self._line is not None and self._line.appointment.id == one.id

    def _on_confirm(self) -> None:
        if self._line is not None:
            one = self._line.appointment
            self._workbench.background.run(
                confirm_interpreter,
                self._workbench.desk,
                one.id,
                one.version,
                then=self._on_confirmed,
                trouble=self._on_trouble,
            )

    def _on_order(self) -> None:
        if self._line is not None:
            dialog = InterpreterDialog(self._workbench, self._line.appointment.id, self)
            dialog.kept.connect(self._on_ordered)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_ordered(self, done: Done[InterpreterOrder]) -> None:
        said = self.tr("Tolk: {state}.").format(state=state_word(done.result.state))
        self._workbench.toasts.show(said, undo=done.undo)
        if self._line is not None:
            self.open_talk(self._line.appointment.id)

    def _on_confirmed(self, done: Done[Appointment]) -> None:
        self._told(done, self.tr("Tolk bevestigd voor {person}."))

    def _on_placed(self, place: SeriesPlace | None) -> None:
        self._place = place

    def _on_cancel(self, by: CancelledBy, reason: str, reach: Reach) -> None:
        if self._line is None:
            return
        one = self._line.appointment
        if reach is not Reach.THIS:
            self._workbench.background.run(
                cancel_series,
                self._workbench.desk,
                one.id,
                reach,
                by,
                reason,
                then=self._on_several_cancelled,
                trouble=self._on_trouble,
            )
        else:
            self._workbench.background.run(
                cancel,
                self._workbench.desk,
                one.id,
                one.version,
                by,
                reason,
                then=self._on_cancelled,
                trouble=self._on_trouble,
            )

    def _on_cancelled(self, done: Done[Appointment]) -> None:
        self._cancel.forget(done.result)
        self._fold_cancel()
        self._told(done, self.tr("{person}: {state}."))

    def _on_several_cancelled(self, done: Done[SeriesChanged]) -> None:
        for one in done.result.talks:
            self._cancel.forget(one)
        self._fold_cancel()
        said = self.tr("{count} afspraken afgezegd.").format(count=len(done.result.talks))
        self._workbench.toasts.show(said, undo=done.undo)
        if self._line is not None:
            self.open_talk(self._line.appointment.id)

    def _on_given_up(self) -> None:
        if self._line is not None:
            self._cancel.forget(self._line.appointment)
        self._fold_cancel()
        self.first_focus().setFocus()

    def _fold_cancel(self) -> None:
        self._cancel.hide()
        self._choices.show()
        self._series.offer_along(offered=True)

    def _on_gone(self, trouble: Trouble) -> None:
        """Its booking was taken back, here or at another desk."""
        self._line = None
        if trouble.key == "agenda.gone":
            self.closed.emit()
        else:
            self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._cancel.let_go_again()
        if isinstance(trouble, ChangedMeanwhile) and self._line is not None:
            self.open_talk(self._line.appointment.id)
            self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
            return
        self._banner.say(self._workbench.sentence_for(trouble), "amber")
