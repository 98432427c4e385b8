"""The password is forgotten: the printed recovery sheet opens the house and gives a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.errors import NotAllowed, Trouble
from healthdesk.sentences import for_trouble
from healthdesk.ui.parts import keys
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start.password_field import PasswordField
from healthdesk.ui.start.start_card import StartCard


class RecoverPanel(StartCard):
    """Code and new password.

    recovery_chosen: the code as typed and the new password. cancelled: back to the lock screen.
    """

    recovery_chosen = Signal(str, str)
    cancelled = Signal()

    def __init__(self, house: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__("narrow_form", parent)
        self._language = language
        self._code = QLineEdit()
        self._code_field = LabeledField(self.tr("Code van het herstelblad"), self._code)
        self._password = PasswordField()
        self._password.caps_lock_noticed.connect(self._on_caps_lock)
        self._password_field = LabeledField(self.tr("Nieuw wachtwoord"), self._password)
        self._trouble = Banner(closable=False)
        self._recover = PrimaryButton(self.tr("Open met het herstelblad"), icon="key")
        self._recover.clicked.connect(self._on_recover)
        back = QuietButton(self.tr("Terug"))
        back.clicked.connect(self.cancelled)
        told = self.tr(
            "Wie zelf geen coördinator is, vraagt een coördinator om een nieuw wachtwoord. "
            "De coördinator gebruikt het blad dat bij de eerste start is afgedrukt."
        )
        self.body.addWidget(Text(house, "title", wraps=True))
        self.body.addWidget(Text(told, "muted", wraps=True))
        for part in (self._code_field, self._password_field, self._trouble):
            self.body.addWidget(part)
        foot = row()
        fill(foot, back, None, self._recover)
        self.body.addLayout(foot)
        self._code.returnPressed.connect(self._password.setFocus)
        self._password.returnPressed.connect(self._on_recover)
        keys.bind(self, "Esc", self.cancelled.emit)
        self.setFocusProxy(self._code)

    def show_trouble(self, trouble: Trouble) -> None:
        """It did not open: the sentence, at its field where there is one."""
        self._set_busy(busy=False)
        sentence = for_trouble(self._language, trouble)
        if isinstance(trouble, NotAllowed) and "password" in trouble.fields:
            self._password_field.set_error(sentence)
            self._password.setFocus()
        else:
            self._trouble.say(sentence, "amber")
            self._code.setFocus()

    def forget_password(self) -> None:
        """It opened, or she went elsewhere: neither code nor password is kept on a screen."""
        self._code.clear()
        self._password.clear()

    def _on_recover(self) -> None:
        if self._code.text().strip() and self._password.text():
            self._trouble.clear()
            self._password_field.set_error("")
            self._set_busy(busy=True)
            self.recovery_chosen.emit(self._code.text(), self._password.text())

    def _on_caps_lock(self, noticed: bool) -> None:
        self._password_field.set_hint(self.tr("Caps Lock staat aan.") if noticed else "")

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self._recover, self._code, self._password):
            part.setEnabled(not busy)
