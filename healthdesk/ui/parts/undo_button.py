"""The word "Ongedaan maken" on a toast."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.ui.parts.tips import set_tip


class UndoButton(QPushButton):
    """Takes back what the toast tells; Ctrl+Z does the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("UndoButton", "Ongedaan maken"), parent)
        self.setProperty("look", "toast")
        self.setAccessibleName(self.text())
        set_tip(self, QCoreApplication.translate("UndoButton", "Ctrl+Z"))
