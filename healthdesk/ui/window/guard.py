"""Keeps somebody with the screen in her hands inside the form: no menus, no links, no dialogs, no old copies.

What stands behind is hidden already, so its keys are dead. This closes the ways that go around it.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QClipboard, QDesktopServices, QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QDialog, QWidget

from healthdesk.ui.parts.shown_dialogs import shown_dialogs

_SCHEMES = ("http", "https", "mailto", "file", "ftp", "tel")
_SWALLOW: Any = "swallow"
"""Qt's stub asks for bytes; only text works."""
_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_EDITING = {
    Qt.Key.Key_A,
    Qt.Key.Key_C,
    Qt.Key.Key_V,
    Qt.Key.Key_X,
    Qt.Key.Key_Z,
    Qt.Key.Key_Y,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
}
"""With Ctrl these only work on the words she types herself."""


class Guard(QObject):
    """On from the moment the screen is given away until it is taken back, also while it is locked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        self._kept: list[QDialog] = []

    def close_off(self) -> None:
        """Begin."""
        _forget_copies()
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, _SWALLOW)
        self._handle = self._window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window)

    def open_up(self) -> list[QDialog]:
        """Somebody of the house is here again; the dialogs that wanted to come up meanwhile."""
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._on_focus_window)
        _forget_copies()
        kept, self._kept = self._kept, []
        return kept

    def put_away(self, dialog: QDialog) -> None:
        """Not now."""
        dialog.hide()
        self._kept.append(dialog)

    @Slot(QUrl)
    def swallow(self, _link: QUrl) -> None:
        """No browser, no mail, no folders."""

    def _on_focus_window(self, _window: QWindow | None) -> None:
        for dialog in shown_dialogs(self._window):
            self.put_away(dialog)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        kind = event.type()
        if kind == QEvent.Type.ContextMenu:
            return True
        if kind in _MOUSE and isinstance(event, QMouseEvent):
            return event.button() != Qt.MouseButton.LeftButton
        return kind in _KEYS and isinstance(event, QKeyEvent) and _leads_away(event)


def _leads_away(event: QKeyEvent) -> bool:
    key = event.key()
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 or key in {Qt.Key.Key_Menu, Qt.Key.Key_Help}:
        return True
    modifiers = Qt.KeyboardModifier
    if not event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier):
        return False
    is_letter = bool(event.text()) and event.text().isprintable()  # AltGr writes @ and { here
    return not is_letter and key not in _EDITING


def _forget_copies() -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
