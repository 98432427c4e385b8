"""A screen for somebody who does not work here: the whole window, and nothing of the house behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.link import Link


class GivenScreen(QWidget):
    """What `Workbench.give_away` puts over everything, until somebody of the house takes it back.

    back_requested: it should go back to the desk; that takes a password.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "given")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @property
    def goes_on_at(self) -> Link:
        """What whoever takes it back sees first."""
        raise TypeError(type(self).__name__)

    @property
    def way_back_here(self) -> str:
        """What the lock calls the way back to this screen, in the language of who has it in her hands."""
        raise TypeError(type(self).__name__)

    def take_focus(self) -> None:
        """Bring the keyboard to where one goes on."""

    def keep_work(self) -> None:
        """Everything typed goes on disk now."""

    def leave(self) -> None:
        """It is taken back: this screen is over."""
