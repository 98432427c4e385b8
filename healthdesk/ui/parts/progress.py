"""Long work with a name and a count, that can be stopped.

Hand `Progress.report` to the action; it is called from the worker, and raises there when the person
chose to stop, so that the action's transaction rolls back by itself.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from healthdesk.errors import Trouble


class Stopped(Trouble):
    """The person stopped the work; nothing of it was kept."""

    def __init__(self) -> None:
        super().__init__("window.stopped")


class Progress(QObject):
    """moved: a key for what is being done, how many are done, of how many (0 when not known)."""

    moved = Signal(str, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def report(self, what: str, done: int, total: int) -> None:
        """From the worker: this far. Raises `Stopped` when nobody wants the rest."""
        if self._stop.is_set():
            raise Stopped
        self.moved.emit(what, done, total)

    def stop(self) -> None:
        """The person does not want the rest."""
        self._stop.set()
