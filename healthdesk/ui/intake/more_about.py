"""The way to a page of the web with more about a question, a part or a line of text."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from healthdesk.sentences import sentence
from healthdesk.ui.parts.buttons import LinkButton


class MoreAbout(LinkButton):
    """Opens the address that a form gives; never made where the person fills in alone."""

    def __init__(self, address: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon="open")
        self._address = address
        self.clicked.connect(self._on_clicked)
        self.speak(language)

    def speak(self, language: str) -> None:
        """In the language of the questions."""
        self.setText(sentence(language, "forms.more_about"))

    def _on_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
