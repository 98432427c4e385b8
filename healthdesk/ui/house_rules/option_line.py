"""One answer that a question offers: what it is called, moved up, or taken away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.entitlement import Said
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.layouts import row


class OptionLine(QWidget):
    """changed: it is called otherwise. unwanted: it should go. up_wished: it should come earlier."""

    changed = Signal()
    unwanted = Signal()
    up_wished = Signal()

    def __init__(self, key: str, words: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.key, self._words, self._language = key, dict(words), "nl"
        self.line = QLineEdit(words.get("nl", ""))
        self.line.textEdited.connect(self._on_edited)
        self._up = IconButton("chevron-up", "")
        self._up.clicked.connect(self.up_wished)
        self._away = IconButton("cross", "")
        self._away.clicked.connect(self.unwanted)
        layout = row(self, gap="small")
        layout.addWidget(self.line, 1)
        layout.addWidget(self._up)
        layout.addWidget(self._away)

    @property
    def words(self) -> Said:
        """What it is called in each language."""
        return {language: words.strip() for language, words in self._words.items() if words.strip()}

    def show_words(self, language: str) -> None:
        """What it is called in this language."""
        self._language = language
        self.line.setText(self._words.get(language, ""))
        self.line.setPlaceholderText(self._words.get("nl", "") if language != "nl" else "")

    def number(self, number: int) -> None:
        """The how-manieth it is."""
        self.line.setAccessibleName(self.tr("Antwoord {number}").format(number=number))
        self._up.setAccessibleName(self.tr("Antwoord {number} hoger").format(number=number))
        self._away.setAccessibleName(self.tr("Haal antwoord {number} weg").format(number=number))
        self._up.setEnabled(number > 1)

    def _on_edited(self, words: str) -> None:
        self._words[self._language] = words
        self.changed.emit()
