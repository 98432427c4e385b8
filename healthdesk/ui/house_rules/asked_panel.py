"""One question from close by: how it is put, which rules ask for it, and what a coordinator does with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.house_rule import HouseQuestion, RuleOrigin
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.house_rules.question_said import (
    asked_word,
    kind_word,
    question_checked,
    question_origin,
)
from healthdesk.ui.house_rules.version_panel import VersionPanel
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.said import source_said


class AskedPanel(VersionPanel[HouseQuestion]):
    """retire_wished: of the question shown, or its opposite."""

    retire_wished = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._names: Mapping[str, str] = {}
        self._retire = QuietButton("")
        self._retire.clicked.connect(self.retire_wished)
        self.buttons.addWidget(self._retire)

    def know_rights(self, names: Mapping[str, str]) -> None:
        """What the rights are called, by their ids."""
        self._names = names

    def fill(self, one: HouseQuestion) -> None:
        asked_again = one.question.retired_on is not None and bool(one.used_by)
        told = self.tr("Een regel vraagt hier weer naar: ze wordt dus gesteld.") if asked_again else ""
        self.warn(is_newer=one.is_newer_shipped, unreadable=one.unreadable, besides=told)
        changed = one.origin is RuleOrigin.CHANGED
        back = changed or one.unreadable is not None
        self.offer(one.version, back=back, beside=changed, is_newer=one.is_newer_shipped)
        question, language = one.question, self._workbench.desk.language
        retired = question.retired_on is not None
        self._retire.setText(self.tr("Neem weer op") if retired else self.tr("Zet buiten gebruik"))
        self._retire.setVisible(not question.from_file)
        self.head.addWidget(Text(said(question.label, language), "heading", wraps=True))
        self.head.addWidget(self._tags(one))
        self.head.addWidget(Text(said(question.ask, language), wraps=True))
        if hint := said(question.hint, language):
            self.head.addWidget(Text(hint, "caption", wraps=True))
        answers = [said(words, language) for words in question.options.values()]
        nothing = said(question.nothing, language)
        answered = [kind_word(question.kind), *(f"• {words}" for words in (*answers, nothing) if words)]
        self.say(self.tr("Soort antwoord"), *answered)
        self.say(self.tr("Regels die ernaar vragen"), *(self._names.get(key, key) for key in one.used_by))
        self.say(self.tr("Bronnen"), *(source_said(each) for each in question.sources))
        if question.retired_on is not None:
            self.say(self.tr("Buiten gebruik sinds"), short_date(question.retired_on))
        self.say(self.tr("Laatste wijziging"), self.last_said(one.version))

    def _tags(self, one: HouseQuestion) -> QWidget:
        """Whose it is, whether it is asked, and when somebody looked it up."""
        tags = QWidget()
        flow = FlowLayout(tags)
        checked, tone = question_checked(one.question)
        by = None if one.question.checked_on is None else one.question.checked_by
        for words, look in (question_origin(one), asked_word(one), (self.checked_said(checked, by), tone)):
            flow.addWidget(Tag(words, look))
        return tags
