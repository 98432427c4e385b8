"""Many pages on their way to the printer: how far, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.progress import Progress
from healthdesk.ui.parts.progress_panel import ProgressPanel
from healthdesk.ui.parts.tokens import size


class PrintingDialog(QDialog):
    """Open with `open()`, and close with `done` when the work ended; Esc only stops the work."""

    def __init__(self, progress: Progress, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(size("form"))
        self.setWindowTitle(QCoreApplication.translate("PrintingDialog", "Afdrukken"))
        told = QCoreApplication.translate("PrintingDialog", "Naar de printer: {name}")
        column(self, margin="margin").addWidget(ProgressPanel(progress, told.format(name=name)))

    def reject(self) -> None:
        """What is on paper is on paper; the rest does not follow."""
        self._progress.stop()
