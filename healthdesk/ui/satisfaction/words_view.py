"""What people wrote themselves, without months, in the order of chance."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.read_satisfaction import WrittenAt
from healthdesk.records.satisfaction import WrittenWords
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.row_scroll import RowScroll
from healthdesk.ui.parts.text import Line, Text


class WordsView(RowScroll):
    """A card for each question.

    strike_wanted: the id of words that name somebody and must go.
    """

    strike_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        holder = Inside()
        self._cards = column(holder, gap="large")
        self.setWidget(holder)

    def show_written(self, found: Sequence[WrittenAt], language: str, least: int) -> None:
        """Other words."""
        clear(self._cards)
        if not found:
            told = self.tr("Nog geen {least} mensen schreven iets in maanden die voorbij zijn.")
            self._cards.addWidget(EmptyState(told.format(least=least)), 1)
            return
        told = self.tr(
            "Alleen jij en wie dit huis mee leidt lezen dit. Staat er een naam in, streep het door."
        )
        self._cards.addWidget(Text(told, "muted", wraps=True))
        for one in found:
            self._cards.addWidget(self._card(one, language))
        self._cards.addStretch(1)

    def _card(self, at: WrittenAt, language: str) -> Card:
        card = Card(at.question.said_in(language))
        card.body.setSpacing(card.body.spacing() * 2)
        for number, written in enumerate(at.written):
            if number:
                card.add(Line())
            card.add(self._row(written))
        return card

    def _row(self, written: WrittenWords) -> QWidget:
        holder = QWidget()
        words = Text(written.words, wraps=True)
        strike = QuietButton(self.tr("Streep door"), icon="trash", small=True)
        strike.setAccessibleDescription(written.words)
        strike.setProperty("words", str(written.id))
        strike.clicked.connect(self._on_strike)
        line = row(holder, gap="large")
        line.addWidget(words, 1)
        line.addWidget(strike)
        return holder

    def _on_strike(self) -> None:
        button = self.sender()
        if isinstance(button, QuietButton):
            self.strike_wanted.emit(UUID(str(button.property("words"))))
