"""A text in the language of the moment, with what it says in the form's own language where it lacks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.records.form_outline import Spoken
from healthdesk.rules.form_outline import worded
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tokens import size

_MOST = 5
"""As high as so many controls; what is longer scrolls."""


class WordsBox(QWidget):
    """said: what stands there in all languages, as somebody typed it."""

    said = Signal(object)

    def __init__(self, building: Building, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._building, self._hint = building, hint
        self._words: Spoken = {}
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._grow)
        self._text.installEventFilter(self)
        self._text.textChanged.connect(self._on_typed)
        self.field = LabeledField(label, self._text, hint=hint)
        column(self).addWidget(self.field)
        self._laid_out.start()

    def show_words(self, words: Spoken | None) -> None:
        """What it says; the place of the cursor stays where nothing changed."""
        self._words = dict(words or {})
        now = self._words.get(self._building.language, "")
        if now != self._text.toPlainText().strip():
            self._text.blockSignals(True)
            self._text.setPlainText(now)
            self._text.blockSignals(False)
            self._laid_out.start()
        elsewhere = "" if now else self._building.said(self._words)
        self._text.setPlaceholderText(elsewhere)
        lacks = self.tr("Nog niet vertaald; tot dan staat er wat je hier grijs ziet.")
        self.field.set_hint(lacks if elsewhere else self._hint)

    def take_focus(self) -> None:
        """The keyboard comes here, all of it chosen."""
        self._text.setFocus()
        self._text.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """At another width it has other lines."""
        if watched is self._text and event.type() == QEvent.Type.Resize:
            self._laid_out.start()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        line, box = self._text.fontMetrics().lineSpacing(), size("control")
        lines = round(self._text.document().documentLayout().documentSize().height())
        self._text.setFixedHeight(min(max(1, lines) * line + box - line // 2, _MOST * box))

    def _on_typed(self) -> None:
        self._words = worded(self._words, self._building.language, self._text.toPlainText())
        self._laid_out.start()
        self.said.emit(dict(self._words))
