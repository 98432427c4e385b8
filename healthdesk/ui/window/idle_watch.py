"""Notices that nobody touches the program any more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

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
    """Counts from the last key, click or movement.

    idle: nothing was touched for so many minutes.
    """

    idle = Signal(int)

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._minutes = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def watch(self, minutes: int) -> None:
        """Begin to count; 0 minutes means never."""
        self.rest()
        self._minutes = minutes
        if minutes > 0:
            self._timer.start(minutes * _MINUTE)
            self._app.installEventFilter(self)

    def rest(self) -> None:
        """Stop counting: the window is locked already."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def _on_timeout(self) -> None:
        self.rest()
        self.idle.emit(self._minutes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        if event.type() in _INPUT:
            self._timer.start()
        return False
