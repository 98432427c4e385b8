"""Hears the code of a reply slip that a desk scanner types while nobody is writing.

Listens at the windows of the system, as `idle_watch` does. What goes into a text field belongs there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from healthdesk.rules.reply_codes import is_reply_code, looks_like_reply_code

_LONGEST = 16
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BESIDE = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_Dead_Acute}
"""Keys that write nothing by themselves; on a qwertz the dash of another keyboard waits for a letter."""


class ScanEar(QObject):
    """Watches the window of one frame.

    heard: a code, ended with Enter as scanners do; also one with a slip, which has to be told.
    """

    heard = Signal(str)

    def __init__(self, frame: QWidget) -> None:
        super().__init__(frame)
        self._frame = frame
        self._typed = ""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window)

    def _on_focus_window(self, window: QWindow | None) -> None:
        self._typed = ""
        if window is not None and window is self._frame.window().windowHandle():
            window.installEventFilter(self)  # the same filter twice is one filter

    def _is_writing(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def hear(self, event: QKeyEvent) -> bool:
        """Whether this key ended a code."""
        key = Qt.Key(event.key())
        if key in _BESIDE:
            return False
        if key in _ENTER:
            typed, self._typed = self._typed, ""
            if is_reply_code(typed) or looks_like_reply_code(typed):
                self.heard.emit(typed)
                return True
            return False
        text = event.text()
        plain = bool(text) and text.isprintable() and not text.isspace()
        self._typed = (self._typed + text)[-_LONGEST:] if plain else ""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not self._frame.isVisible() or self._is_writing():
            self._typed = ""
            return False
        return self.hear(event)
