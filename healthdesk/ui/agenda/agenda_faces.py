"""The days of the agenda in one of three ways: columns of hours, a list of talks, or a month."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.records.appointment import AgendaLine
from healthdesk.ui.agenda.agenda_list import AgendaList
from healthdesk.ui.agenda.grid import AgendaGrid
from healthdesk.ui.agenda.month_face import MonthFace
from healthdesk.ui.parts.workbench import Workbench


class AgendaFaces(QStackedWidget):
    """One at a time; what two of them tell alike is told here once.

    opened, step_wanted, cancel_wanted: an `AgendaLine`. turned: how many days, weeks or months further.
    """

    opened = Signal(object)
    step_wanted = Signal(object)
    cancel_wanted = Signal(object)
    turned = Signal(int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = AgendaGrid(workbench.desk.clock.zone)
        self.list = AgendaList(workbench)
        self.month = MonthFace(workbench)
        for face in (self.grid, self.list, self.month):
            self.addWidget(face)
        for lines in (self.grid, self.list):
            lines.opened.connect(self.opened)
            lines.step_wanted.connect(self.step_wanted)
            lines.cancel_wanted.connect(self.cancel_wanted)
        for days in (self.grid, self.month):
            days.turned.connect(self.turned)

    def of(self, view_kind: str) -> QWidget:
        """The face that shows this view."""
        return {"list": self.list, "month": self.month}.get(view_kind, self.grid)

    def line_at(self, view_kind: str) -> AgendaLine | None:
        """The talk that the keyboard stands on."""
        if view_kind == "list":
            return self.list.lines.current
        block = self.grid.current if view_kind != "month" else None
        return block.line if block else None

    def show_elsewhere(self, others: dict[UUID, str]) -> None:
        """What somebody has in hand at another desk."""
        for part in (self.grid, self.list):
            part.show_elsewhere(others)
