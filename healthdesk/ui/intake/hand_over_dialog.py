"""Before the screen goes to the person herself: in which language, and what happens to the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.intake.intake_head import language_name
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class HandOverDialog(RoomyDialog):
    """decided: the language she gets it in."""

    decided = Signal(str)

    def __init__(
        self, person: str, languages: Sequence[str], language: str, parent: QWidget | None = None
    ) -> None:
        """`person`: how the house calls her ("de patiënt")."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Geef door aan {person}").format(person=person))
        self.setMinimumWidth(size("form"))
        self._language = language
        asked = self.tr("In welke taal?")
        self._languages = ChoiceChips(asked, [Choice(one, language_name(one)) for one in languages])
        self._languages.show_values((language,))
        told = self.tr(
            "Het formulier vult het hele scherm, in grote letters. Al de rest gaat op slot. Terug kan alleen "
            "met jouw wachtwoord of dat van een collega. Wat gekopieerd was, wordt gewist."
        )
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        give = PrimaryButton(self.tr("Geef door"))
        give.clicked.connect(self._on_give)
        foot = row()
        fill(foot, None, away, give)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading", wraps=True))
        layout.addWidget(Text(asked))
        layout.addWidget(self._languages)
        layout.addWidget(Text(told, "muted", wraps=True))
        layout.addStretch(1)
        layout.addLayout(foot)
        give.setFocus()

    def _on_give(self) -> None:
        self.decided.emit(self._languages.value or self._language)
        self.accept()
