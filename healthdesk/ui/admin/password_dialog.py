"""A new password for somebody who forgot hers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.errors import Trouble
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.start.password_field import PasswordField


class PasswordDialog(RoomyDialog):
    """wanted: the new password, as typed."""

    wanted = Signal(str)

    def __init__(self, workbench: Workbench, person: Practitioner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(size("dialog"))
        self._workbench = workbench
        title = self.tr("Nieuw wachtwoord voor {name}").format(name=person.name)
        self.setWindowTitle(title)
        self._box = PasswordField()
        self._field = LabeledField(
            self.tr("Wachtwoord"), self._box, hint=self.tr("Een zin van vier of vijf woorden.")
        )
        layout = column(self, gap="large", margin="margin")
        layout.addWidget(Text(title, "heading", wraps=True))
        if Role.THERAPIST in person.roles:
            told = self.tr(
                "Haar of zijn oude notities gaan met het nieuwe wachtwoord niet meer open: "
                "een collega-therapeut laat opnieuw toe."
            )
            layout.addWidget(Text(told, "muted", wraps=True))
        layout.addWidget(self._field)
        away, keep = QuietButton(self.tr("Niet doen")), PrimaryButton(self.tr("Wachtwoord geven"))
        away.clicked.connect(self.reject)
        keep.clicked.connect(self._on_keep)
        keep.setDefault(True)
        self._box.setFocus()
        foot = row(gap="medium")
        fill(foot, None, away, keep)
        layout.addLayout(foot)

    def _on_keep(self) -> None:
        self.wanted.emit(self._box.text())

    def show_trouble(self, trouble: Trouble) -> None:
        """What is wrong with it."""
        self._field.set_error(self._workbench.sentence_for(trouble))
