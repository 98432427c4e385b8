"""A letter that left: the exact bytes, to be looked at, printed, saved and opened; never changed."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QDir, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from healthdesk.actions.open_letter import OpenedLetter, file_name, open_letter, save_copy
from healthdesk.actions.private_file import COPIES
from healthdesk.errors import Trouble
from healthdesk.records.letter import Letter
from healthdesk.ui.letters.pdf_preview import PdfPreview
from healthdesk.ui.letters.said import handed_said, kind_said, sent_title
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class SentLetter(QWidget):
    """opened: the `Letter` stands here."""

    opened = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.letter: Letter | None = None
        self._pdf = b""
        self._copies: QTemporaryDir | None = None
        self._title = ElidedText("", "title", tight=True)
        self._banner = Banner()
        self._facts = Card(self.tr("Zoals hij vertrok"))
        facts = QWidget()
        facts.setProperty("look", "clear")
        self._lines = column(facts, gap="small")
        self._facts.add(facts)
        self.preview = PdfPreview(workbench)
        self._print = PrimaryButton(self.tr("Afdrukken"), icon="print")
        self._save = QuietButton(self.tr("Bewaar PDF"), icon="download")
        self._open = QuietButton(self.tr("Open in een ander programma"), icon="open")
        self._arrange()
        self._print.clicked.connect(self.print_out)
        self._save.clicked.connect(self.save)
        self._open.clicked.connect(self._on_open)

    def _arrange(self) -> None:
        head = row(gap="medium")
        state = Tag(self.tr("verstuurd"), "blue")
        state.setFixedWidth(state.sizeHint().width())
        fill(head, self._title, state, None)
        side = QWidget()
        left = column(side, gap="large")
        left.addWidget(self._facts)
        for button in (self._print, self._save, self._open):
            left.addWidget(button)
        left.addStretch(1)
        both = row(gap="gap")
        both.addWidget(side, 1)
        both.addWidget(self.preview, 2)
        layout = column(self, gap="medium")
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addLayout(both, 1)
        self._banner.clear()

    # --- what the page asks

    def show_letter(self, letter_id: UUID) -> None:
        """Fetch it; that it was looked at goes on record."""
        self.letter = None
        self.preview.clear()
        self._workbench.background.run(
            open_letter, self._workbench.desk, letter_id, then=self._on_opened, trouble=self._on_trouble
        )

    def print_out(self) -> None:
        """Ask which printer."""
        if self.letter is not None:
            PdfPrinter(self.letter.number, self._pdf, self).ask()

    def save(self) -> None:
        """Ask where a copy goes."""
        if self.letter is None:
            return
        title, kind = self.tr("Bewaar een kopie van de brief"), self.tr("PDF (*.pdf)")
        ask_where(self, title, kind, file_name(self.letter), self.save_to)

    def save_to(self, path: str) -> None:
        """Write the copy."""
        if self.letter is not None:
            self._workbench.background.run(
                save_copy,
                self._workbench.desk,
                self.letter.id,
                Path(path),
                then=self._on_saved,
                trouble=self._on_trouble,
            )

    # --- slots

    def _on_opened(self, opened: OpenedLetter) -> None:
        self.letter, self._pdf = opened.letter, opened.pdf
        self._banner.clear()
        self._title.setText(sent_title(opened.letter))
        clear(self._lines)
        for line in self._told(opened.letter):
            self._lines.addWidget(Text(line, wraps=True))
        self.preview.show_pdf(opened.pdf)
        self.opened.emit(opened.letter)

    def _told(self, letter: Letter) -> list[str]:
        local = letter.made_at.astimezone(self._workbench.desk.clock.zone)
        made = self.tr("{kind}, op {day} om {time} door {who}")
        marks = " ".join(letter.sha256[at : at + 8] for at in range(0, len(letter.sha256), 8))
        return [
            made.format(
                kind=kind_said(letter.kind),
                day=short_date(local.date()),
                time=clock_time(local),
                who=letter.made_by,
            ),
            self.tr("Weg: {how}").format(how=handed_said(letter.handed)),
            self.tr("Betreft: {subject}").format(subject=letter.subject),
            self.tr("Vingerafdruk (SHA-256): {marks}").format(marks=marks),
        ]

    def _on_open(self) -> None:
        if self.letter is None:
            return
        if self._copies is None:
            self._copies = QTemporaryDir(f"{QDir.tempPath()}/{COPIES}XXXXXX")
        path = Path(self._copies.path()) / file_name(self.letter)
        self._workbench.background.run(
            save_copy,
            self._workbench.desk,
            self.letter.id,
            path,
            then=self._on_copy_there,
            trouble=self._on_trouble,
        )

    def _on_copy_there(self, letter: Letter) -> None:
        if self._copies is None:
            return
        path = Path(self._copies.path()) / file_name(letter)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._banner.say(self.tr("Op deze computer is geen programma dat PDF’s opent."), "amber")

    def _on_saved(self, letter: Letter) -> None:
        told = self.tr("Kopie van {number} bewaard. Buiten HealthDesk is ze niet meer beschermd.")
        self._workbench.toasts.show(told.format(number=letter.number))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))
