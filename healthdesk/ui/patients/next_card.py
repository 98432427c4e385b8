"""Volgende stap: what was agreed on next, and the way to another moment."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.actions.tell_story import Story
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.timeline import TimelineEvent
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_OPEN = frozenset(
    state.value for state in (AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN)
)


class NextCard(Card):
    """Its parts stay from one person to the next: making them anew takes longer than saying something else.

    wanted: a moment is looked for.
    """

    wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Volgende stap"))
        self._workbench = workbench
        self._lives = True
        self._nothing = Text(self.tr("Er is niets afgesproken."), wraps=True)
        self._when = Text("", "strong")
        self._what = Text("", "caption", wraps=True)
        self._first = self._button(PrimaryButton(self.tr("Zoek een moment"), small=True))
        self._more = self._button(QuietButton(self.tr("Zoek nog een moment"), small=True))
        for part in (self._nothing, self._when, self._what, self._first, self._more):
            self.add(part)
        self.hide()

    def _button(self, button: QPushButton) -> QWidget:
        button.clicked.connect(self.wanted)
        holder = QWidget()
        fill(row(holder), button, None)
        return holder

    def show_person(self, *, lives: bool) -> None:
        """Nothing is arranged with somebody who died."""
        self._lives = lives
        for part in () if lives else (self._first, self._more):
            part.hide()

    def show_story(self, story: Story) -> None:
        """What comes first of what is still to come."""
        clock = self._workbench.desk.clock
        first = min(self._coming(story), key=lambda event: event.at, default=None)
        may_book = self._lives and may(self._workbench.desk.actor, Right.BOOK)
        for part in (self._nothing, self._first):
            part.setVisible(first is None and (may_book or part is self._nothing))
        for part in (self._when, self._what, self._more):
            part.setVisible(first is not None and (may_book or part is not self._more))
        if first is not None:
            local = first.at.astimezone(clock.zone)
            self._when.setText(f"{near_date(local.date(), clock.today())} {clock_time(local)}")
            self._what.setText(self._workbench.sentence(first.key, **first.values))
        self.show()

    def _coming(self, story: Story) -> list[TimelineEvent]:
        now = self._workbench.desk.clock.now()
        return [
            event
            for event in story.events
            if event.kind == "appointment" and event.at >= now and event.values["state"] in _OPEN
        ]
