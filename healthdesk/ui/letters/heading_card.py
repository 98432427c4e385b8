"""In which language the letter speaks, who gets it or a copy, and what the receiver calls the matter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.letter_draft import LetterChoices
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.text import Text


class HeadingCard(Card):
    """changed: language, attention, reference, copies and who gets it for the person, as they stand now."""

    changed = Signal(str, str, str, str, str)

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
        self._to_label = Text(self.tr("Aan wie"))
        self._to = ChoiceChips(self._to_label.text(), names=True)
        self._attention = LabeledField(self.tr("Ter attentie van"), QLineEdit())
        self._reference = LabeledField(self.tr("Uw kenmerk"), QLineEdit())
        self._copies = LabeledField(
            self.tr("Kopie aan"), QLineEdit(), hint=self.tr("Meer dan één: zet er een ; tussen.")
        )
        self.add(self._language)
        self.add(self._to_label)
        self.add(self._to)
        fields = row(gap="medium")
        fields.addWidget(self._attention, 2)
        fields.addWidget(self._reference, 1)
        self.add(fields)
        self.add(self._copies)
        self.offer_people("", {})
        self._language.picked.connect(self._on_changed)
        self._to.picked.connect(self._on_changed)
        for field in (self._attention, self._reference, self._copies):
            field.field.textEdited.connect(self._on_changed)  # type: ignore[attr-defined]

    def show_choices(self, choices: LetterChoices, language: str) -> None:
        """Put them there; this is not an edit."""
        self._language.show_values((choices.language or language,))
        self._attention.set_text(choices.attention)
        self._reference.set_text(choices.your_reference)
        self._copies.set_text(choices.copies)

    def offer_people(self, chosen: str, others: Mapping[str, str]) -> None:
        """Who could get it for her, by name with what they are; not shown where nobody could."""
        said = dict(others) if chosen in {"", *others} else {**others, chosen: ""}
        choices = [Choice("", self.tr("de persoon zelf"))]
        for name, what in said.items():
            told = self.tr("{name} ({what})").format(name=beside(name), what=what)
            choices.append(Choice(name, told if what else beside(name)))
        self._to.offer(choices)
        self._to.show_values((chosen,))
        for part in (self._to_label, self._to):
            part.setHidden(not said)

    def go_to(self, what: str) -> None:
        """The keyboard goes to who gets it ("to"), for whose attention, as what, or who gets a copy."""
        fields: dict[str, QWidget] = {
            "attention": self._attention.field,
            "reference": self._reference.field,
            "copies": self._copies.field,
        }
        field = fields.get(what, self._to)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, _what: object) -> None:
        if self._to.value is None:
            self._to.show_values(("",))
        self.changed.emit(
            self._language.value or "",
            self._attention.text(),
            self._reference.text(),
            self._copies.text(),
            self._to.value or "",
        )
