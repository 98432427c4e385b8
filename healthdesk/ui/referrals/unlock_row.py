"""Asks for the password of a letter that was mailed as a copy that is locked; it is kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.start.password_field import PasswordField


class UnlockRow(QWidget):
    """given: what was typed, with Enter or the button."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = PasswordField()
        self._field = LabeledField(
            self.tr("Wachtwoord van deze brief"),
            self._box,
            hint=self.tr("De afzender zegt het aan de telefoon. HealthDesk bewaart het niet."),
        )
        self._open = QuietButton(self.tr("Open met wachtwoord"))
        inside, foot = column(self, gap="small"), row()
        fill(foot, self._open, None)
        inside.addWidget(self._field)
        inside.addLayout(foot)
        self._open.clicked.connect(self._on_given)
        self._box.returnPressed.connect(self._on_given)

    def ask(self) -> None:
        """Ready to type, anew where another word was typed before."""
        self.show()
        self._box.selectAll()
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_given(self) -> None:
        if self._box.text():
            self.given.emit(self._box.text())
