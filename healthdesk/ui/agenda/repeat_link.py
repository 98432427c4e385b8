"""From a talk of a group in the form to all its dates, booked at once or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.records.appointment import Appointment, BookingWish
from healthdesk.records.moment import MomentWish
from healthdesk.records.room import Room
from healthdesk.rules.find_series import Rhythm
from healthdesk.ui.agenda.series_dialog import SeriesDialog
from healthdesk.ui.agenda.series_said import booked_said
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.workbench import Workbench

_USUAL = Rhythm(1, 6)
"""Six weeks: what a group mostly takes."""


class RepeatLink(LinkButton):
    """booked: the first `Appointment` of the series."""

    booked = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setText(self.tr("Herhaal dit als reeks…"))
        self._workbench = workbench
        self._what = ""
        self.hide()

    def plan(self, first: BookingWish, what: str, rooms: Sequence[Room]) -> None:
        """Ask how often; `what` it is called."""
        self._what = what
        names = {one.id: one.name for one in rooms}
        needs = MomentWish(minutes=first.minutes, mode=first.mode)
        first = replace(first, overlap_reason="")
        dialog = SeriesDialog(self._workbench, what, first, needs, names, None, self, rhythm=_USUAL)
        dialog.booked.connect(self._on_booked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_booked(self, done: Done[tuple[Appointment, ...]]) -> None:
        said = booked_said(self._what, done.result, self._workbench.desk.clock)
        self._workbench.toasts.show(said, undo=done.undo)
        self.booked.emit(done.result[0])
