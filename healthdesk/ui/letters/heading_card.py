"""In which language the letter speaks, for whose attention it is, and what the receiver calls the matter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.letter_draft import LetterChoices
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import row


class HeadingCard(Card):
    """changed: language, attention and reference as they stand now."""

    changed = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Taal en adres"))
        self._language = ChoiceChips(
            self.tr("Taal van de brief"),
            (
                Choice("nl", self.tr("Nederlands")),
                Choice("fr", self.tr("Frans")),
                Choice("en", self.tr("Engels")),
            ),
            pills=True,
        )
        self._attention = LabeledField(self.tr("Ter attentie van"), QLineEdit())
        self._reference = LabeledField(self.tr("Uw kenmerk"), QLineEdit())
        self.add(self._language)
        fields = row(gap="medium")
        fields.addWidget(self._attention, 2)
        fields.addWidget(self._reference, 1)
        self.add(fields)
        self._language.picked.connect(self._on_changed)
        for field in (self._attention, self._reference):
            field.field.textEdited.connect(self._on_changed)  # type: ignore[attr-defined]

    def show_choices(self, choices: LetterChoices, language: str) -> None:
        """Put them there; this is not an edit."""
        self._language.show_values((choices.language or language,))
        self._attention.set_text(choices.attention)
        self._reference.set_text(choices.your_reference)

    def _on_changed(self, _what: object) -> None:
        self.changed.emit(self._language.value or "", self._attention.text(), self._reference.text())
