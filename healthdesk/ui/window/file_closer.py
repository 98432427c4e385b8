"""Closes files of before on a shared server, a few at a time, behind everything else."""

from __future__ import annotations

from PySide6.QtCore import QObject

from healthdesk.actions.close_files import close_some
from healthdesk.errors import Trouble
from healthdesk.ui.parts.workbench import Workbench


class FileCloser(QObject):
    """Goes on where this or another desk broke off; stops with the window."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench

    def go_on(self) -> None:
        """The next few."""
        self._workbench.background.run(
            close_some, self._workbench.desk, lane="slow", then=self._on_closed, trouble=self._on_trouble
        )

    def _on_closed(self, done: int) -> None:
        if done:
            self.go_on()

    def _on_trouble(self, _trouble: Trouble) -> None:
        """The next who comes in goes on; who opens a file hears what is wrong."""
