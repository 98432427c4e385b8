"""What a right is called and how it is explained, in one language at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.records.entitlement import Entitlement, Granting, Said
from healthdesk.ui.house_rules.said import granting_word
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class WordsEditor(QWidget):
    """changed: something in it was."""

    changed = Signal()

    def __init__(self, right: Entitlement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._language = "nl"
        self._brought = right.bring
        bring = {language: "\n".join(rows) for language, rows in right.bring.items()}
        self._texts: dict[str, Said] = {
            "name": dict(right.name),
            "about": dict(right.about),
            "where": dict(right.where),
            "bring": bring,
            "mind": dict(right.mind),
        }
        self._fields = {
            "name": line_field(self.tr("Naam"), required=True),
            "about": _paragraph(self.tr("Uitleg, in gewone taal voor de persoon zelf")),
            "where": line_field(self.tr("Waar te vragen")),
            "bring": _paragraph(self.tr("Meebrengen"), self.tr("Eén ding per regel.")),
            "mind": _paragraph(self.tr("Waarop te letten")),
        }
        self._granting = ChoiceBox({one.value: granting_word(one) for one in Granting})
        self._granting.show_value(right.granting.value)
        layout = column(self, gap="medium")
        told = self.tr(
            "Het blad voor de persoon is in haar taal. Wat leeg is, staat er dan in het Nederlands."
        )
        layout.addWidget(Text(told, "muted", wraps=True))
        for field in self._fields.values():
            layout.addWidget(field)
            field.field.textChanged.connect(self._on_changed)  # type: ignore[attr-defined]  # a line or text
        layout.addWidget(LabeledField(self.tr("Hoe het gegeven wordt"), self._granting))
        layout.addStretch(1)
        self._granting.picked.connect(self._on_changed)
        self.show_words("nl")

    # --- what others may call

    def show_words(self, language: str) -> None:
        """The same right in another language; what was typed stays."""
        self._keep()
        self._language = language
        for key, field in self._fields.items():
            field.field.blockSignals(True)
            field.set_text(self._texts[key].get(language, ""))
            field.field.blockSignals(False)

    def texts(self, key: str) -> Said:
        """What stands there in each language."""
        self._keep()
        return {language: words for language, words in self._texts[key].items() if words}

    @property
    def bring(self) -> dict[str, tuple[str, ...]]:
        """What to take along, in each language."""
        kept = self.texts("bring")
        rows = {language: kept.get(language, "").splitlines() for language in {**self._brought, **kept}}
        return {
            language: tuple(filter(None, (one.strip() for one in each))) for language, each in rows.items()
        }

    @property
    def granting(self) -> Granting:
        """Whether it comes by itself."""
        return Granting(self._granting.value)

    def show_error(self, sentence: str) -> None:
        """What is wrong with the name."""
        self._fields["name"].set_error(sentence)

    def _keep(self) -> None:
        for key, field in self._fields.items():
            if self._shown:
                self._texts[key][self._language] = field.text()
        self._shown = True

    _shown = False
    """Whether the fields show something: before the first time there is nothing to keep."""

    def _on_changed(self) -> None:
        self.changed.emit()


def _paragraph(label: str, hint: str = "") -> LabeledField:
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setFixedHeight(2 * size("control"))
    return LabeledField(label, text, hint=hint)
