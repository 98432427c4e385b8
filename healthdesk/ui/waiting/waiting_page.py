"""Wachtlijst: who waits, in the order in which they are asked, and what came free for them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_waiting_list
from healthdesk.actions.desk import Done
from healthdesk.actions.keep_waiting_list import WaitingView
from healthdesk.actions.show_agenda import AgendaChoices, agenda_choices
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.link import Link
from healthdesk.records.waiting import (
    CallOutcome,
    ListState,
    Waiting,
    WaitingCall,
    WaitingEnding,
    WaitingLine,
    WaitingUrgency,
)
from healthdesk.rules.person_names import beside
from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.batch_dialog import ask_batch
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.side_panel import SidePanel
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.end_dialog import EndDialog
from healthdesk.ui.waiting.freed_strip import FreedStrip
from healthdesk.ui.waiting.said import outcome_word, who_said, wishes_said
from healthdesk.ui.waiting.wait_dialog import WaitDialog
from healthdesk.ui.waiting.waiting_card import WaitingCard
from healthdesk.ui.waiting.waiting_list import WaitingList


class WaitingPage(Page):
    """What came free above, the list at the left, the chosen person at the right."""

    interests = frozenset(
        {"waiting", "patient", "appointment", "service", "closure", "practitioner", "availability", "room"}
    )
    help_topic = "wachtlijst"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Wachtlijst")
        self._view: WaitingView | None = None
        self._chosen: WaitingLine | None = None
        self._names: dict[UUID, str] = {}
        self._wanted: UUID | None = None
        self._ticket: Ticket | None = None
        self._asking: Asking[WaitDialog] = Asking(workbench, self)
        self._editing: Waiting | None = None
        self._ending: Waiting | None = None
        """Whom the dialog is about: who is chosen may be another by the time it is answered."""
        self._count = Text("", "muted")
        self._banner = Banner(closable=False)
        self.freed = FreedStrip(workbench)
        self.list = WaitingList(workbench)
        self.list.say_when_empty(self.tr("Niemand wacht."), self.tr("Zoek een moment voor iemand"))
        self._card = WaitingCard(workbench)
        self._write = QuietButton(self.tr("Nodig met een brief uit…"), icon="letter")
        self._write.clicked.connect(self._on_write)
        hide_unless(may(workbench.desk.actor, Right.SEND_LETTERS), self._write)
        self._arrange()
        self.freed.link_requested.connect(self.link_requested)
        self.list.opened.connect(self._on_opened)
        self.list.chosen.connect(self._on_chosen)
        self.list.retried.connect(self.look)
        self.list.empty_acted.connect(self._on_new)
        self._card.person_wished.connect(self._on_person)
        self._card.moment_wished.connect(self._on_moment)
        self._card.edit_wished.connect(self._on_edit)
        self._card.end_wished.connect(self._on_end)
        self._card.called.connect(self._on_called)
        workbench.background.run(agenda_choices, workbench.desk, then=self._on_choices)
        self.look()

    def _arrange(self) -> None:
        head = row(gap="medium")
        fill(head, PageTitle(self.title), self._count, None, self._write)
        body = row(gap="gap")
        body.addWidget(self.list, 1)
        self._side = SidePanel(self._card)
        body.addWidget(self._side)
        layout = column(self, gap="large", margin="margin")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addWidget(self.freed)
        layout.addLayout(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.live_in(self.width())

    # --- what the window asks

    def look(self) -> None:
        """Ask again."""
        self.list.show_loading()
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self.workbench.background.run(
            keep_waiting_list.show_waiting,
            self.workbench.desk,
            then=self._on_view,
            trouble=self._on_no_list,
        )
        self.freed.fetch()

    def refresh(self, changes: tuple[Change, ...]) -> None:
        del changes
        self.look()

    def show_link(self, link: Link) -> None:
        if link.kind == "waiting" and link.id is not None and not self.list.choose(link.id):
            self._wanted = link.id

    def first_focus(self) -> QWidget | None:
        return self.list

    def new_item(self) -> bool:
        self._on_new()
        return True

    def edit(self) -> bool:
        if self._chosen is None or self._chosen.is_closed:
            return False
        self._on_edit()
        return True

    def has_unsaved(self) -> bool:
        return self._card.is_begun

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (
            ("Enter", self.tr("open het dossier")),
            ("F2", self.tr("hoe dringend, nota")),
            ("Ctrl+N", self.tr("zoek een moment; wie niets vindt, kan op de lijst")),
        )

    # --- what arrives

    def _on_choices(self, choices: AgendaChoices) -> None:
        self._names = {one.id: one.name for one in choices.therapists}
        self._names |= {piece.id: piece.name for piece in choices.equipment}
        self._card.show_line(self._chosen, self._names)

    def _on_view(self, view: WaitingView) -> None:
        self._view = view
        number = len(view.lines)
        said = self.tr("1 persoon wacht") if number == 1 else self._several(number)
        self._count.setText(said)
        off = view.policy.state is ListState.OFF and not number
        self.count_changed.emit(-1 if off else number)
        self._say_policy(view)
        self.list.show_records(view.lines)
        if self._wanted is not None:
            self.list.choose(self._wanted)
            self._wanted = None
        if self.list.current is None and view.lines:
            self.list.choose(view.lines[0].waiting.id)
        self._on_chosen(self.list.current if view.lines else None)
        for line, typed in self._card.forget_but(view.lines):
            self._say_not_noted(line, *typed)

    def _say_not_noted(self, line: WaitingLine, outcome: CallOutcome | None, words: str) -> None:
        """She waits no more: another desk was first. What was typed is told, to be noted elsewhere."""
        said = self.tr("{name} wacht niet meer. Niet genoteerd: {words}")
        typed = ", ".join(filter(None, (outcome_word(outcome)[0] if outcome else "", words)))
        self.workbench.toasts.trouble(said.format(name=beside(who_said(line)), words=typed))

    def _several(self, number: int) -> str:
        return self.tr("{count} mensen wachten").format(count=number)

    def _say_policy(self, view: WaitingView) -> None:
        if view.policy.state is ListState.OPEN:
            self._banner.clear()
            return
        stopped = view.policy.state is ListState.STOPPED
        key = "waiting.stopped" if stopped else "waiting.no_list"
        words = " ".join(filter(None, (self.workbench.sentence(key), view.policy.words if stopped else "")))
        self._banner.say(words, "amber" if stopped else "blue")

    def _on_chosen(self, line: WaitingLine | None) -> None:
        self._chosen = line
        self._card.show_line(line, self._names)

    # --- what is wished

    def _on_new(self) -> None:
        self.link_requested.emit(Link("moment"))

    def _on_write(self) -> None:
        people = [line.waiting.patient_id for line in self.list.model.records]
        ask_batch(self.workbench, [LetterKey(LetterKind.INVITATION, one) for one in people], self)

    def _on_opened(self, line: WaitingLine) -> None:
        if not line.is_closed:
            self.link_requested.emit(Link("patient", line.waiting.patient_id))

    def _on_person(self) -> None:
        if self._chosen is not None:
            self._on_opened(self._chosen)

    def _on_moment(self) -> None:
        if self._chosen is not None:
            self.link_requested.emit(Link("moment", self._chosen.waiting.patient_id))

    def _on_edit(self) -> None:
        line, view = self._chosen, self._view
        if line is None or view is None:
            return
        wishes = wishes_said(line.waiting.wish, self.workbench.desk.language, self._names)
        dialog = WaitDialog(
            self.workbench,
            self.tr("Op de wachtlijst"),
            self.tr("Bewaren"),
            who_said(line),
            wishes,
            view.policy,
            self,
        )
        self._editing = line.waiting
        dialog.show_values(line.waiting.urgency, line.waiting.note)
        dialog.ask_about(line.waiting.patient_id, line.waiting.id)
        dialog.asked.connect(self._on_edited)
        dialog.settled.connect(self._send)
        self._asking.open(dialog)

    def _on_edited(self, urgency: WaitingUrgency, note: str) -> None:
        if self._editing is not None:
            self._send(replace(self._editing, urgency=urgency, note=note))

    def _send(self, wanted: Waiting) -> None:
        self._asking.run(
            keep_waiting_list.change,
            self.workbench.desk,
            wanted,
            then=self._on_changed,
            trouble=self._on_refused,
        )

    def _on_changed(self, done: Done[Waiting]) -> None:
        self.workbench.toasts.show(self.tr("Bewaard op de wachtlijst."), undo=done.undo)

    def _on_refused(self, trouble: Trouble, dialog: WaitDialog | None) -> None:
        if dialog is None:
            self._on_trouble(trouble)
        elif not dialog.met(trouble, self._editing):
            dialog.say(self.workbench.sentence_for(trouble))

    def _on_end(self) -> None:
        if self._chosen is not None:
            self._ending = self._chosen.waiting
            dialog = EndDialog(who_said(self._chosen), self)
            dialog.ended.connect(self._on_ended)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_ended(self, ending: WaitingEnding) -> None:
        one, self._ending = self._ending, None
        if one is not None:
            self.workbench.background.run(
                keep_waiting_list.take_off,
                self.workbench.desk,
                one.id,
                one.version,
                ending,
                then=self._on_off,
                trouble=self._on_trouble,
            )

    def _on_off(self, done: Done[Waiting]) -> None:
        self.workbench.toasts.show(self.tr("Van de wachtlijst gehaald."), undo=done.undo)

    def _on_called(self, outcome: CallOutcome, words: str) -> None:
        if self._chosen is not None:
            desk = self.workbench.desk
            call = keep_waiting_list.asked(desk, self._chosen.waiting.id, outcome, words)
            heard = partial(self._on_logged, beside(who_said(self._chosen)))
            self.workbench.background.run(
                keep_waiting_list.log_call, desk, call, then=heard, trouble=self._on_trouble
            )

    def _on_logged(self, name: str, done: Done[WaitingCall]) -> None:
        said = self.tr("{name}: {outcome}.").format(name=name, outcome=outcome_word(done.result.outcome)[0])
        self.workbench.toasts.show(said, undo=done.undo)

    # --- trouble

    def _on_trouble(self, trouble: Trouble) -> None:
        self.workbench.toasts.trouble(self.workbench.sentence_for(trouble))
        self.look()

    def _on_no_list(self, trouble: Trouble) -> None:
        self.list.show_trouble(self.workbench.sentence_for(trouble))
