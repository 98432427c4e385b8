"""A copy of a letter that opens with a password: proposed in words or typed, shown here and kept nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.actions import copy_with_password
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.letter import Letter
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class LockedCopyDialog(RoomyDialog):
    """Stays open with the password once the copy is there, so that it can be told.

    written: the `Letter` of which there is a copy now.
    """

    written = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        letter: Letter,
        parent: QWidget | None = None,
        *,
        signed: bool,
        together: bytes,
        left_out: Sequence[str],
    ) -> None:
        """`signed`: it lost that; `together`: it with what becomes pages; `left_out`: what is not in it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kopie met wachtwoord"))
        self.setMinimumWidth(size("dialog"))
        self._workbench, self._letter, self._together = workbench, letter, together
        self._banner = Banner(closable=False)
        self._box = QLineEdit()
        self._box.setInputMethodHints(
            Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._field = LabeledField(
            self.tr("Wachtwoord"),
            self._box,
            hint=self.tr("Zeg het aan de telefoon, nooit in dezelfde mail. HealthDesk bewaart het niet."),
        )
        self._other = QuietButton(self.tr("Stel een ander voor"), icon="refresh", small=True)
        self._away = QuietButton(self.tr("Sluiten"))
        self._write = PrimaryButton(self.tr("Kies waar de kopie komt…"), icon="download")
        told = self.tr(
            "Deze kopie gaat alleen open met het wachtwoord (AES-256). Ze is niet de versie voor het "
            "archief: die blijft zoals ze vertrok, in HealthDesk."
        )
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), self._banner, Text(told, wraps=True))
        if signed:
            without = self.tr(
                "De handtekening geldt in de ondertekende brief zelf: die zit als bestand in deze PDF."
            )
            layout.addWidget(Text(without, wraps=True))
        if together:
            layout.addWidget(Text(self.tr("De bijlagen zitten erin, achter de brief."), wraps=True))
        if left_out:
            named = self.tr("Dit zit er niet in: {names}.").format(names=", ".join(left_out))
            layout.addWidget(Text(named, wraps=True))
        layout.addWidget(self._field)
        below = row()
        fill(below, self._other, None)
        layout.addLayout(below)
        foot = row(gap="medium")
        fill(foot, None, self._away, self._write)
        layout.addStretch(1)
        layout.addLayout(foot)
        self._other.clicked.connect(self._on_other)
        self._away.clicked.connect(self.reject)
        self._write.clicked.connect(self._on_write)
        self._box.textChanged.connect(self._on_typed)
        self._on_other()

    def write_to(self, path: str) -> None:
        """Write the copy there."""
        self._write.setEnabled(False)
        password = self._box.text()
        values = (self._letter.id, Path(path), password)
        whole = (self._letter, self._together, Path(path), password)
        self._workbench.background.run(
            copy_with_password.write_together if self._together else copy_with_password.write_copy,
            self._workbench.desk,
            *(whole if self._together else values),
            then=self._on_written,
            trouble=self._on_trouble,
        )

    def _on_other(self) -> None:
        self._box.setText(copy_with_password.suggest(self._letter))
        self._box.setCursorPosition(0)

    def _on_typed(self) -> None:
        self._field.set_error("")
        self._write.setEnabled(bool(self._box.text()))

    def _on_write(self) -> None:
        name = copy_with_password.file_name(self._letter)
        ask_where(
            self, self.tr("Bewaar een kopie met wachtwoord"), self.tr("PDF (*.pdf)"), name, self.write_to
        )

    def _on_written(self, letter: Letter) -> None:
        self._box.setReadOnly(True)
        self._other.hide()
        self._write.hide()
        told = self.tr("De kopie staat klaar. Noteer het wachtwoord nu: als je sluit, is het weg.")
        self._banner.say(told, "green")
        self._box.selectAll()
        self._box.setFocus()
        self.written.emit(letter)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._write.setEnabled(True)
        said = self._workbench.sentence_for(trouble)
        if isinstance(trouble, NotAllowed) and "password" in trouble.fields:
            self._field.set_error(said)
        else:
            self._banner.say(said)
