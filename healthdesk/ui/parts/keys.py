"""The keys of the window. Text fields keep their own: Ctrl+Z in a field undoes typing there."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(owner: QWidget, key: str, method: Callable[[], object]) -> QShortcut:
    """Bind one key to a bound method, wherever the keyboard is inside `owner`. Held down it counts once."""
    shortcut = QShortcut(QKeySequence(key), owner)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(method)
    return shortcut


def wire(owner: QWidget, keys: Iterable[tuple[str, Callable[[], object]]]) -> None:
    """Bind several keys."""
    for key, method in keys:
        bind(owner, key, method)
