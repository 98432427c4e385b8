"""Herinneringen: whose talk is near, what to send by hand or through the mail server, what came of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions import send_reminder, show_outbox
from healthdesk.actions.desk import Done
from healthdesk.actions.outbox_lines import TO_DO
from healthdesk.actions.show_outbox import Outbox, ReminderSheet
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.link import Link
from healthdesk.records.reminder import (
    OutboxLine,
    OutboxState,
    Reminder,
    ReminderAnswer,
    ReminderState,
    ReminderWay,
    SendCount,
)
from healthdesk.rules.person_names import with_age
from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.batch_dialog import ask_batch
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.progress import Progress
from healthdesk.ui.parts.progress_panel import ProgressPanel
from healthdesk.ui.parts.side_panel import SidePanel
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.reminders.message_card import MessageCard
from healthdesk.ui.reminders.reminder_list import ReminderList
from healthdesk.ui.reminders.tried_card import TriedCard
from healthdesk.ui.reminders.wish_dialog import WishDialog

_GONE = frozenset(
    {
        OutboxState.ON_ITS_WAY,
        OutboxState.CHANGED,
        OutboxState.SENT,
        OutboxState.DELIVERED,
        OutboxState.ANSWERED,
    }
)


class RemindersPage(Page):
    """The list at the left, the chosen reminder at the right."""

    interests = frozenset({"reminder", "appointment", "patient"})
    help_topic = "herinneringen"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Herinneringen")
        self._outbox = Outbox(is_on=True)
        self._chosen: OutboxLine | None = None
        self._ticket: Ticket | None = None
        self._asked: Ticket | None = None
        self._sending: ProgressPanel | None = None
        self._banner = Banner()
        self._count = Text("", "muted")
        self._all = PrimaryButton("", icon="mail")
        self._all.clicked.connect(self._on_all)
        self._write = QuietButton(self.tr("Bevestig met een brief…"), icon="letter")
        self._write.clicked.connect(self._on_write)
        hide_unless(may(workbench.desk.actor, Right.SEND_LETTERS), self._write)
        self._which = ChoiceChips(
            self.tr("Welke"),
            (
                Choice("do", self.tr("te doen")),
                Choice("gone", self.tr("verstuurd")),
                Choice("", self.tr("alles")),
            ),
            pills=True,
        )
        self._which.choose_first()
        self._which.picked.connect(self._on_filter)
        self.list = ReminderList(workbench)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.retried.connect(self.look)
        self._card, self._tried = MessageCard(workbench), TriedCard(workbench)
        self._card.person_wished.connect(self._on_person)
        self._card.wish_wished.connect(self._on_wish)
        self._card.skip_wished.connect(self._on_skip)
        self._card.hand_wished.connect(self._on_hand)
        self._card.mail_wished.connect(self._on_mail)
        self._tried.state_said.connect(self._on_state)
        self._tried.answer_said.connect(self._on_answer)
        self._arrange()
        self.look()

    def _arrange(self) -> None:
        head = row(gap="medium")
        fill(head, PageTitle(self.title), self._count, None, self._write, self._all)
        self._all.hide()
        body = row(gap="gap")
        body.addWidget(self.list, 1)
        body.addWidget(SidePanel(self._card, self._tried))
        self._progress_place = column()
        layout = column(self, gap="large", margin="margin")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addLayout(self._progress_place)
        layout.addWidget(self._which)
        layout.addLayout(body, 1)

    # --- what the window asks

    def look(self) -> None:
        """Ask again."""
        self.list.show_loading()
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self.workbench.background.run(
            show_outbox.show_outbox,
            self.workbench.desk,
            then=self._on_outbox,
            trouble=self._on_list_trouble,
        )

    def refresh(self, changes: tuple[Change, ...]) -> None:  # noqa: ARG002 - whatever it was
        self.look()

    def first_focus(self) -> QWidget | None:
        return self.list

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (("Enter", self.tr("open de afspraak")),)

    # --- showing

    def _on_outbox(self, found: Outbox) -> None:
        self._outbox = found
        waiting = sum(line.state in TO_DO for line in found.lines)
        self._count.setText(self.tr("{count} te doen").format(count=waiting) if found.is_on else "")
        self.count_changed.emit(waiting if found.is_on else -1)
        by_mail = len(self._by_mail())
        told = self.tr("Verstuur 1 e-mail") if by_mail == 1 else self.tr("Verstuur {count} e-mails")
        self._all.setText(told.format(count=by_mail))
        self._all.setVisible(bool(by_mail) and self._sending is None)
        self._on_filter()

    def _by_mail(self) -> list[OutboxLine]:
        """What the program may send itself; what failed waits for somebody who looks why."""
        waits = (one for one in self._outbox.lines if one.state is OutboxState.TO_SEND)
        return [one for one in waits if one.goes_by_server] if self._outbox.has_server else []

    def _on_filter(self, _values: object = None) -> None:
        wanted = self._which.value
        states = {"do": TO_DO, "gone": _GONE}.get(wanted or "", frozenset(OutboxState))
        shown = [line for line in self._outbox.lines if line.state in states]
        self.list.say_when_empty(self._when_empty(wanted or ""))
        self.list.show_records(shown)
        if self.list.current is None and shown:
            self.list.choose(shown[0].key)
        self._on_chosen(self.list.current if shown else None)

    def _when_empty(self, wanted: str) -> str:
        if not self._outbox.is_on:
            return self.tr(
                "Dit huis stuurt geen herinneringen. Een coördinator zet ze aan in Beheer, Ruimtes en uren."
            )
        if wanted == "gone":
            return self.tr("Voor de afspraken die komen is nog niets verstuurd.")
        return self.tr("Er is nu niemand te herinneren.")

    def _on_chosen(self, line: OutboxLine | None) -> None:
        self._chosen = line
        self._card.show_line(line, has_server=self._outbox.has_server)
        if self._asked is not None:
            self._asked.cancel()
        if line is None:
            self._tried.show_tried(())
            return
        self._asked = self.workbench.background.run(
            show_outbox.sheet_of,
            self.workbench.desk,
            line.line.appointment.id,
            line.line.appointment.patient_id,
            then=self._on_sheet,
            trouble=self._on_trouble,
        )

    def _on_sheet(self, sheet: ReminderSheet) -> None:
        self._card.show_sheet(sheet)
        self._tried.show_tried(sheet.tried)

    # --- what the desk does

    def _on_opened(self, line: OutboxLine) -> None:
        self.link_requested.emit(Link("appointment", line.line.appointment.id))

    def _on_person(self) -> None:
        if self._chosen is not None:
            self.link_requested.emit(Link("patient", self._chosen.line.appointment.patient_id))

    def _on_wish(self) -> None:
        line = None if self._chosen is None else self._chosen.line
        whose = None if line is None else line.appointment.patient_id
        if line is not None and whose is not None:
            dialog = WishDialog(self.workbench, whose, with_age(line.person, line.age), self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_skip(self) -> None:
        if self._chosen is not None:
            self._run(send_reminder.skip, self._chosen.line.appointment)

    def _on_hand(self, way: ReminderWay, told: bool) -> None:
        if self._chosen is not None:
            noted = send_reminder.note_told if told else send_reminder.note_by_hand
            self._run(noted, self._chosen.line.appointment, way)

    def _on_state(self, one: Reminder, state: ReminderState) -> None:
        self._run(send_reminder.say_state, one, state)

    def _on_answer(self, one: Reminder, answer: ReminderAnswer) -> None:
        self._run(send_reminder.say_answer, one, answer)

    def _on_write(self) -> None:
        talks = [one.line.appointment for one in self.list.model.records]
        keys = [LetterKey(LetterKind.CONFIRMATION, one.id) for one in talks]
        ask_batch(self.workbench, keys, self)

    def _run(self, action: Any, *values: object) -> None:
        self._banner.clear()
        self.workbench.background.run(
            action, self.workbench.desk, *values, then=self._on_done, trouble=self._on_trouble
        )

    def _on_done(self, done: Done[Any]) -> None:
        self.workbench.toasts.show(self.tr("Genoteerd."), undo=done.undo)

    # --- through the mail server

    def _on_all(self) -> None:
        self._send(self._by_mail())

    def _on_mail(self) -> None:
        if self._chosen is not None:
            self._send([self._chosen])

    def _send(self, lines: list[OutboxLine]) -> None:
        if self._sending is not None or not lines:
            return
        self._banner.clear()
        self._all.hide()
        progress = Progress(self)
        self._sending = ProgressPanel(progress, self.tr("Herinneringen versturen"))
        self._progress_place.addWidget(self._sending)
        self.workbench.background.run(
            send_reminder.send_by_mail,
            self.workbench.desk,
            [one.line.appointment for one in lines],
            progress.report,
            then=self._on_sent,
            trouble=self._on_send_trouble,
            lane="slow",
        )

    def _end_sending(self) -> None:
        if self._sending is not None:
            self._sending.hide()
            self._sending.deleteLater()
            self._sending = None

    def _on_sent(self, done: Done[SendCount]) -> None:
        self._end_sending()
        count = done.result
        told = [
            self.tr("Door de mailserver aanvaard: {count}.").format(count=count.sent),
            *([self.tr("Mislukt: {count}.").format(count=count.failed)] if count.failed else []),
            *([self.tr("Onduidelijk: {count}.").format(count=count.unclear)] if count.unclear else []),
            *([self.tr("Niet begonnen: {count}.").format(count=count.left)] if count.left else []),
        ]
        all_well = count.failed == count.unclear == count.left == 0
        self._banner.say(" ".join(told), "green" if all_well else "amber")
        self.look()

    def _on_send_trouble(self, trouble: Trouble) -> None:
        self._end_sending()
        self._on_trouble(trouble)
        self.look()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self.workbench.sentence_for(trouble), "amber")

    def _on_list_trouble(self, trouble: Trouble) -> None:
        self.list.show_trouble(self.workbench.sentence_for(trouble))
