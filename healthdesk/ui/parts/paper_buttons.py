"""Print, or save as PDF: two buttons for a paper that is drawn only when one of them is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.private_file import write_private
from healthdesk.errors import Trouble
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.workbench import Workbench


class PaperButtons(QWidget):
    """wanted: draw it, then call `hand_over`. saved: the name of the file it is in now."""

    wanted = Signal()
    saved = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._prints = True
        self._workbench: Workbench | None = None
        self._pdf, self._path = b"", Path()
        self._print = QuietButton(QCoreApplication.translate("PaperButtons", "Afdrukken…"), icon="print")
        self._save = QuietButton(
            QCoreApplication.translate("PaperButtons", "Bewaar als PDF…"), icon="download"
        )
        fill(row(self), self._print, self._save)
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)

    def hand_over(self, workbench: Workbench, pdf: bytes, name: str) -> None:
        """The paper is there: ask which printer, or where to."""
        self._workbench, self._pdf = workbench, pdf
        if self._prints:
            PdfPrinter(self._title, pdf, self).ask()
            return
        kind = QCoreApplication.translate("PaperButtons", "PDF (*.pdf)")
        ask_where(self, self._title, kind, name, self.save_to)

    def save_to(self, path: str) -> None:
        """Write it where only its owner reads it."""
        self._path = Path(path)
        if self._workbench is not None:
            self._workbench.background.run(
                write_private,
                self._path,
                self._pdf,
                then=self._on_written,
                trouble=self._on_trouble,
                lane="slow",
            )

    def _on_print(self) -> None:
        self._prints = True
        self.wanted.emit()

    def _on_save(self) -> None:
        self._prints = False
        self.wanted.emit()

    def _on_written(self, _nothing: None) -> None:
        self.saved.emit(self._path.name)

    def _on_trouble(self, trouble: Trouble) -> None:
        if self._workbench is not None:
            self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
