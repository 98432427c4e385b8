"""A new recovery sheet: the password once more, then paper or a file, and only then it counts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions import renew_recovery_sheet
from healthdesk.actions.desk import Done
from healthdesk.actions.private_file import write_private
from healthdesk.actions.renew_recovery_sheet import NewSheet
from healthdesk.errors import Trouble, WrongKey
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.start.password_field import PasswordField


class SheetDialog(RoomyDialog):
    """Two steps in one place."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(size("dialog"))
        self._workbench = workbench
        self._sheet: NewSheet | None = None
        self.setWindowTitle(self.tr("Nieuw herstelblad"))
        self._told = Text(
            self.tr("Je wachtwoord nog eens: wie voorbijkomt, mag hier geen blad maken."), "muted", wraps=True
        )
        self._password = PasswordField()
        self._field = LabeledField(self.tr("Je wachtwoord"), self._password)
        self._code = Text("", "large", wraps=True)
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said = Banner(closable=False)
        self._away = QuietButton(self.tr("Niet doen"))
        self._draw = PrimaryButton(self.tr("Maak het blad"), icon="key")
        self._save = QuietButton(self.tr("Bewaar als PDF…"), icon="download")
        self._print = QuietButton(self.tr("Afdrukken…"), icon="print")
        self._arrange()

    def _arrange(self) -> None:
        layout = column(self, gap="large", margin="margin")
        title = Text(self.windowTitle(), "heading")
        foot = row(gap="medium")
        fill(foot, None, self._away, self._save, self._print, self._draw)
        fill(layout, title, self._told, self._field, self._code, self._said, foot)
        self._code.hide()
        self._save.hide()
        self._print.hide()
        self._away.clicked.connect(self.reject)
        self._draw.clicked.connect(self._on_draw)
        self._draw.setDefault(True)
        self._save.clicked.connect(self._on_save)
        self._print.clicked.connect(self._on_print)
        self._password.setFocus()

    # --- first step

    def _on_draw(self) -> None:
        if not self._password.text():
            self._field.set_error(self.tr("Vul je wachtwoord in."))
            return
        self._field.set_error("")
        self._draw.setEnabled(False)
        self._workbench.background.run(
            renew_recovery_sheet.draw,
            self._workbench.desk,
            self._password.text(),
            then=self._on_drawn,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_drawn(self, sheet: NewSheet) -> None:
        self._sheet = sheet
        self._password.clear()
        self._told.setText(
            self.tr(
                "Bewaar dit blad of druk het af. Pas daarna geldt het, en opent het oude het huis niet "
                "meer. Wij bewaren de code nergens."
            )
        )
        self._code.setText(sheet.code)
        self._field.hide()
        self._draw.hide()
        self._code.show()
        self._save.show()
        self._print.show()
        self._print.setFocus()

    # --- second step

    def save_to(self, path: str) -> None:
        """Write the sheet to a file that only its owner may read."""
        if self._sheet is not None:
            self._workbench.background.run(
                _write, Path(path), self._sheet.pdf, then=self._on_kept, trouble=self._on_trouble, lane="slow"
            )

    def _on_save(self) -> None:
        title, kind = self.tr("Bewaar het herstelblad"), self.tr("PDF (*.pdf)")
        ask_where(self, title, kind, self.tr("herstelblad.pdf"), self.save_to)

    def _on_print(self) -> None:
        if self._sheet is not None:
            printer = PdfPrinter(self.tr("Herstelblad"), self._sheet.pdf, self)
            printer.printed.connect(self._on_kept)
            printer.ask()

    def _on_kept(self, _path: object = None) -> None:
        if self._sheet is not None:
            self._workbench.background.run(
                renew_recovery_sheet.put_in_force,
                self._workbench.desk,
                self._sheet,
                then=self._on_in_force,
                trouble=self._on_trouble,
                lane="slow",
            )

    def _on_in_force(self, _done: Done[None]) -> None:
        self._said.say(self.tr("Het nieuwe blad geldt. Vernietig het oude, en leg dit achter slot."), "green")
        self._away.setText(self.tr("Klaar"))
        self._away.setFocus()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._draw.setEnabled(True)
        sentence = self._workbench.sentence_for(trouble)
        if isinstance(trouble, WrongKey) and self._sheet is None:
            self._field.set_error(sentence)
            self._password.setFocus()
            self._password.selectAll()
        else:
            self._said.say(sentence)


def _write(path: Path, pdf: bytes) -> Path:
    """The old sheet may stand there: it stays whole until the new one is."""
    write_private(path, pdf)
    return path
