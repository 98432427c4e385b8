"""One question from close by: how it is put, which rules ask for it, and what a coordinator does with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.records.house_rule import HouseQuestion, RuleOrigin
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.house_rules.question_said import (
    asked_word,
    kind_word,
    question_checked,
    question_origin,
)
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.said import source_said


class AskedPanel(QScrollArea):
    """change_wished, history_wished, beside_wished, back_wished, retire_wished: of the question shown."""

    change_wished = Signal()
    history_wished = Signal()
    beside_wished = Signal()
    back_wished = Signal()
    retire_wished = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._shown: HouseQuestion | None = None
        self._names: Mapping[str, str] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(size("side_panel"))
        self._card = Card(margin="large")
        self._banner = Banner(closable=False)
        self._head, self._inside = column(gap="small"), column(gap="small")
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        self._change = PrimaryButton(self.tr("Wijzig…"))
        self._history = QuietButton(self.tr("Geschiedenis…"), icon="clock")
        self._beside = QuietButton(self.tr("Naast het programma…"))
        self._back = QuietButton(self.tr("Terug naar het origineel"), icon="undo")
        self._retire = QuietButton(self.tr("Zet buiten gebruik"))
        for button, wish in (
            (self._change, self.change_wished),
            (self._beside, self.beside_wished),
            (self._back, self.back_wished),
            (self._retire, self.retire_wished),
            (self._history, self.history_wished),
        ):
            button.clicked.connect(wish)
            flow.addWidget(button)
        for part in (self._banner, self._head, self._buttons, self._inside):
            self._card.add(part)
        outer = Inside()
        layout = column(outer)
        layout.addWidget(self._card)
        layout.addStretch(1)
        self.setWidget(outer)
        self._banner.clear()
        self.hide()

    @property
    def shown(self) -> HouseQuestion | None:
        """The question that is looked at."""
        return self._shown

    def know_rights(self, names: Mapping[str, str]) -> None:
        """What the rights are called, by their ids."""
        self._names = names

    def show_question(self, one: HouseQuestion | None) -> None:
        """Look at this question; None for none."""
        self._shown = one
        self.setVisible(one is not None)
        if one is None:
            return
        clear(self._head)
        clear(self._inside)
        self._say(one)
        self._fill(one)
        touched = one.origin is RuleOrigin.CHANGED or one.unreadable is not None
        self._back.setVisible(touched)
        self._beside.setVisible(one.origin is RuleOrigin.CHANGED)
        self._beside.setText(
            self.tr("Bekijk beide…") if one.is_newer_shipped else self.tr("Naast het programma…")
        )
        retired = one.question.retired_on is not None
        self._retire.setText(self.tr("Neem weer op") if retired else self.tr("Zet buiten gebruik"))
        self._retire.setVisible(not one.question.from_file)
        self._history.setVisible(one.version is not None)

    def _say(self, one: HouseQuestion) -> None:
        if one.is_newer_shipped:
            told = self.tr(
                "Het programma bracht een nieuwere versie. Die van jullie blijft gelden tot je kiest."
            )
            self._banner.say(told, "amber")
        elif one.unreadable is not None:
            told = self.tr("Wat jullie wijzigden kan deze versie van het programma niet lezen: {why}")
            self._banner.say(told.format(why=self._workbench.sentence_for(one.unreadable)), "red")
        elif one.question.retired_on is not None and one.used_by:
            told = self.tr("Een regel vraagt hier weer naar: ze wordt dus gesteld.")
            self._banner.say(told, "amber")
        else:
            self._banner.clear()

    def _fill(self, one: HouseQuestion) -> None:
        question, language = one.question, self._workbench.desk.language
        self._head.addWidget(Text(said(question.label, language), "heading", wraps=True))
        tags = QWidget()
        flow = FlowLayout(tags)
        checked, tone = question_checked(question)
        if question.checked_on is not None:
            told = self.tr("nagekeken {day}, {who}").format(day=checked, who=question.checked_by)
            checked = told
        for words, look in (question_origin(one), asked_word(one), (checked, tone)):
            flow.addWidget(Tag(words, look))
        self._head.addWidget(tags)
        self._head.addWidget(Text(said(question.ask, language), wraps=True))
        self._part("", [said(question.hint, language)])
        answers = [said(words, language) for words in question.options.values()]
        nothing = said(question.nothing, language)
        answered = [kind_word(question.kind), *(f"• {words}" for words in (*answers, nothing) if words)]
        self._part(self.tr("Soort antwoord"), answered)
        self._part(self.tr("Regels die ernaar vragen"), [self._names.get(key, key) for key in one.used_by])
        self._part(self.tr("Bronnen"), [source_said(each) for each in question.sources])
        if question.retired_on is not None:
            self._part(self.tr("Buiten gebruik sinds"), [short_date(question.retired_on)])
        self._part(self.tr("Laatste wijziging"), [self._last(one)])

    def _last(self, one: HouseQuestion) -> str:
        version = one.version
        if version is None:
            return ""
        day = version.changed_at.astimezone(self._workbench.desk.clock.zone).date()
        return " · ".join(filter(None, (short_date(day), version.changed_by, version.why)))

    def _part(self, title: str, lines: list[str]) -> None:
        told = [words for words in lines if words]
        if not told:
            return
        if title:
            self._inside.addWidget(SectionTitle(title))
        for words in told:
            line = Text(words, "caption", wraps=True)
            line.setMinimumWidth(size("control"))  # a long address never widens the card
            self._inside.addWidget(line)
