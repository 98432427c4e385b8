"""Opnieuw contacteren: who is looked for and why, with what was tried and what to do next."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from healthdesk.actions import reach_out
from healthdesk.actions.desk import Done
from healthdesk.actions.to_reach import CHANGES, CHOSEN, MONTHS
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.link import Link
from healthdesk.records.outreach import ContactAttempt, OutreachLine, ReachReason
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.batch_dialog import ask_batch
from healthdesk.ui.outreach.attempt_dialog import AttemptDialog
from healthdesk.ui.outreach.outreach_list import OutreachList
from healthdesk.ui.outreach.reach_card import ReachCard
from healthdesk.ui.outreach.said import reason_word
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.side_panel import SidePanel
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.recheck_bar import RecheckBar

_LATER = timedelta(days=7)
_ABOUT_RIGHTS = (ReachReason.NEW_RIGHTS, ReachReason.DOUBTFUL_RIGHTS)
_AT_TEJO = (ReachReason.TWICE_NOT_COME, ReachReason.NOT_REACHED, ReachReason.NO_ANSWER)


class OutreachPage(Page):
    """The list at the left, the chosen person at the right."""

    interests = CHANGES
    help_topic = "opnieuw-contacteren"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = self.tr("Opnieuw contacteren")
        self._lines: tuple[OutreachLine, ...] = ()
        self._chosen: OutreachLine | None = None
        self._ticket: Ticket | None = None
        self._asked: Ticket | None = None
        self._count = Text("", "muted")
        known = fits(workbench.desk.house)
        reasons = tuple(ReachReason) if known else _AT_TEJO
        self._why = ChoiceChips(
            self.tr("Waarom"),
            (Choice("", self.tr("alles")), *(Choice(one.value, reason_word(one)) for one in reasons)),
            pills=True,
        )
        self._why.show_values(("",))
        self._months = ChoiceChips(
            self.tr("Niet gezien sinds"),
            [Choice(str(n), self.tr("{count} maanden").format(count=n)) for n in MONTHS],
            pills=True,
        )
        self._months.keep_on_one_line()
        self._months.show_values((workbench.memory.recall(CHOSEN, str(MONTHS[0])),))
        hide_unless(known, self._months)
        self.list = OutreachList(workbench)
        self.list.say_when_empty(self.tr("Nu is er niemand om op te zoeken."))
        self._card = ReachCard(workbench)
        self._write = QuietButton(self.tr("Nodig met een brief uit…"), icon="letter")
        self._write.clicked.connect(self._on_write)
        hide_unless(may(workbench.desk.actor, Right.SEND_LETTERS), self._write)
        self._recheck = RecheckBar(workbench)
        self._arrange()
        self._why.picked.connect(self._on_filter)
        self._months.picked.connect(self._on_months)
        self.list.opened.connect(self._on_opened)
        self.list.chosen.connect(self._on_chosen)
        self.list.retried.connect(self.look)
        self._card.person_wished.connect(self._on_person)
        self._card.attempt_wished.connect(self._on_attempt)
        self._card.later_wished.connect(self._on_later)
        self.look()
        self._recheck.begin()

    def _arrange(self) -> None:
        head = row(gap="medium")
        fill(head, PageTitle(self.title), self._count, None, self._write)
        filters = row(gap="medium")
        filters.addWidget(self._why, 1)
        filters.addWidget(self._months, 0, Qt.AlignmentFlag.AlignTop)
        body = row(gap="gap")
        body.addWidget(self.list, 1)
        self._side = SidePanel(self._card)
        body.addWidget(self._side)
        layout = column(self, gap="large", margin="margin")
        layout.addLayout(head)
        layout.addLayout(filters)
        layout.addWidget(self._recheck)
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
            reach_out.show_outreach,
            self.workbench.desk,
            int(self._months.value or MONTHS[0]),
            then=self._on_lines,
            trouble=self._on_trouble,
        )

    def refresh(self, changes: tuple[Change, ...]) -> None:
        self.look()
        if not changes or any(change.kind == "rule" for change in changes):
            self._recheck.begin()

    def first_focus(self) -> QWidget | None:
        return self.list

    def new_item(self) -> bool:
        if self._chosen is None:
            return False
        self._on_attempt()
        return True

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return (
            ("Enter", self.tr("open het dossier")),
            ("Ctrl+N", self.tr("noteer een contact")),
        )

    # --- slots

    def _on_lines(self, lines: tuple[OutreachLine, ...]) -> None:
        self._lines = lines
        self._count.setText(self.tr("1 persoon") if len(lines) == 1 else self._several(len(lines)))
        self.count_changed.emit(len(lines))
        self._on_filter()

    def _several(self, number: int) -> str:
        return self.tr("{count} personen").format(count=number)

    def _on_filter(self, _values: object = None) -> None:
        wanted = self._why.value
        shown = [line for line in self._lines if not wanted or wanted in line.reasons]
        self._write.setEnabled(bool(shown))
        self.list.show_records(shown)
        if self.list.current is None and shown:
            self.list.choose(shown[0].signs.patient_id)
        self._on_chosen(self.list.current if shown else None)

    def _on_months(self, _values: object) -> None:
        self.workbench.memory.keep(CHOSEN, self._months.value or str(MONTHS[0]))
        self.look()

    def _on_chosen(self, line: OutreachLine | None) -> None:
        self._chosen = line
        self._card.show_line(line)
        if self._asked is not None:
            self._asked.cancel()
        if line is not None:
            self._asked = self.workbench.background.run(
                reach_out.attempts_with,
                self.workbench.desk,
                line.signs.patient_id,
                then=self._card.show_attempts,
            )

    def _on_write(self) -> None:
        shown = self.list.model.records
        keys = [LetterKey(LetterKind.INVITATION, line.signs.patient_id) for line in shown]
        ask_batch(self.workbench, keys, self)

    def _on_opened(self, line: OutreachLine) -> None:
        tab = "rights" if line.reasons[0] in _ABOUT_RIGHTS else ""
        self.link_requested.emit(Link("patient", line.signs.patient_id, tab))

    def _on_person(self) -> None:
        if self._chosen is not None:
            self._on_opened(self._chosen)

    def _on_attempt(self) -> None:
        if self._chosen is None:
            return
        dialog = AttemptDialog(self.workbench, self._chosen, self)
        dialog.kept.connect(self._on_kept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_kept(self, done: Done[ContactAttempt]) -> None:
        self.workbench.toasts.show(self.tr("Contact genoteerd."), undo=done.undo)

    def _on_later(self) -> None:
        if self._chosen is not None:
            self.workbench.background.run(
                reach_out.put_off,
                self.workbench.desk,
                self._chosen.signs.patient_id,
                self.workbench.desk.clock.today() + _LATER,
                then=self._on_was_put_off,
                trouble=self._on_trouble,
            )

    def _on_was_put_off(self, done: Done[None]) -> None:
        self.workbench.toasts.show(self.tr("Volgende week staat dit er weer."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.list.show_trouble(self.workbench.sentence_for(trouble))
