"""The person who was chosen on the waiting list: why this place, what suits, how to reach, what was asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.waiting import WaitingCall, WaitingLine
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.parts.buttons import NameLink, PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import SectionTitle, Text, TextRole
from healthdesk.ui.parts.way_line import WayLine
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.call_box import CallBox, HalfCall
from healthdesk.ui.waiting.said import coming_said, outcome_word, waits_said, who_said, wishes_said


class WaitingCard(Card):
    """person_wished: open her file. moment_wished: look for a moment. edit_wished: say otherwise.

    end_wished: off the list. called: a `CallOutcome` and words.
    """

    person_wished = Signal()
    moment_wished = Signal()
    edit_wished = Signal()
    end_wished = Signal()
    called = Signal(object, str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._shown: WaitingLine | None = None
        self._half: dict[UUID, tuple[WaitingLine, HalfCall]] = {}
        self._about = self._clear_widget()
        self._about_layout = column(self._about, gap="small")
        self._buttons = self._clear_widget()
        flow = FlowLayout(self._buttons)
        moment = PrimaryButton(self.tr("Zoek een moment"), small=True)
        moment.clicked.connect(self.moment_wished)
        note = QuietButton(self.tr("Contact noteren"), small=True)
        note.clicked.connect(self._on_note)
        edit = QuietButton(self.tr("Wijzig…"), small=True)
        edit.clicked.connect(self.edit_wished)
        end = QuietButton(self.tr("Van de lijst…"), small=True)
        end.clicked.connect(self.end_wished)
        for button in (moment, note, edit, end):
            flow.addWidget(button)
        self._call = CallBox()
        self._call.noted.connect(self._on_called)
        self._call.given_up.connect(self._call.hide)
        self._call.hide()
        self._calls = self._clear_widget()
        self._calls_layout = column(self._calls, gap="small")
        for part in (self._about, self._buttons, self._call, self._calls):
            self.add(part)
        self.show_line(None, {})

    def _clear_widget(self) -> QWidget:
        made = QWidget()
        made.setProperty("look", "clear")
        return made

    @property
    def is_begun(self) -> bool:
        """Whether a call is half noted, with her or with somebody who stood here before."""
        return self._call.is_begun or bool(self._half)

    def start_call(self) -> None:
        """Unfold what came of asking."""
        if not self._buttons.isHidden():
            self._call.start()

    def show_line(self, line: WaitingLine | None, names: Mapping[UUID, str]) -> None:
        """The person who is chosen now; None when nobody is. `names` are the therapists'."""
        clear(self._about_layout)
        clear(self._calls_layout)
        self._turn_to(line)
        self._buttons.setVisible(line is not None and not line.is_closed)
        if line is None:
            self._about_layout.addWidget(Text(self.tr("Kies iemand in de lijst."), "muted", wraps=True))
            return
        self._say_who(line)
        if not line.is_closed:
            self._say_what(line, names)
            self._say_calls(line.calls)

    def _turn_to(self, line: WaitingLine | None) -> None:
        """What is half noted of somebody waits until she stands here again."""
        before, self._shown = self._shown, line
        chosen = None if line is None else line.waiting.id
        if chosen == (None if before is None else before.waiting.id):
            return
        if before is not None and self._call.is_begun:
            self._half[before.waiting.id] = before, self._call.typed
        self._call.hide()
        if chosen in self._half:
            self._call.show_again(self._half.pop(chosen)[1])

    def forget_but(self, lines: Iterable[WaitingLine]) -> tuple[tuple[WaitingLine, HalfCall], ...]:
        """Of who waits no more nothing is noted; returns what was half noted of them."""
        wait = {line.waiting.id for line in lines}
        gone = tuple(half for one, half in self._half.items() if one not in wait)
        self._half = {one: half for one, half in self._half.items() if one in wait}
        return gone

    def _say_who(self, line: WaitingLine) -> None:
        if line.is_closed:
            self._add_text(who_said(line), "strong")
        else:
            name = NameLink(who_said(line))
            name.clicked.connect(self.person_wished)
            self._about_layout.addWidget(name)
        place = self.tr("Plaats {number}").format(number=line.place)
        self._add_text(joined(place, waits_said(line, self._workbench.desk.clock.now())))
        if line.is_closed:
            told = self.tr("Dit dossier is afgeschermd. Wie het mag openen, kan hier verder.")
            self._add_text(told, "muted")

    def _say_what(self, line: WaitingLine, names: Mapping[UUID, str]) -> None:
        self._add_text(line.service, "muted")
        comes = coming_said(line, self._workbench.desk.clock)
        if comes:
            self._add_text(f"{comes[0].upper()}{comes[1:]}.", "muted")
        tags = self._clear_widget()
        flow = FlowLayout(tags)
        for words in wishes_said(line.waiting.wish, self._workbench.desk.language, names):
            flow.addWidget(Tag(words, "blue"))
        if flow.count():
            self._about_layout.addWidget(SectionTitle(self.tr("Wat past")))
            self._about_layout.addWidget(tags)
        if line.waiting.note:
            self._add_text(line.waiting.note)
        self._about_layout.addWidget(SectionTitle(self.tr("Veilig bereiken")))
        if line.rule:
            self._add_text(line.rule, "strong")
        for way in line.ways:
            self._about_layout.addWidget(WayLine(way))
        if not line.ways:
            self._add_text(self.tr("Geen nummer of adres dat veilig is."), "muted")

    def _add_text(self, words: str, role: TextRole = "body") -> None:
        self._about_layout.addWidget(Text(words, role, wraps=True))

    def _say_calls(self, calls: tuple[WaitingCall, ...]) -> None:
        self._calls_layout.addWidget(SectionTitle(self.tr("Al gevraagd")))
        if not calls:
            self._calls_layout.addWidget(Text(self.tr("Nog niet."), "muted"))
        for one in calls:
            self._calls_layout.addWidget(self._call_row(one))

    def _call_row(self, one: WaitingCall) -> QWidget:
        clock = self._workbench.desk.clock
        made = QWidget()
        line = row(made, gap="small")
        words = column(gap="none")
        day = near_date(one.at.astimezone(clock.zone).date(), clock.today())
        words.addWidget(Text(f"{day} {clock_time(one.at, clock.zone)}", wraps=True))
        words.addWidget(Text(joined(one.words, one.by), "caption", wraps=True))
        line.addLayout(words, 1)
        line.addWidget(Tag(*outcome_word(one.outcome)), 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _on_note(self) -> None:
        self.start_call()

    def _on_called(self, outcome: object, words: str) -> None:
        self._call.hide()
        self.called.emit(outcome, words)
