"""The person who was chosen on the list: why, how to reach her safely, what was tried, what to do now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.outreach import ContactAttempt, OutreachLine
from healthdesk.rules.person_names import with_age
from healthdesk.ui.outreach.said import next_step, outcome_word, reason_said, way_word
from healthdesk.ui.parts.buttons import NameLink, PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.way_line import WayLine
from healthdesk.ui.parts.workbench import Workbench


class ReachCard(Card):
    """person_wished: open her file. attempt_wished: a try is to be noted. later_wished: not this week."""

    person_wished = Signal()
    attempt_wished = Signal()
    later_wished = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._about = QWidget()
        self._about.setProperty("look", "clear")
        self._about_layout = column(self._about, gap="small")
        self._tried = QWidget()
        self._tried.setProperty("look", "clear")
        self._tried_layout = column(self._tried, gap="small")
        self._buttons = QWidget()
        self._buttons.setProperty("look", "clear")
        flow = FlowLayout(self._buttons)
        note = PrimaryButton(self.tr("Contact noteren"), small=True)
        note.clicked.connect(self.attempt_wished)
        later = QuietButton(self.tr("Volgende week"), small=True, icon="clock")
        later.clicked.connect(self.later_wished)
        flow.addWidget(note)
        flow.addWidget(later)
        for part in (self._about, self._buttons, self._tried):
            self.add(part)
        self.show_line(None)

    def show_line(self, line: OutreachLine | None) -> None:
        """The person who is chosen now; None when nobody is."""
        clear(self._about_layout)
        clear(self._tried_layout)
        self._buttons.setVisible(line is not None)
        if line is None:
            self._about_layout.addWidget(Text(self.tr("Kies iemand in de lijst."), "muted", wraps=True))
            return
        name = NameLink(with_age(line.name, line.age))
        name.clicked.connect(self.person_wished)
        self._about_layout.addWidget(name)
        for reason in line.reasons:
            self._about_layout.addWidget(Text(reason_said(reason, line), wraps=True))
            self._about_layout.addWidget(Text(f"→ {next_step(reason, line)}", "caption", wraps=True))
        self._about_layout.addWidget(SectionTitle(self.tr("Veilig bereiken")))
        if line.rule:
            self._about_layout.addWidget(Text(line.rule, "strong", wraps=True))
        for way in line.ways:
            self._about_layout.addWidget(WayLine(way))
        if not line.ways:
            words = self.tr(
                "Geen nummer of adres dat veilig is. Wacht tot deze persoon zelf komt, of vraag het dan."
            )
            self._about_layout.addWidget(Text(words, "muted", wraps=True))

    def show_attempts(self, attempts: tuple[ContactAttempt, ...]) -> None:
        """What was tried, the latest first."""
        clear(self._tried_layout)
        self._tried_layout.addWidget(SectionTitle(self.tr("Wat al geprobeerd is")))
        if not attempts:
            self._tried_layout.addWidget(Text(self.tr("Nog niets."), "muted"))
        for one in attempts:
            self._tried_layout.addWidget(self._attempt(one))

    def _attempt(self, one: ContactAttempt) -> QWidget:
        made = QWidget()
        line = row(made, gap="small")
        words = column(gap="none")
        day = short_date(one.at.astimezone(self._workbench.desk.clock.zone).date())
        words.addWidget(Text(f"{day} · {way_word(one.way)}", wraps=True))
        words.addWidget(Text(" · ".join(filter(None, (one.words, one.by))), "caption", wraps=True))
        line.addLayout(words, 1)
        line.addWidget(Tag(*outcome_word(one.outcome)), 0, Qt.AlignmentFlag.AlignTop)
        return made
