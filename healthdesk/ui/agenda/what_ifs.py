"""What if: which wish to do without for a sooner moment. Asked only once somebody wants to know."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from healthdesk.actions.find_moment import MomentStart, what_if
from healthdesk.records.moment import Moment, MomentWish
from healthdesk.ui.agenda.moment_said import moment_words
from healthdesk.ui.agenda.why_line import WhyLine
from healthdesk.ui.agenda.wish_row import WishRow
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.workbench import Workbench

_MOST = 3


class WhatIfs(QObject):
    """Fills the line of reasons; who chooses one does without that wish."""

    def __init__(self, workbench: Workbench, wishes: WishRow, why: WhyLine) -> None:
        super().__init__(why)
        self._workbench, self._wishes, self._why = workbench, wishes, why
        self._start: MomentStart | None = None
        self._ticket: Ticket | None = None
        self._asked: list[tuple[str, str, tuple[MomentWish, ...]]] = []
        why.tried.connect(wishes.drop)

    def look(
        self,
        start: MomentStart,
        first: datetime | None,
        as_talks: Callable[[MomentWish], tuple[MomentWish, ...]],
    ) -> None:
        """Sooner than `first` (None: there is none yet), with each wish left out in turn.

        `as_talks` gives a wish for each kind of talk that is looked for.
        """
        self.stop()
        self._start = start
        self._asked = [(key, words, as_talks(wish)) for key, words, wish in self._wishes.relaxed()]
        if self._asked and start.patient is not None:
            wishes = tuple(of_kinds for _key, _words, of_kinds in self._asked)
            desk, whom = self._workbench.desk, start.patient.id
            run = self._workbench.background.run
            self._ticket = run(what_if, desk, wishes, whom, first, then=self._on_found)

    def stop(self) -> None:
        """What is still looked up answers a question that nobody asks any more."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _on_found(self, found: tuple[Moment | None, ...]) -> None:
        start, desk = self._start, self._workbench.desk
        if start is None or len(found) != len(self._asked):
            return
        words, told = self.tr("Zonder “{wish}”: {when}, {who}"), []
        for (key, name, of_kinds), one in zip(self._asked, found, strict=True):
            if one is not None:
                said = moment_words(one, start, of_kinds, desk)
                told.append((one.starts_at, key, words.format(wish=name, when=said.when, who=said.who)))
        self._why.offer([(key, said) for _at, key, said in sorted(told)[:_MOST]])
