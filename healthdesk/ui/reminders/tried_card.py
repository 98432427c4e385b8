"""What went or was tried for one talk, and what the desk heard of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.reminder import Reminder, ReminderAnswer, ReminderState
from healthdesk.rules.reminders import is_broken_off
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.reminders.said import answer_word, kind_word, tried_word


class TriedCard(Card):
    """state_said: a `Reminder` and its `ReminderState`. answer_said: a `Reminder` and what she answered."""

    state_said = Signal(object, object)
    answer_said = Signal(object, object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Wat ervan kwam"))
        self._workbench = workbench
        self._rows = QWidget()
        self._rows.setProperty("look", "clear")
        self._lines = column(self._rows, gap="small")
        self.add(self._rows)
        self.hide()

    def show_tried(self, tried: tuple[Reminder, ...]) -> None:
        """The newest first; about that one more can be said."""
        clear(self._lines)
        self.setVisible(bool(tried))
        for number, one in enumerate(tried):
            self._lines.addWidget(self._line(one))
            if number == 0:
                self._offer(one)

    def _line(self, one: Reminder) -> QWidget:
        desk = self._workbench.desk
        made = QWidget()
        made.setProperty("look", "clear")
        line = row(made, gap="small")
        words = column(gap="none")
        local = one.at.astimezone(desk.clock.zone)
        way = kind_word(one.way) if one.to else ""
        when = f"{near_date(local.date(), desk.clock.today())} {clock_time(local)}"
        words.addWidget(Text(" · ".join(filter(None, (when, way))), wraps=True))
        why = self._workbench.sentence(one.trouble, host="") if one.trouble else ""
        words.addWidget(Text(" · ".join(filter(None, (why, one.to_name, one.by))), "caption", wraps=True))
        line.addLayout(words, 1)
        tag = Tag(*tried_word(one, broken_off=is_broken_off(one, desk.clock.now())))
        line.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _offer(self, one: Reminder) -> None:
        buttons = QWidget()
        buttons.setProperty("look", "clear")
        flow = FlowLayout(buttons)
        if one.state is ReminderState.SENDING:
            if not is_broken_off(one, self._workbench.desk.clock.now()):
                return
            told = self.tr(
                "De lijn brak af terwijl dit onderweg was. Kijk in de mailbox van het huis of vraag het na; "
                "vanzelf gaat het niet opnieuw."
            )
            self._lines.addWidget(Text(told, wraps=True))
            self._button(flow, self.tr("Het vertrok"), one, ReminderState.SENT)
            self._button(flow, self.tr("Het vertrok niet"), one, ReminderState.FAILED)
        elif one.state in {ReminderState.SENT, ReminderState.DELIVERED}:
            for answer in ReminderAnswer:
                if answer is not one.answer:
                    self._button(flow, _capital(answer_word(answer)), one, answer)
            if one.state is ReminderState.SENT:
                self._button(flow, self.tr("Aangekomen"), one, ReminderState.DELIVERED)
            self._button(flow, self.tr("Niet aangekomen"), one, ReminderState.FAILED)
        self._lines.addWidget(buttons)

    def _button(
        self, flow: FlowLayout, words: str, one: Reminder, what: ReminderState | ReminderAnswer
    ) -> None:
        button = QuietButton(words, small=True)
        button.setProperty("about", (one, what))
        button.clicked.connect(self._on_clicked)
        flow.addWidget(button)

    def _on_clicked(self) -> None:
        one, what = self.sender().property("about")
        if isinstance(what, ReminderAnswer):
            self.answer_said.emit(one, what)
        else:
            self.state_said.emit(one, what)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
