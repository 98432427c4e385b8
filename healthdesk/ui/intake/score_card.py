"""The outcome of a form, for those who may see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from healthdesk.records.questionnaire_response import Score
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text


class ScoreCard(Card):
    """A number with its band in words; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Uitkomst"), parent)
        self._scores = column(gap="small")
        self.add(self._scores)
        self._note = Text(self.tr("Een aanwijzing, geen diagnose."), "caption", wraps=True)
        self.add(self._note)
        self.hide()

    def show_scores(self, scores: Sequence[Score]) -> None:
        """The scores of now."""
        clear(self._scores)
        for score in scores:
            self._scores.addWidget(Text(f"{score.value.normalize():f}", "poster"))
            self._scores.addWidget(Text(score.title, "caption", wraps=True))
            if score.band:
                self._scores.addWidget(Tag(score.band, "amber" if score.attention else "green"))
        self.setVisible(bool(scores))
