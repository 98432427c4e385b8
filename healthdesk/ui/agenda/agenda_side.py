"""What stands at the side of the agenda: the search, a talk, a booking, a freed moment; or nothing."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.ui.agenda.appointment_panel import AppointmentPanel
from healthdesk.ui.agenda.booking_panel import BookingPanel
from healthdesk.ui.agenda.moment_panel import MomentPanel
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.slot_panel import SlotPanel


class AgendaSide(QStackedWidget):
    """One panel at a time. Where the page is wide the search stands there while nothing else does.

    changed: another panel came forward, or the side was put away. left: the keyboard goes back to the days.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moment = MomentPanel(workbench, self)
        self.talk = AppointmentPanel(workbench, self)
        self.booking = BookingPanel(workbench, self)
        self.slot = SlotPanel(workbench, self)
        self._wanted: bool | None = None
        self._roomy = False
        self.setFixedWidth(size("side_panel"))
        for panel in (self.moment, self.talk, self.booking, self.slot):
            self.addWidget(panel)
            panel.closed.connect(self.put_away)

    @property
    def shown(self) -> QWidget | None:
        """The panel that is to be seen; None while the side is away."""
        return None if self.isHidden() else self.currentWidget()

    def talk_shown(self) -> UUID | None:
        """Which talk it is about, seen or being changed; None for none."""
        shown = self.shown
        line = (
            self.talk.line if shown is self.talk else self.booking.changing if shown is self.booking else None
        )
        return None if line is None else line.appointment.id

    @property
    def is_begun(self) -> bool:
        """Whether something was chosen or typed that would be lost."""
        if self.booking.has_half:
            return True
        return (self.shown is self.booking and self.booking.is_begun) or (
            self.shown is self.slot and self.slot.is_begun
        )

    def bring(self, panel: QWidget) -> None:
        """Another panel comes forward."""
        self._wanted = True
        self.setCurrentWidget(panel)
        self.show()
        self.changed.emit()

    def put_away(self) -> None:
        """The panel is done with: the search comes back where there is room, else nothing."""
        if self.currentWidget() is self.moment:
            self._wanted = False
            self.hide()
        elif self._roomy:
            self.setCurrentWidget(self.moment)
        else:
            self.hide()
        self.changed.emit()
        self.left.emit()

    def step_back(self) -> bool:
        """Esc: False when there is nothing to step back from."""
        if self.isHidden() or (self.currentWidget() is self.moment and self._roomy):
            return False
        self.put_away()
        return True

    def live_in(self, width: int) -> None:
        """The page has this width: until somebody chooses, the search stands there where there is room."""
        self._roomy = width > size("fold_below")
        if self._wanted is None:
            self.setVisible(self._roomy)
            self.changed.emit()

    def look_again(self) -> None:
        """Something in the agenda changed."""
        for part in (self.moment, self.booking, self.slot):
            part.look_again()
