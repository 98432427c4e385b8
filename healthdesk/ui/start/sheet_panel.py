"""The recovery sheet: shown once, printed or saved before the house opens. Kept nowhere by us."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.start_house import StartedHouse
from healthdesk.errors import Trouble
from healthdesk.sentences import for_trouble
from healthdesk.ui.parts.background import Background
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start import doors
from healthdesk.ui.start.start_card import StartCard


class SheetPanel(StartCard):
    """kept: the sheet is on paper or in a file; the house may open."""

    kept = Signal()

    def __init__(self, background: Background, started: StartedHouse, parent: QWidget | None = None) -> None:
        super().__init__("form", parent)
        self._background, self._started = background, started
        self._pdf = b""
        self._language = started.desk.language
        told = self.tr(
            "Vergeet iemand haar wachtwoord, dan opent dit blad het huis. Druk het af of bewaar het, "
            "en leg het achter slot. Wij bewaren de code nergens: zonder blad en zonder wachtwoord "
            "kan niemand nog bij de gegevens."
        )
        self.body.addWidget(Text(self.tr("Het herstelblad"), "title"))
        self.body.addWidget(Text(told, wraps=True))
        code = Text(started.recovery_code, "large", wraps=True)
        code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(code)
        self._said = Banner(closable=False)
        self.body.addWidget(self._said)
        self._save = QuietButton(self.tr("Bewaar als PDF…"), icon="download")
        self._save.clicked.connect(self._on_save)
        self._print = QuietButton(self.tr("Afdrukken…"), icon="print")
        self._print.clicked.connect(self._on_print)
        self._open = PrimaryButton(self.tr("Open het huis"))
        self._open.clicked.connect(self.kept)
        self._open.setEnabled(False)
        foot = row()
        fill(foot, self._save, self._print, None, self._open)
        self.body.addLayout(foot)
        self._save.setEnabled(False)
        self._print.setEnabled(False)
        background.run(doors.sheet, started, then=self._on_drawn, trouble=self._on_trouble, lane="slow")

    def save_to(self, path: str) -> None:
        """Write the sheet to a file."""
        self._background.run(
            doors.write, Path(path), self._pdf, then=self._on_saved, trouble=self._on_trouble, lane="slow"
        )

    def _on_drawn(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._save.setEnabled(True)
        self._print.setEnabled(True)
        self._save.setFocus()

    def _on_save(self) -> None:
        title, kind = self.tr("Bewaar het herstelblad"), self.tr("PDF (*.pdf)")
        ask_where(self, title, kind, self.tr("herstelblad.pdf"), self.save_to)

    def _on_print(self) -> None:
        printer = PdfPrinter(self.tr("Herstelblad"), self._pdf, self)
        printer.printed.connect(self._on_printed)
        printer.ask()

    def _on_saved(self, path: Path) -> None:
        self._is_kept(self.tr("Bewaard in {path}").format(path=path))

    def _on_printed(self) -> None:
        self._is_kept(self.tr("Naar de printer gestuurd."))

    def _is_kept(self, sentence: str) -> None:
        self._said.say(sentence, "green")
        self._open.setEnabled(True)
        self._open.setFocus()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._said.say(for_trouble(self._language, trouble))
