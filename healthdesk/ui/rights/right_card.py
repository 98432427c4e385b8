"""One right of one person: what to look into, why, where, what to take along, and how far it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.check_entitlements import RightsFile
from healthdesk.records.entitlement import Finding, FollowUp, Outcome
from healthdesk.rules.entitlement_check import fact_in_words
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.parts.buttons import LinkButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column, fill, grid, hide_unless, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.said import amount_said, outcome_word, source_said, state_word


class RightCard(Card):
    """follow_up_wished, folded: the id of the right. question_wished: the key of a fact that lacks."""

    follow_up_wished = Signal(str)
    folded = Signal(str)
    question_wished = Signal(str)

    def __init__(
        self,
        workbench: Workbench,
        file: RightsFile,
        finding: Finding,
        parent: QWidget | None = None,
        *,
        unfolded: bool = False,
    ) -> None:
        """`unfolded`: with the source and the amounts in sight."""
        super().__init__("", parent)
        self._workbench, self._file, self._finding = workbench, file, finding
        self._language = workbench.desk.language
        self._right = finding.entitlement
        self._agreed = file.follow_ups.get(self._right.id)
        self.add(self._name_line())
        self.add(Text(said(self._right.about, self._language), wraps=True))
        self.add(self._rows())
        if finding.missing:
            self.add(self._lacking())
        self._more = self._fine_print()
        hide_unless(unfolded, self._more)
        self.add(self._foot())
        self.add(self._more)

    # --- parts

    def _name_line(self) -> QWidget:
        made = QWidget()
        line = row(made, gap="small")
        name = Text(said(self._right.name, self._language), "strong", wraps=True)
        line.addWidget(name, 1)
        if self._right.id in self._file.appeared:
            line.addWidget(Tag(self.tr("nieuw"), "blue"), 0, Qt.AlignmentFlag.AlignTop)
        if self._right.id in self._file.doubtful:
            line.addWidget(Tag(self.tr("onzeker geworden"), "amber"), 0, Qt.AlignmentFlag.AlignTop)
        outcome = self._finding.outcome
        if self._agreed is None or outcome is not Outcome.PROBABLY:
            line.addWidget(Tag(*outcome_word(outcome)), 0, Qt.AlignmentFlag.AlignTop)
        if self._agreed is not None:
            line.addWidget(Tag(*state_word(self._agreed.state)), 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _rows(self) -> QWidget:
        told = [
            (self.tr("Waarom"), self._why()),
            (self.tr("Waar"), said(self._right.where, self._language)),
            (self.tr("Meebrengen"), "; ".join(self._right.bring.get(self._language, ()))),
            (self.tr("Afgesproken"), self._agreed_words(self._agreed)),
        ]
        made = QWidget()
        table = grid(made, gap="tiny")
        for number, (label, words) in enumerate(pair for pair in told if pair[1]):
            name = Text(label, "muted")
            name.setMinimumWidth(size("timeline_date"))
            table.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(Text(words, wraps=True), number, 1)
        table.setColumnStretch(1, 1)
        return made

    def _why(self) -> str:
        known = {one.key: one for one in self._file.facts}
        words = [
            fact_in_words(fact.asked or self._file.known[key], fact.value, self._language)
            for key in self._finding.because
            if (fact := known.get(key)) is not None and fact.value is not None
        ]
        if self._finding.disputed:
            words.append(self.tr("bronnen noemen verschillende grenzen, of geen die nagekeken is"))
        return " · ".join(words)

    def _agreed_words(self, agreed: FollowUp | None) -> str:
        if agreed is None:
            return ""
        who = dict(self._file.colleagues).get(agreed.owner_id, "") if agreed.owner_id else ""
        by = self._by(agreed.due_on) if agreed.is_open else ""
        changed = self.tr("{day}, {who}").format(day=short_date(agreed.changed_on), who=agreed.changed_by)
        return " · ".join(filter(None, (who, by, agreed.note, changed)))

    def _by(self, day: date | None) -> str:
        return self.tr("tegen {day}").format(day=short_date(day)) if day is not None else ""

    def _lacking(self) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made)
        label = Text(self.tr("Nog te vragen:"), "muted")
        flow.addWidget(label)
        for key in self._finding.missing:
            link = LinkButton(said(self._file.known[key].label, self._language))
            link.setProperty("fact", key)
            link.clicked.connect(self._on_question)
            flow.addWidget(link)
            label.setMinimumHeight(link.sizeHint().height())
        return made

    def _foot(self) -> QWidget:
        made = QWidget()
        line = row(made, gap="small")
        words = self.tr("Opvolgen") if self._agreed is None else self.tr("Opvolging wijzigen")
        follow = QuietButton(words, small=True)
        follow.setAccessibleName(f"{words}: {said(self._right.name, self._language)}")
        follow.clicked.connect(self._on_follow_up)
        self._fold = LinkButton(self.tr("Bron en bedragen"))
        self._fold.setAccessibleName(f"{self._fold.text()}: {said(self._right.name, self._language)}")
        self._fold.clicked.connect(self._on_fold)
        fill(line, follow, self._fold, None)
        return made

    def _fine_print(self) -> QWidget:
        made = QWidget()
        lines = column(made, gap="tiny")
        checked = self.tr("te controleren: niemand keek dit na")
        if self._right.checked_on is not None:
            checked = self.tr("nagekeken op {day} door {who}").format(
                day=short_date(self._right.checked_on), who=self._right.checked_by
            )
        noted = self.tr("in de lijst sinds {day}").format(day=short_date(self._right.noted_on))
        told = [
            said(self._right.mind, self._language),
            *(amount_said(row_, self._language) for row_ in self._right.amounts),
            *(self.tr("Bron: {name}").format(name=source_said(one)) for one in self._right.sources),
            f"{noted} · {checked}",
        ]
        for words in filter(None, told):
            line = Text(words, "caption", wraps=True)
            line.setMinimumWidth(size("control"))  # a long address never widens the card
            lines.addWidget(line)
        return made

    # --- slots

    def _on_follow_up(self) -> None:
        self.follow_up_wished.emit(self._right.id)

    def _on_question(self) -> None:
        self.question_wished.emit(str(self.sender().property("fact")))

    def _on_fold(self) -> None:
        self._more.setVisible(self._more.isHidden())
        self.folded.emit(self._right.id)
