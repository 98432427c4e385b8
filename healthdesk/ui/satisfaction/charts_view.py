"""Every question with its chart, under each other."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions.read_satisfaction import Satisfaction
from healthdesk.records.satisfaction import QuestionCounts
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.share_chart import Bar, ShareChart
from healthdesk.ui.parts.text import Text
from healthdesk.ui.satisfaction.said import months_said, option_said, people_said


class ChartsView(QScrollArea):
    """A card for each question, newest months on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        holder = QWidget()
        holder.setProperty("look", "clear")
        self._cards = column(holder, gap="large")
        self.setWidget(holder)

    def show_counts(self, found: Satisfaction, language: str) -> None:
        """Other counts."""
        clear(self._cards)
        for question in found.questions:
            self._cards.addWidget(self._card(question, found.least, language))
        self._cards.addStretch(1)

    def _card(self, question: QuestionCounts, least: int, language: str) -> Card:
        title = question.words.said_in(language)
        card = Card(title)
        options = [option_said(one, language) for one in question.options]
        bars = [
            Bar(months_said(one), people_said(one.people), one.counts) for one in reversed(question.stretches)
        ]
        if bars:
            chart = ShareChart()
            card.add(chart)
            chart.show_bars(title, options, bars)
        for told in self._remarks(question, least):
            card.add(Text(told, "muted", wraps=True))
        return card

    def _remarks(self, question: QuestionCounts, least: int) -> list[str]:
        found = []
        if not question.apart:
            found.append(
                self.tr("Sommige maanden staan hier niet: niet elke dienst had toen {least} antwoorden.")
            )
        if question.waiting:
            found.append(
                self.tr("De maanden daarna wachten: samen hebben ze nog geen {least} antwoorden.")
                if question.stretches
                else self.tr("Nog te weinig om te tonen: er zijn nog geen {least} antwoorden.")
            )
        elif not question.stretches and question.apart:
            found.append(self.tr("Nog geen antwoorden van een maand die voorbij is."))
        return [one.format(least=least) for one in found]
