"""Which dialogs of a window are open: the lock puts them away, tests look at them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget


def shown_dialogs(window: QWidget) -> list[QDialog]:
    """The visible dialogs that belong to this window, directly or through another dialog."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible() and _belongs_to(widget, window)
    ]


def _belongs_to(dialog: QDialog, window: QWidget) -> bool:
    parent = dialog.parentWidget()
    while parent is not None:
        if parent.window() is window:
            return True
        parent = parent.window().parentWidget()
    return False
