"""The outcome of a form, for those who may see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from healthdesk.records.questionnaire_response import Score
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Text


class ScoreCard(Card):
    """A number with its band in words; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Uitkomst"), parent)
        self._shown: tuple[Score, ...] = ()
        self._scores = column(gap="small")
        self.add(self._scores)
        self._note = Text(self.tr("Een aanwijzing, geen diagnose."), "caption", wraps=True)
        self.add(self._note)
        self._warning = Text("", "caption", wraps=True)
        self._warning.hide()
        self.add(self._warning)
        self.hide()

    def warn(self, words: str) -> None:
        """What to know before anybody goes by the number; "" for nothing."""
        self._warning.setText(words)
        self._warning.setVisible(bool(words))

    def show_scores(self, scores: Sequence[Score]) -> None:
        """The scores of now; nothing is touched while they stay the same."""
        if tuple(scores) == self._shown:
            return
        self._shown = tuple(scores)
        clear(self._scores)
        for score in scores:
            self._scores.addWidget(Text(f"{score.value.normalize():f}", "poster"))
            self._scores.addWidget(Text(score.title, "caption", wraps=True))
            if score.band:
                self._scores.addLayout(_band(score))
        self.setVisible(bool(scores))


def _band(score: Score) -> QLayout:
    line = row(gap="small")
    icon, tone = ("warning", "amber") if score.attention else ("check", "green")
    line.addWidget(IconLabel(icon, tone=tone), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(score.band, "strong", wraps=True), 1)
    return line
