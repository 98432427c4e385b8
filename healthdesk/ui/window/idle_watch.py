"""Notices that nobody touches the program any more.

Listens at the windows of the system, where only input passes; a filter on the whole application
would be asked about every painting and timer, and slow down each of them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_MINUTE = 60_000
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class IdleWatch(QObject):
    """Counts from the last key, click or movement in any of our windows.

    idle: nothing was touched for so many minutes.
    """

    idle = Signal(int)

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._minutes = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        app.focusWindowChanged.connect(self._on_focus_window)

    def watch(self, minutes: int) -> None:
        """Begin to count; 0 minutes means never."""
        self.rest()
        self._minutes = minutes
        if minutes > 0:
            self._timer.start(minutes * _MINUTE)
            for window in self._app.topLevelWindows():
                window.installEventFilter(self)

    def rest(self) -> None:
        """Stop counting: the window is locked already."""
        self._timer.stop()

    def _on_focus_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # the same filter twice is one filter

    def _on_timeout(self) -> None:
        self.idle.emit(self._minutes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        if self._timer.isActive() and event.type() in _INPUT:
            self._timer.start()
        return False
