"""What is written in every letter of a batch: the same parts, in each language that somebody gets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.records.letter_batch import BatchLine
from healthdesk.records.letter_draft import LetterPart
from healthdesk.rules.language_names import language_name
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, grid
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size

_BESIDE = 2
"""Parts beside each other: what is under them, who gets the letter, needs the height."""


class BatchWords(QWidget):
    """changed: something in it was. Hidden where such a letter has nothing to write."""

    changed = Signal()

    def __init__(self, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._language = ""
        self._typed: dict[str, dict[str, str]] = {}
        self._fields: dict[str, LabeledField] = {}
        self._chips = ChoiceChips(self.tr("Taal van deze woorden"), (), pills=True)
        self._chips.picked.connect(self._on_language)
        self._told = Text(
            self.tr("Wie een taal leest waarin hier niets staat, krijgt de brief in de taal van het huis."),
            "caption",
            wraps=True,
        )
        self._told.hide()
        self._layout = column(self, gap="small")
        self._layout.addWidget(self._chips)
        self._places = grid(gap="medium")
        self._layout.addLayout(self._places)
        self._layout.addWidget(self._told)
        self.hide()

    @property
    def texts(self) -> dict[str, dict[str, str]]:
        """By language and part."""
        self._keep()
        return {language: dict(parts) for language, parts in self._typed.items()}

    def in_lines(self) -> dict[str, str]:
        """The same, each part of each language by one name; what is empty is left out."""
        return {
            f"{language}/{key}": words
            for language, parts in self.texts.items()
            for key, words in parts.items()
            if words
        }

    def bring_back(self, kept: Mapping[str, str]) -> None:
        """What stood here before, once it is known which parts there are; under what stands here now."""
        self._keep()
        for name, words in kept.items():
            language, _, key = name.partition("/")
            if key:
                parts = self._typed.setdefault(language, {})
                here = parts.get(key, "")
                parts[key] = f"{here}\n{words}" if here.strip() else words
        for key, field in self._fields.items():
            field.set_text(self._typed.get(self._language, {}).get(key, ""))

    def show_lines(self, lines: Sequence[BatchLine]) -> None:
        """Once: which parts these letters have, and which languages."""
        drafts = [one.draft for one in lines if one.draft is not None]
        if self._fields or not drafts:
            return
        for part in drafts[0].parts:
            if is_open(part):
                self._add(part)
        if not self._fields:
            return
        first = drafts[0].facts.house.language
        languages = dict.fromkeys((first, *(one.content.language for one in drafts)))
        self._chips.offer([Choice(one, language_name(one, self._reader)) for one in languages])
        self._chips.show_values((first,))
        self._chips.setVisible(len(languages) > 1)
        self._told.setVisible(len(languages) > 1)
        self._language = first
        for key, field in self._fields.items():
            field.set_text(self._typed.get(first, {}).get(key, ""))
        self.show()

    def _add(self, part: LetterPart) -> None:
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setFixedHeight(size("tall_row"))
        field = LabeledField(part.called, text)
        text.textChanged.connect(self.changed)
        self._places.addWidget(field, *divmod(len(self._fields), _BESIDE))
        self._fields[part.key] = field

    def _keep(self) -> None:
        if self._language:
            self._typed[self._language] = {key: field.text() for key, field in self._fields.items()}

    def _on_language(self, _values: object) -> None:
        self._keep()
        self._language = self._chips.value or self._language
        for key, field in self._fields.items():
            field.field.blockSignals(True)
            field.set_text(self._typed.get(self._language, {}).get(key, ""))
            field.field.blockSignals(False)


def is_open(part: LetterPart) -> bool:
    """Whether it has no words of its own: something to be written, or to be left out."""
    return part.can_edit and part.can_leave_out and not part.from_file and part.scope is None
