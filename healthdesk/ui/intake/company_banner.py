"""Who else has this draft open: asked every minute, told in one sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.start_intake import OpenDraft
from healthdesk.records.intake import Seat
from healthdesk.ui.intake.still_here import StillHere
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.workbench import Workbench


class CompanyBanner(Banner):
    """Says "still here" for us as well."""

    def __init__(self, workbench: Workbench, opened: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._here = StillHere(workbench, opened, self)
        self._here.heard.connect(self._show_seats)
        self._show_seats(opened.others)

    def leave(self) -> None:
        """We are not here any more."""
        self._here.leave()

    def _show_seats(self, seats: tuple[Seat, ...]) -> None:
        if not seats:
            self.clear()
            return
        told = dict.fromkeys(self._told(seat) for seat in seats)  # the same is said once
        self.say(" ".join(told), "amber")

    def _told(self, seat: Seat) -> str:
        desk = self._workbench.desk
        if seat.given:
            said = self.tr("De persoon vult dit nu zelf in op een ander scherm, sinds {time}.")
        elif seat.name == desk.actor.name:
            said = self.tr("Op jouw naam staat dit concept ook elders open, sinds {time}.")
        else:
            said = self.tr("{name} heeft dit concept ook open, sinds {time}.")
        return said.format(name=seat.name, time=clock_time(seat.since, desk.clock.zone))
