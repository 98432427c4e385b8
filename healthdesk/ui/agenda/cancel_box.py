"""Letting a talk fall: by whom, and why; unfolds under the talk, asks nothing twice, loses no word."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.appointment import Appointment, CancelledBy
from healthdesk.records.half_typed import Left, TypedAt
from healthdesk.ui.agenda.reach_chips import ReachChips
from healthdesk.ui.agenda.said import canceller_said
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench

_WHY = "why"


class CancelBox(QWidget):
    """By whom and why.

    confirmed: a `CancelledBy`, the reason and a `Reach`. given_up: not after all.
    """

    confirmed = Signal(object, str, object)
    given_up = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words, self._left = workbench.words, workbench.left_words
        self._at: TypedAt | None = None
        self._typing = QTimer(self, singleShot=True, interval=milliseconds("keep_draft"))
        self._typing.timeout.connect(self._keep_words)
        self.setProperty("look", "clear")
        layout = column(self, gap="small")
        title = self.tr("Wie zegt af?")
        layout.addWidget(SectionTitle(title))
        self._by = ChoiceChips(title, [Choice(by.value, canceller_said(by, words)) for by in CancelledBy])
        self._by.picked.connect(self._on_picked)
        layout.addWidget(self._by)
        self._reach = ReachChips(small=True)
        layout.addWidget(self._reach)
        self._reason = QLineEdit()
        layout.addWidget(LabeledField(self.tr("Waarom (mag leeg)"), self._reason))
        layout.addWidget(Text(self.tr("Het moment is meteen weer vrij."), "caption", wraps=True))
        self._go = PrimaryButton(self.tr("Zeg af"))
        self._go.setEnabled(False)
        self._go.clicked.connect(self._on_go)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.given_up)
        buttons = row()
        fill(buttons, self._go, away, None)
        layout.addLayout(buttons)
        self._reason.returnPressed.connect(self._on_go)
        self._reason.textEdited.connect(self._on_typed)
        self.setFocusProxy(self._by)

    def start(self, one: Appointment, *, in_series: bool = False) -> None:
        """Nothing chosen yet; of a series this talk alone. Why, as far as it was typed for this talk."""
        self._keep_words()
        self._at = _at(one)
        left = self._left.found(self._at)
        self._reach.start(in_series=in_series)
        self._by.show_values(())
        self._reason.setText("" if left is None else left.typed[_WHY])
        self._go.setEnabled(False)

    def let_go_again(self) -> None:
        """It was refused: what was chosen and typed stays, and can be asked once more."""
        self._go.setEnabled(self._by.value is not None)

    def forget(self, one: Appointment) -> None:
        """It was called off, or is not after all: why needs no keeping."""
        if self._at == _at(one):
            self._typing.stop()
            self._at = None
        self._left.forget(_at(one))

    def _keep_words(self) -> None:
        """They wait for the same talk, wherever she goes meanwhile."""
        self._typing.stop()
        typed = self._reason.text()
        if self._at is not None and typed.strip():
            self._left.leave(self._at, Left({_WHY: ""}, {_WHY: typed}))
        elif self._at is not None:
            self._left.forget(self._at)

    def _on_typed(self) -> None:
        """Counts from the first letter, so that who types on without a pause is kept too."""
        if not self._typing.isActive():
            self._typing.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_words()
        super().hideEvent(event)

    def _on_picked(self, values: tuple[str, ...]) -> None:
        self._go.setEnabled(bool(values))

    def _on_go(self) -> None:
        if self._by.value is not None and self._go.isEnabled():
            self._go.setEnabled(False)
            self.confirmed.emit(CancelledBy(self._by.value), self._reason.text(), self._reach.reach)


def _at(one: Appointment) -> TypedAt:
    return TypedAt("cancel", one.patient_id, str(one.id))
