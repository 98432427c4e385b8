"""Hears what other desks change and says it here, so that every page refreshes itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from healthdesk.actions.hear_others import Line, heard, listen
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench


class Ear(QObject):
    """Asks about once a second, never twice at the same time; a lost server is tried again later."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._others: Line | None = None
        self._open = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    def listen(self) -> None:
        """Begin."""
        self._open = True
        self._workbench.background.run(
            listen, self._workbench.desk, then=self._on_listening, trouble=self._on_lost
        )

    def rest(self) -> None:
        """The window locks or closes: let go of the line."""
        self._open = False
        self._timer.stop()
        others, self._others = self._others, None
        if others is not None:
            self._workbench.background.run(others.close, trouble=self._on_closed)

    def _on_listening(self, others: Line) -> None:
        if not self._open:
            self._workbench.background.run(others.close, trouble=self._on_closed)
            return
        self._others = others
        self._timer.start(milliseconds("hear_every"))

    def _on_time(self) -> None:
        if self._others is None:
            self.listen()
        else:
            self._workbench.background.run(_changes, self._others, then=self._on_heard, trouble=self._on_lost)

    def _on_heard(self, changes: tuple[Change, ...]) -> None:
        self._workbench.announcer.announce(changes)
        if self._open:
            self._timer.start(milliseconds("hear_every"))

    def _on_lost(self, _trouble: Trouble) -> None:
        self._others = None
        if self._open:
            self._timer.start(milliseconds("hear_again"))

    def _on_closed(self, _trouble: Trouble) -> None:
        """The line was dead already."""


def _changes(others: Line) -> tuple[Change, ...]:
    return heard(others).changes
