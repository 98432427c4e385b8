"""Who else has this draft open: asked every minute, told in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from healthdesk.actions import start_intake
from healthdesk.actions.desk import Done
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.records.intake import Seat
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench


class CompanyBanner(Banner):
    """Says "still here" for us as well."""

    def __init__(self, workbench: Workbench, opened: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._opened = workbench, opened
        self._timer = QTimer(self)
        self._timer.setInterval(milliseconds("still_here"))
        self._timer.timeout.connect(self._on_still_here)
        self._timer.start()
        self._show_seats(opened.others)

    def leave(self) -> None:
        """We are not here any more."""
        self._timer.stop()
        desk, opened = self._workbench.desk, self._opened
        self._workbench.background.run(start_intake.leave, desk, opened.draft.id, opened.seat)

    def _on_still_here(self) -> None:
        desk, opened = self._workbench.desk, self._opened
        self._workbench.background.run(
            start_intake.stay, desk, opened.draft.id, opened.seat, then=self._on_seats
        )

    def _on_seats(self, done: Done[tuple[Seat, ...]]) -> None:
        self._show_seats(done.result)

    def _show_seats(self, seats: tuple[Seat, ...]) -> None:
        if not seats:
            self.clear()
            return
        self.say(" ".join(self._told(seat) for seat in seats), "amber")

    def _told(self, seat: Seat) -> str:
        desk = self._workbench.desk
        said = self.tr("{name} heeft dit concept ook open, sinds {time}.")
        if seat.name == desk.actor.name:
            said = self.tr("Op jouw naam staat dit concept ook elders open, sinds {time}.")
        return said.format(name=seat.name, time=clock_time(seat.since, desk.clock.zone))
