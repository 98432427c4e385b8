"""Sends a form to paper or to a file: blank, or with its signed answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import print_form
from healthdesk.actions.print_form import FormPdf
from healthdesk.records.form_paper import FormPaper
from healthdesk.ui.intake.paper_pictures import draw_with_pictures
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.workbench import Workbench


class FormPrinter(QWidget):
    """Has no face; it stands in the page so that dialogs know where they belong."""

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._workbench = workbench
        self._then: Callable[[FormPdf], None] = self._ask_printer
        self._made: FormPdf | None = None

    def print_blank(self, form_id: UUID, language: str) -> None:
        """To write on."""
        self._gather(self._ask_printer, print_form.gather_blank, form_id, language)

    def save_blank(self, form_id: UUID, language: str) -> None:
        """To write on, as a file."""
        self._gather(self._ask_place, print_form.gather_blank, form_id, language)

    def print_filled(self, response_id: UUID) -> None:
        """Signed answers."""
        self._gather(self._ask_printer, print_form.gather_filled, response_id)

    def save_filled(self, response_id: UUID) -> None:
        """Signed answers, as a file."""
        self._gather(self._ask_place, print_form.gather_filled, response_id)

    def _gather(
        self, then: Callable[[FormPdf], None], gather: Callable[..., FormPaper], *what: object
    ) -> None:
        self._then = then
        self._workbench.background.run(gather, self._workbench.desk, *what, then=self._on_gathered)

    def _on_gathered(self, paper: FormPaper) -> None:
        self._workbench.background.run(draw_with_pictures, paper, then=self._then, lane="slow")

    def _ask_printer(self, made: FormPdf) -> None:
        PdfPrinter(made.name, made.pdf, self.window()).ask()

    def _ask_place(self, made: FormPdf) -> None:
        self._made = made
        kind = self.tr("PDF (*.pdf)")
        ask_where(self.window(), self.tr("Bewaar als PDF…"), kind, made.name, self.save_to)

    def save_to(self, path: str) -> None:
        """Write there what was drawn."""
        if self._made is not None:
            run = self._workbench.background.run
            run(print_form.save_form, self._made, Path(path), then=self._on_saved, lane="slow")

    def _on_saved(self, nothing: None) -> None:  # noqa: ARG002 - what the background brings
        self._workbench.toasts.show(self.tr("Formulier bewaard."))
