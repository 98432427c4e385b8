"""Notices that the computer goes to sleep or its screen is locked.

On Linux logind says so beforehand. Everywhere a heartbeat that comes much too late tells it
afterwards: then the computer slept, and the window locks before anybody can look.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_BEAT = 15_000
_MISSED_BEATS = 4
_LOGIN = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"


class SleepWatch(QObject):
    """slept: the computer goes to sleep, or comes back from it."""

    slept = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = time.time()
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._on_beat)

    def watch(self) -> None:
        """Begin to listen."""
        self._last = time.time()
        self._timer.start()
        if sys.platform == "linux":
            bus = QDBusConnection.systemBus()
            if bus.isConnected():
                manager, session = f"{_LOGIN}.Manager", f"{_LOGIN}.Session"
                bus.connect(_LOGIN, _PATH, manager, "PrepareForSleep", self, b"1_on_prepare_for_sleep(bool)")
                bus.connect(_LOGIN, "", session, "Lock", self, b"1_on_screen_locked()")

    def rest(self) -> None:
        """Stop listening to the heart."""
        self._timer.stop()

    @Slot(bool)
    def _on_prepare_for_sleep(self, going: bool) -> None:
        if going:
            self.slept.emit()

    @Slot()
    def _on_screen_locked(self) -> None:
        self.slept.emit()

    def _on_beat(self) -> None:
        now = time.time()
        late, self._last = now - self._last, now
        if late > _MISSED_BEATS * _BEAT / 1000:
            self.slept.emit()
