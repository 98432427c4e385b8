"""A question put to somebody invented, as she would see it, and what each rule makes of her answer."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.records.entitlement import Entitlement, FactQuestion, FactValue
from healthdesk.rules.entitlement_check import fact_in_words, findings
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.house_rules.invented_person import InventedPerson
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.rights.question_panel import QuestionPanel
from healthdesk.ui.rights.said import outcome_word


class QuestionTrial(InventedPerson):
    """She answers, and the rules tell what they make of it."""

    def __init__(
        self, rights: tuple[Entitlement, ...], language: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(size("narrow_form"), parent)
        self._rights, self._today = rights, today
        self._language = self._words = language
        self._question: FactQuestion | None = None
        self._value: FactValue | None = None
        self._place, self._found = column(), column(gap="small")
        self.card.add(self._place)
        self.card.add(self._found)

    # --- what others may call

    def show_question(self, question: FactQuestion, words: str) -> None:
        """As it stands now, in the language of the words."""
        if (question, words) == (self._question, self._words):
            return
        self._question, self._words = question, words
        clear(self._place)
        if said(question.ask, words):
            self._panel = QuestionPanel(question, words, None, is_trial=True)
            self._panel.answered.connect(self._on_answered)
            self._panel.skipped.connect(self._on_skipped)
            self._place.addWidget(self._panel)
        else:
            self._place.addWidget(
                Text(self.tr("Schrijf eerst hoe de vraag gesteld wordt."), "muted", wraps=True)
            )
        self._judge(None)

    # --- slots

    def _on_answered(self, _key: str, value: object) -> None:
        self._judge(value)  # type: ignore[arg-type]  # a signal carries objects

    def _on_skipped(self, _key: str) -> None:
        self._judge(None)

    def _judge(self, value: FactValue | None) -> None:
        clear(self._found)
        question = self._question
        if question is None:
            return
        if value is not None:
            told = fact_in_words(question, value, self._words)
            self._found.addWidget(Text(told, "strong", wraps=True))
        facts = {} if value is None else {question.key: value}
        found = findings([one for one in self._rights if one.holds_on(self._today)], facts, self._today)
        if not self._rights:
            nobody = self.tr("Nog geen regel vraagt ernaar. Kies de vraag in een regel bij “Voor wie”.")
            self._found.addWidget(Text(nobody, "muted", wraps=True))
            return
        self._found.addWidget(SectionTitle(self.tr("Wat de regels ervan maken")))
        for each in found:
            made = QWidget()
            line = row(made, gap="small")
            line.addWidget(Text(said(each.entitlement.name, self._language), wraps=True), 1)
            line.addWidget(Tag(*outcome_word(each.outcome)), 0, Qt.AlignmentFlag.AlignTop)
            self._found.addWidget(made)
