"""How one answer came about: the latest first, each with who, when and what stood there before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from healthdesk.clock import Clock
from healthdesk.records.questionnaire_response import AnswerChange
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text


class HistoryCard(Card):
    """Hidden while there is nothing to tell."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Geschiedenis van dit antwoord"), parent)
        self._clock = clock
        self._shown: tuple[AnswerChange, ...] = ()
        self._list = column(gap="medium")
        self.add(self._list)
        self.hide()

    def show_changes(self, changes: Sequence[AnswerChange]) -> None:
        """What became of an answer."""
        if tuple(changes) == self._shown:
            return
        self._shown = tuple(changes)
        clear(self._list)
        for one in changes:
            self._list.addWidget(self._change(one))
        self.setVisible(bool(changes))

    def _change(self, one: AnswerChange) -> QWidget:
        told = QWidget()
        layout = column(told, gap="none")
        empty = self.tr("(leeg)")
        said = self.tr("{was} → {becomes}").format(was=one.was or empty, becomes=one.becomes or empty)
        layout.addWidget(Text(said, wraps=True))
        at = one.at.astimezone(self._clock.zone)
        who = self.tr("zelf ingevuld, bij {name}").format(name=one.by) if one.given else one.by
        when = f"{short_date(at.date())} {clock_time(at)}"
        layout.addWidget(Text(f"{who}, {when}", "caption", wraps=True))
        return told
