"""Somebody whom a moment suits: her place and why, where in it, how to reach her, and giving it to her."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from healthdesk.records.waiting import Candidate, GroupOpening
from healthdesk.rules.language_names import language_name
from healthdesk.ui.agenda.said import joined, mode_said, span_said
from healthdesk.ui.parts.buttons import NameLink, PrimaryButton, QuietButton
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.way_line import WayLine
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.call_box import CallBox
from healthdesk.ui.waiting.said import URGENCY_TONES, outcome_word, urgency_word, waits_said, who_said


class CandidateCard(QFrame):
    """person_wished: her file. given: she has it. called: the candidate, a `CallOutcome` and words."""

    person_wished = Signal(object)
    given = Signal(object)
    called = Signal(object, object, str)

    def __init__(
        self,
        workbench: Workbench,
        one: Candidate,
        room: str,
        parent: QWidget | None = None,
        *,
        is_next: bool,
        opening: GroupOpening | None = None,
    ) -> None:
        """`room` is the name of the room it would be in; `is_next`: who is to be asked now.

        `opening`: the place in a group that she would get; when and where that is, stands above.
        """
        super().__init__(parent)
        self._opening = opening
        self.candidate = one
        self._workbench = workbench
        self.setProperty("look", "picked" if is_next else "card")
        line = one.line
        layout = column(self, gap="tiny", margin="medium")
        head = row(gap="small")
        name = NameLink(who_said(line))
        name.clicked.connect(self._on_person)
        head.addWidget(Text(f"{line.place}."))
        head.addWidget(name, 1)
        if one.tried is not None:
            head.addWidget(Tag(*outcome_word(one.tried.outcome)))
        elif line.head_start:
            head.addWidget(Tag(urgency_word(line.waiting.urgency), URGENCY_TONES[line.waiting.urgency]))
        layout.addLayout(head)
        layout.addWidget(Text(waits_said(line, workbench.desk.clock.now()), "caption", wraps=True))
        where = self._where(room)
        if where:
            layout.addWidget(Text(where, wraps=True))
        if line.rule:
            layout.addWidget(Text(line.rule, "strong", wraps=True))
        for way in line.ways:
            layout.addWidget(WayLine(way))
        if one.tried is not None:
            layout.addWidget(Text(self._tried(), "caption", wraps=True))
        layout.addWidget(self._buttons(is_next=is_next))
        self.call = CallBox()
        self.call.noted.connect(self._on_noted)
        self.call.given_up.connect(self.call.hide)
        self.call.hide()
        layout.addWidget(self.call)

    def _where(self, room: str) -> str:
        fit, desk = self.candidate.fit, self._workbench.desk
        if fit.starts_at is None or fit.ends_at is None:
            return ""
        wish = self.candidate.line.waiting.wish
        interpreter = ""
        if fit.interpreter:
            words = self.tr("tolk {language} nog te bevestigen")
            interpreter = words.format(language=language_name(fit.interpreter, desk.language))
        rather = self.tr("liever bij een andere therapeut") if fit.rather_other else ""
        if self._opening is not None:
            return joined(interpreter, rather)
        span = span_said(fit.starts_at, fit.ends_at, desk.clock.zone)
        return joined(span, room or mode_said(wish.mode), interpreter, rather)

    def _tried(self) -> str:
        call = self.candidate.tried
        if call is None:
            return ""
        at = clock_time(call.at, self._workbench.desk.clock.zone)
        return joined(self.tr("gevraagd om {time}").format(time=at), call.words, call.by)

    def _buttons(self, *, is_next: bool) -> QWidget:
        holder = QWidget()
        holder.setProperty("look", "clear")
        flow = FlowLayout(holder)
        kind = PrimaryButton if is_next else QuietButton
        give = kind(self.tr("Boek") if self._opening is None else self.tr("Geef de plaats"), small=True)
        whom = self.tr("Boek voor {name}")
        if self._opening is not None:
            whom = self.tr("Geef de plaats aan {name}")
        give.setAccessibleName(whom.format(name=self.candidate.line.name))
        give.clicked.connect(self._on_give)
        note = QuietButton(self.tr("Contact noteren"), small=True)
        note.setAccessibleName(self.tr("Contact noteren met {name}").format(name=self.candidate.line.name))
        note.clicked.connect(self._on_note)
        self.setFocusProxy(give)
        flow.addWidget(give)
        flow.addWidget(note)
        return holder

    def _on_person(self) -> None:
        self.person_wished.emit(self.candidate)

    def _on_give(self) -> None:
        self.given.emit(self.candidate)

    def _on_note(self) -> None:
        self.call.start()

    def _on_noted(self, outcome: object, words: str) -> None:
        self.call.hide()
        self.called.emit(self.candidate, outcome, words)
