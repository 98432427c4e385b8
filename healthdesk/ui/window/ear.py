"""Hears what other desks change and says it here, so that every page refreshes itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from healthdesk.actions.desk import Desk
from healthdesk.actions.hear_others import Line, heard, listen, missed
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.records.lifting import Lifting
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench


class _Wire:
    """The line, opened, asked and closed by the database's own worker only, in the order of asking.

    So it is closed for certain, also when the answer "it is open" never arrives any more.
    """

    def __init__(self) -> None:
        self._line: Line | None = None
        self._since: int | None = None

    def changes(self, desk: Desk) -> tuple[tuple[Change, ...], tuple[Lifting, ...]]:
        """What others did since the last time, and have in hand; opens the line where there is none."""
        try:
            if self._line is None:
                self._line = listen(desk, self._since)
                return missed(self._line).changes, ()
            done = heard(self._line)
            return done.changes, done.result
        except Trouble:
            self.close()
            raise

    def close(self) -> None:
        """Let go of it."""
        line, self._line = self._line, None
        if line is not None:
            self._since = line.last
            line.close()


class Ear(QObject):
    """Asks about once a second, never twice at the same time; a lost server is tried again later."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._wire = _Wire()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self._open = False

    def listen(self) -> None:
        """Begin."""
        self._open = True
        self._ask()

    def rest(self) -> None:
        """The window locks or closes: let go of the line."""
        self._timer.stop()
        if self._open:
            self._open = False
            self._workbench.background.run(self._wire.close, trouble=self._on_closed)

    def _ask(self) -> None:
        self._workbench.background.run(
            self._wire.changes, self._workbench.desk, then=self._on_heard, trouble=self._on_lost
        )

    def _on_heard(self, told: tuple[tuple[Change, ...], tuple[Lifting, ...]]) -> None:
        changes, liftings = told
        self._workbench.announcer.announce(changes)
        if liftings:
            self._workbench.announcer.lifted.emit(liftings)
        if self._open:
            self._timer.start(milliseconds("hear_every"))

    def _on_lost(self, _trouble: Trouble) -> None:
        if self._open:
            self._timer.start(milliseconds("hear_again"))

    def _on_closed(self, _trouble: Trouble) -> None:
        """The line was dead already."""
