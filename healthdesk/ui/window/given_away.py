"""The screen while somebody who does not work here has it in her hands, and the way back from that."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget

from healthdesk.records.link import Link
from healthdesk.ui.parts.given_screen import GivenScreen
from healthdesk.ui.window.guard import Guard
from healthdesk.ui.window.lock_reason import LockCause, LockReason


class GivenAway(QObject):
    """Puts the screen over everything, and lets it go when somebody of the house signed in."""

    def __init__(self, window: QMainWindow, stack: QStackedWidget) -> None:
        super().__init__(window)
        self._window, self._stack = window, stack
        self._guard = Guard(window)
        self._screen: GivenScreen | None = None
        self._by = ""
        self._may_return = False
        self._before = Qt.WindowState.WindowNoState

    @property
    def screen(self) -> GivenScreen | None:
        """What was given away; None while everything is with the house."""
        return self._screen

    @property
    def is_shown(self) -> bool:
        """Whether the person outside the house looks at it, and no lock stands before it."""
        return self._screen is not None and self._stack.currentWidget() is self._screen

    @property
    def may_return(self) -> bool:
        """Whether the lock that stands there lets her back to the form."""
        return self._may_return

    def give(self, screen: GivenScreen, by: str) -> None:
        """Over everything, from edge to edge."""
        self._screen, self._by = screen, by
        self._before = self._window.windowState()
        self._guard.close_off()
        self._stack.addWidget(screen)
        self._window.showFullScreen()
        self.show_again()

    def show_again(self) -> None:
        """She is back at the form."""
        if self._screen is None:
            return
        self._may_return = False
        self._stack.setCurrentWidget(self._screen)
        self._window.setWindowTitle("HealthDesk")
        self._screen.take_focus()

    def reason(self, reason: LockReason | None) -> LockReason:
        """Why it locks, with what the lock must know: who gave it away, and whether there is a way back."""
        asked = reason is None or reason.cause is LockCause.ASKED
        self._may_return = asked and self._screen is not None
        way_back = self._screen.way_back_here if self._screen is not None and asked else ""
        told = LockReason(LockCause.GIVEN) if reason is None or asked else reason
        return replace(told, given_by=self._by, way_back=way_back)

    def take_back(self) -> tuple[Link | None, list[QDialog]]:
        """Over; where the work goes on, and the dialogs that waited."""
        screen, self._screen = self._screen, None
        if screen is None:
            return None, []
        self._may_return = False
        link = screen.goes_on_at
        screen.leave()
        self._stack.removeWidget(screen)
        screen.deleteLater()
        self._window.setWindowState(self._before)
        return link, self._guard.open_up()

    def put_away(self, dialog: QDialog) -> None:
        """A dialog of the house; it waits until the screen is back."""
        self._guard.put_away(dialog)
