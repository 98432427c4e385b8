"""Python's search for objects that only hold each other, done where and when it hurts nobody."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 10_000
_ALL_AFTER = 30
"""Rounds until everything is looked through, not only what is young: five minutes."""


class Tidying(QObject):
    """Takes the search over from Python while a window is open.

    Left alone it begins in whichever thread makes many objects: in the middle of a search that then
    takes three times as long, or in a worker that comes upon something of Qt, may not let go of it,
    and waits for the window that waits for the worker. Here it runs in the thread of the window,
    between two events.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._took_over = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.tidy)

    def begin(self) -> None:
        """From now on; asked twice is fine."""
        if not self._timer.isActive():
            self._took_over = gc.isenabled()
            gc.disable()
            self._timer.start()

    def settle(self) -> None:
        """What the program consists of by now stays, and is not looked at again.

        Who did without Python's own search before keeps to his own way, also in this.
        """
        if self._took_over:
            gc.collect()
            gc.freeze()

    def end(self) -> None:
        """Python does it itself again."""
        if self._timer.isActive():
            self._timer.stop()
            if self._took_over:
                gc.unfreeze()
                gc.enable()

    def tidy(self) -> None:
        """One round."""
        self._rounds = (self._rounds + 1) % _ALL_AFTER
        gc.collect(1 if self._rounds else 2)
