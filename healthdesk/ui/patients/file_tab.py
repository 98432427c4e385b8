"""What every tab of a person's file is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.ui.parts.workbench import Workbench


class FileTab(QWidget):
    """One tab. It fetches what it shows when the file is shown to it.

    link_requested: a `Link` to something that was chosen.
    """

    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.file: PatientFile | None = None

    def show_file(self, file: PatientFile) -> None:
        """Another file, or the same one with something changed."""
        self.file = file

    def save(self) -> bool:
        """Ctrl+S; False when there is nothing to save here."""
        return False

    def edit(self) -> bool:
        """F2; False when there is nothing to change here."""
        return False

    def has_unsaved(self) -> bool:
        """Whether half-typed words stand here that are kept nowhere yet."""
        return False

    def keep_work(self) -> None:
        """The window locks or closes."""
