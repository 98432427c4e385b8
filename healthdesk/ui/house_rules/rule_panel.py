"""One right from close by: for whom, how much, from where, and everything a coordinator does with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.records.house_rule import HouseRight, RuleOrigin
from healthdesk.rules.condition_outline import outline
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.house_rules.said import (
    checked_word,
    condition_lines,
    granting_word,
    origin_word,
    validity,
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
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rights.said import amount_said, source_said


class RulePanel(QScrollArea):
    """change_wished, history_wished, beside_wished, back_wished, export_wished: of the right shown."""

    change_wished = Signal()
    history_wished = Signal()
    beside_wished = Signal()
    back_wished = Signal()
    export_wished = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._shown: HouseRight | None = None
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
        export = QuietButton(self.tr("Exporteer…"), icon="download")
        self._back = QuietButton(self.tr("Terug naar het origineel"), icon="undo")
        for button, wish in (
            (self._change, self.change_wished),
            (self._beside, self.beside_wished),
            (self._back, self.back_wished),
            (self._history, self.history_wished),
            (export, self.export_wished),
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
    def shown(self) -> HouseRight | None:
        """The right that is looked at."""
        return self._shown

    def show_right(self, one: HouseRight | None) -> None:
        """Look at this right; None for none."""
        self._shown = one
        self.setVisible(one is not None)
        if one is None:
            return
        clear(self._head)
        clear(self._inside)
        self._say(one)
        self._fill(one)
        touched = one.origin is not RuleOrigin.PROGRAM or one.unreadable is not None
        self._back.setVisible(touched)
        is_own = one.origin is RuleOrigin.OWN
        self._back.setText(self.tr("Haal weg") if is_own else self.tr("Terug naar het origineel"))
        self._beside.setText(
            self.tr("Bekijk beide…") if one.is_newer_shipped else self.tr("Naast het programma…")
        )
        self._beside.setVisible(one.origin is RuleOrigin.CHANGED)
        self._history.setVisible(one.version is not None)

    def _say(self, one: HouseRight) -> None:
        if one.is_newer_shipped:
            told = self.tr(
                "Het programma bracht een nieuwere versie. Die van jullie blijft gelden tot je kiest."
            )
            self._banner.say(told, "amber")
        elif one.unreadable is not None:
            told = self.tr("Wat jullie wijzigden kan deze versie van het programma niet lezen: {why}")
            self._banner.say(told.format(why=self._workbench.sentence_for(one.unreadable)), "red")
        else:
            self._banner.clear()

    def _fill(self, one: HouseRight) -> None:
        right, language = one.right, self._workbench.desk.language
        self._head.addWidget(Text(said(right.name, language), "heading", wraps=True))
        tags = QWidget()
        flow = FlowLayout(tags)
        flow.addWidget(Tag(*origin_word(one)))
        checked, tone = checked_word(right)
        if right.checked_on is not None:
            told = self.tr("nagekeken {day}, {who}").format(day=checked, who=right.checked_by)
            checked = told
        flow.addWidget(Tag(checked, tone))
        self._head.addWidget(tags)
        if one.is_lost:
            return
        self._head.addWidget(Text(said(right.about, language), wraps=True))
        lines = condition_lines(outline(right.when), right.amounts, one.questions, language)
        self._part(self.tr("Waarschijnlijk wel, als"), lines)
        if right.held is not None:
            lines = condition_lines(outline(right.held), right.amounts, one.questions, language)
            self._part(self.tr("Heeft het al, als"), lines)
        self._part(self.tr("Bedragen"), [(0, amount_said(row, language)) for row in right.amounts])
        facts = [
            granting_word(right.granting),
            validity(right.valid_from, right.valid_until),
            said(right.mind, language),
        ]
        self._part(self.tr("Hoe"), [(0, words) for words in facts])
        self._part(self.tr("Bronnen"), [(0, source_said(each)) for each in right.sources])
        self._part(self.tr("Laatste wijziging"), [(0, self._last(one))])

    def _last(self, one: HouseRight) -> str:
        version = one.version
        if version is None:
            return ""
        day = version.changed_at.astimezone(self._workbench.desk.clock.zone).date()
        return " · ".join(filter(None, (short_date(day), version.changed_by, version.why)))

    def _part(self, title: str, lines: list[tuple[int, str]]) -> None:
        told = [(depth, words) for depth, words in lines if words]
        if not told:
            return
        self._inside.addWidget(SectionTitle(title))
        for depth, words in told:
            line = Text(words, "caption", wraps=True)
            line.setMinimumWidth(size("control"))  # a long address never widens the card
            line.setIndent(depth * space("medium"))
            self._inside.addWidget(line)
