"""What came of asking somebody: unfolds under her name, and folds again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.waiting import CallOutcome
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import SectionTitle
from healthdesk.ui.waiting.said import outcome_word

HalfCall = tuple[CallOutcome | None, str]
"""A call that is half noted."""


class CallBox(QWidget):
    """Outcome and a word.

    noted: a `CallOutcome` and the words. given_up: not after all.
    """

    noted = Signal(object, str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        title = self.tr("Wat kwam ervan?")
        self._outcome = ChoiceChips(title, [Choice(one.value, outcome_word(one)[0]) for one in CallOutcome])
        self._outcome.picked.connect(self._on_picked)
        self._words = QLineEdit()
        self._words.returnPressed.connect(self._on_keep)
        self._keep = PrimaryButton(self.tr("Noteren"), small=True)
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._on_keep)
        away = QuietButton(self.tr("Niet doen"), small=True)
        away.clicked.connect(self.given_up)
        buttons = row()
        fill(buttons, self._keep, away, None)
        layout = column(self, gap="small")
        fill(layout, SectionTitle(title), self._outcome)
        layout.addWidget(LabeledField(self.tr("Nota (mag leeg)"), self._words))
        layout.addLayout(buttons)
        self.setFocusProxy(self._outcome)

    @property
    def is_begun(self) -> bool:
        """Whether something stands in it that is kept nowhere yet."""
        return not self.isHidden() and bool(self._outcome.values or self._words.text().strip())

    @property
    def typed(self) -> HalfCall:
        """What stands in it: what came of it, where that was chosen, and the words."""
        chosen = self._outcome.value
        return (None if chosen is None else CallOutcome(chosen)), self._words.text().strip()

    def start(self) -> None:
        """Empty, with the keyboard in it."""
        self.show_again((None, ""))
        self._outcome.setFocus()

    def show_again(self, typed: HalfCall) -> None:
        """As it was left."""
        outcome, words = typed
        self._outcome.show_values(() if outcome is None else (outcome.value,))
        self._words.setText(words)
        self._keep.setEnabled(outcome is not None)
        self.show()

    def _on_picked(self, values: tuple[str, ...]) -> None:
        self._keep.setEnabled(bool(values))

    def _on_keep(self) -> None:
        if self._outcome.value is not None:
            self.noted.emit(CallOutcome(self._outcome.value), self._words.text())
