"""The words "Ongedaan maken" on a toast, or "Opnieuw doen"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.ui.parts.tips import set_tip


class UndoButton(QPushButton):
    """Takes back what the toast tells, as Ctrl+Z; or does once more what was taken back, as Ctrl+Y."""

    def __init__(self, parent: QWidget | None = None, *, again: bool = False) -> None:
        words = QCoreApplication.translate("UndoButton", "Ongedaan maken")
        if again:
            words = QCoreApplication.translate("UndoButton", "Opnieuw doen")
        super().__init__(words, parent)
        self.setProperty("look", "toast")
        self.setAccessibleName(self.text())
        set_tip(self, "Ctrl+Y" if again else "Ctrl+Z")
