"""A card of facts: what it is, and beside it what it is here; the words can be selected and copied."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class FactsCard(Card):
    """Shows (name, value) pairs."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._lines = column(gap="small")
        self.add(self._lines)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """These, in place of what stood here."""
        clear(self._lines)
        for name, value in facts:
            box = QWidget()
            line = row(box, gap="medium")
            label = Text(name, "muted", wraps=True)
            label.setFixedWidth(size("short_field"))
            words = Text(value, wraps=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            self._lines.addWidget(box)
