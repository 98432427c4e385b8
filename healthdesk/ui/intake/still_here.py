"""Says every minute that a draft is still open here, and hears who else has it open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from healthdesk.actions import start_intake
from healthdesk.actions.desk import Done
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.records.intake import Seat
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench


class StillHere(QObject):
    """heard: the seats of the others."""

    heard = Signal(object)

    def __init__(self, workbench: Workbench, opened: OpenDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._opened = workbench, opened
        self._timer = QTimer(self)
        self._timer.setInterval(milliseconds("still_here"))
        self._timer.timeout.connect(self._on_minute)
        self._timer.start()

    def leave(self) -> None:
        """We are not here any more."""
        self._timer.stop()
        desk, opened = self._workbench.desk, self._opened
        self._workbench.background.run(start_intake.leave, desk, opened.draft.id, opened.seat)

    def _on_minute(self) -> None:
        desk, opened = self._workbench.desk, self._opened
        self._workbench.background.run(
            start_intake.stay, desk, opened.draft.id, opened.seat, then=self._on_seats
        )

    def _on_seats(self, done: Done[tuple[Seat, ...]]) -> None:
        self.heard.emit(done.result)
