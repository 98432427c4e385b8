"""A field for a password: hidden, shown on asking, and it tells when Caps Lock is on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.ui.parts.theme import theme


class PasswordField(QLineEdit):
    """caps_lock_noticed: True when a letter came out as only Caps Lock makes it."""

    caps_lock_noticed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._show = self.addAction(theme().icon("eye", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._show.setText(QCoreApplication.translate("PasswordField", "Wachtwoord tonen"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._on_show)

    def _on_show(self) -> None:
        shown = self._show.isChecked()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.setIcon(theme().icon("eye-off" if shown else "eye", "muted"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_noticed.emit(letter.isupper() != shift)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.caps_lock_noticed.emit(False)
        super().focusOutEvent(event)
