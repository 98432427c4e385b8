"""How a question is put, which kind of answer it asks, and what can be answered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.entitlement import FactKind, FactQuestion, Said
from healthdesk.rules.house_questions import OFFERED
from healthdesk.ui.house_rules.options_editor import OptionsEditor
from healthdesk.ui.house_rules.question_said import kind_word
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text


class QuestionWords(QWidget):
    """changed: something in it was."""

    changed = Signal()

    def __init__(self, question: FactQuestion, parent: QWidget | None = None, *, is_new: bool) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._question, self._language = question, "nl"
        self._texts: dict[str, Said] = {
            "ask": dict(question.ask),
            "label": dict(question.label),
            "hint": dict(question.hint),
            "nothing": dict(question.nothing),
        }
        self._fields = {
            "ask": line_field(self.tr("Zo stellen we de vraag"), required=True),
            "label": line_field(self.tr("Kort, voor in een rij redenen"), required=True),
            "hint": line_field(self.tr("Uitleg bij de vraag")),
            "nothing": line_field(self.tr("Wat wie niets aanduidt, zegt")),
        }
        self._kind = ChoiceBox({one.value: kind_word(one) for one in FactKind})
        self._kind.show_value(question.kind.value)
        self._kind.setEnabled(is_new)
        self._options = OptionsEditor(question.options)
        layout = column(self, gap="medium")
        told = self.tr("Wie in een andere taal leest, krijgt wat leeg is in het Nederlands.")
        layout.addWidget(Text(told, "muted", wraps=True))
        for key in ("ask", "label", "hint"):
            layout.addWidget(self._fields[key])
        stays = self.tr("Ligt vast zodra de vraag bewaard is: oude antwoorden blijven leesbaar.")
        layout.addWidget(LabeledField(self.tr("Soort antwoord"), self._kind, hint=stays))
        layout.addWidget(self._options)
        layout.addWidget(self._fields["nothing"])
        layout.addStretch(1)
        self._show()
        for field in self._fields.values():
            field.field.textEdited.connect(self._on_changed)  # type: ignore[attr-defined]  # a line of text
        self._kind.picked.connect(self._on_kind)
        self._options.changed.connect(self.changed)

    # --- what others may call

    @property
    def question(self) -> FactQuestion:
        """The question with what stands here."""
        self._keep()
        kind = FactKind(self._kind.value)
        texts = {
            key: {language: words for language, words in each.items() if words}
            for key, each in self._texts.items()
        }
        return replace(
            self._question,
            kind=kind,
            ask=texts["ask"],
            label=texts["label"],
            hint=texts["hint"],
            nothing=texts["nothing"] if kind is FactKind.SEVERAL else {},
            options=self._options.options if kind in OFFERED else {},
        )

    def show_words(self, language: str) -> None:
        """The same question in another language; what was typed stays."""
        self._keep()
        self._language = language
        self._options.show_words(language)
        self._show()

    def show_errors(self, sentences: dict[str, str]) -> None:
        """What is wrong, by field."""
        for key in ("ask", "label"):
            self._fields[key].set_error(sentences.get(key, ""))
        self._options.show_error(sentences.get("options", ""))

    # --- helpers

    def _show(self) -> None:
        for key, field in self._fields.items():
            field.set_text(self._texts[key].get(self._language, ""))
        kind = FactKind(self._kind.value)
        self._options.setVisible(kind in OFFERED)
        self._fields["nothing"].setVisible(kind is FactKind.SEVERAL)

    def _keep(self) -> None:
        for key, field in self._fields.items():
            self._texts[key][self._language] = field.text()

    # --- slots

    def _on_kind(self) -> None:
        self._keep()
        self._show()
        self.changed.emit()

    def _on_changed(self) -> None:
        self.changed.emit()
