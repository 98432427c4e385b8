"""The answers that a question offers, one line each, in one language at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.entitlement import Said
from healthdesk.records.ids import new_id
from healthdesk.ui.house_rules.option_line import OptionLine
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.layouts import column, let_go, widgets_in
from healthdesk.ui.parts.text import Text


class OptionsEditor(QWidget):
    """changed: an answer came, went, moved, or is called otherwise."""

    changed = Signal()

    def __init__(self, options: dict[str, Said], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._words = "nl"
        self._inside = column(gap="small")
        self._error = Text("", "error", wraps=True)
        self._error.hide()
        more = LinkButton(self.tr("Antwoord erbij"), icon="plus")
        more.clicked.connect(self._on_more)
        layout = column(self, gap="small")
        layout.addWidget(Text(self.tr("Antwoorden")))
        layout.addLayout(self._inside)
        layout.addWidget(self._error)
        layout.addWidget(more)
        for key, words in options.items():
            self._add(key, words)
        self._number()

    # --- what others may call

    @property
    def options(self) -> dict[str, Said]:
        """What stands there, in the order in which it is offered."""
        return {one.key: one.words for one in self._lines}

    def show_words(self, language: str) -> None:
        """The same answers in another language; what was typed stays."""
        self._words = language
        for one in self._lines:
            one.show_words(language)

    def show_error(self, sentence: str) -> None:
        """What is wrong with the answers; "" takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    # --- helpers

    @property
    def _lines(self) -> list[OptionLine]:
        return [one for one in widgets_in(self._inside) if isinstance(one, OptionLine)]

    def _add(self, key: str, words: Said) -> QLineEdit:
        made = OptionLine(key, words)
        made.show_words(self._words)
        made.changed.connect(self.changed)
        made.unwanted.connect(self._on_unwanted)
        made.up_wished.connect(self._on_up)
        self._inside.addWidget(made)
        return made.line

    def _number(self) -> None:
        for number, one in enumerate(self._lines, start=1):
            one.number(number)

    # --- slots

    def _on_more(self) -> None:
        line = self._add(f"antwoord_{new_id().hex[-8:]}", {})
        self._number()
        line.show()
        line.setFocus()
        self.changed.emit()

    def _on_unwanted(self) -> None:
        gone = self.sender()
        if isinstance(gone, QWidget):
            let_go(self._inside, gone)
        self._number()
        self.changed.emit()

    def _on_up(self) -> None:
        line = self.sender()
        if isinstance(line, OptionLine):
            at = self._inside.indexOf(line)
            self._inside.removeWidget(line)
            self._inside.insertWidget(max(0, at - 1), line)
            line.line.setFocus()
        self._number()
        self.changed.emit()
