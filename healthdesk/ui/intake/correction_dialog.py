"""Add to a signed answer what should be read instead, and why."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.half_typed import TypedAt
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class CorrectionDialog(HeldDialog):
    """Both fields must be filled. Who opened it keeps what is decided and then accepts it.

    decided: what it should say, why, and what was done where the answer may ask for action.
    """

    decided = Signal(str, str, str)

    def __init__(
        self,
        workbench: Workbench,
        at: TypedAt,
        question: str,
        was: str,
        asks: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """`at`: which answer of whom. `asks`: what an answer asks to do; "" where it asks nothing."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Antwoord verbeteren"))
        self.setMinimumWidth(size("form"))
        self._banner = Banner()
        line = QLineEdit()
        self._becomes = LabeledField(self.tr("Wat er moet staan"), line, required=True)
        self._reason = LabeledField(self.tr("Waarom"), QLineEdit(), required=True)
        self._asks = asks
        self._step = Text("", "strong", wraps=True)
        self._done = LabeledField(self.tr("Wat is er gedaan, en door wie?"), QLineEdit())
        note = self.tr("Het ondertekende antwoord blijft staan; dit komt erbij, met je naam en de datum.")
        layout = column(self, gap="medium", margin="margin")
        for part in (
            Text(self.windowTitle(), "heading"),
            Text(question, "strong", wraps=True),
            Text(was, wraps=True),
            self._banner,
            self._becomes,
            self._reason,
            self._step,
            self._done,
            Text(note, "caption", wraps=True),
        ):
            layout.addWidget(part)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._add = PrimaryButton(self.tr("Voeg verbetering toe"))
        self._add.clicked.connect(self._on_add)
        buttons = row()
        fill(buttons, None, away, self._add)
        layout.addLayout(buttons)
        self._banner.clear()
        line.textChanged.connect(self._on_becomes)
        self._on_becomes("")
        self.hold(workbench.left_words, at, self._banner, self._add)
        self._becomes.field.setFocus()

    def say(self, sentence: str, fields: Collection[str] = ()) -> None:
        """Why it was not kept; what was typed stays."""
        self._add.setEnabled(True)
        if "done" in fields:
            self._done.set_error(sentence)
            self._done.field.setFocus()
        else:
            self._banner.say(sentence, "amber")

    def _on_becomes(self, typed: str) -> None:
        """Only an answer that may ask for action shows what is to be done."""
        step = self._asks(typed) if typed.strip() else ""
        self._step.setText(step)
        for part in (self._step, self._done):
            part.setVisible(bool(step))
        self.fit()

    def _on_add(self) -> None:
        self._done.set_error("")
        for field in (self._becomes, self._reason):
            field.set_error("" if field.text() else self.tr("Vul dit nog in."))
        if self._becomes.text() and self._reason.text():
            self._add.setEnabled(False)
            done = "" if self._done.isHidden() else self._done.text()
            self.decided.emit(self._becomes.text(), self._reason.text(), done)
