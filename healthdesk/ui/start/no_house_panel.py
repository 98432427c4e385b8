"""The house cannot be read: the server is away, or the file is damaged or too new. Says so, calmly."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import fill, hide_unless, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start.password_field import PasswordField
from healthdesk.ui.start.start_card import StartCard


class NoHousePanel(StartCard):
    """retried: look again, with the password of the server as typed ("" for none).

    other_house_requested: begin elsewhere.
    """

    retried = Signal(str)
    other_house_requested = Signal()

    def __init__(
        self,
        sentence: str,
        parent: QWidget | None = None,
        *,
        is_shared: bool = False,
        is_given: bool = False,
    ) -> None:
        """`is_given`: somebody outside the house may be looking; nothing leads to another house."""
        super().__init__("narrow_form", parent)
        self.body.addWidget(Text(self.tr("Het huis gaat niet open"), "title", wraps=True))
        self.body.addWidget(Text(sentence, wraps=True))
        self._password = PasswordField()
        self._password.returnPressed.connect(self._on_retry)
        asked = LabeledField(
            self.tr("Wachtwoord van de server"),
            self._password,
            hint=self.tr("Van de server, niet dat van jou. Leeg als deze computer het zelf kent."),
        )
        hide_unless(is_shared, asked)
        self.body.addWidget(asked)
        again = PrimaryButton(self.tr("Opnieuw proberen"), icon="refresh")
        again.clicked.connect(self._on_retry)
        other = QuietButton(self.tr("Een ander huis"))
        other.clicked.connect(self.other_house_requested)
        foot = row()
        fill(foot, other, None, again)
        hide_unless(not is_given, other)
        self.body.addLayout(foot)
        self.setFocusProxy(self._password if is_shared else again)

    def _on_retry(self) -> None:
        self.retried.emit(self._password.text())
