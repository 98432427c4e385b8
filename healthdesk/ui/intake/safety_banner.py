"""An answer asked for action now: what to do, and a note that must be written before it goes away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from healthdesk.records.questionnaire_response import SafetyStep
from healthdesk.rules.form_scoring import CLOSED_STEP
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import Text


class SafetyBanner(QFrame):
    """Has no way to be closed but the note; for who does not read the answer, none at all.

    noted: the link id of the answer and what was done.
    """

    noted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self.setProperty("tone", "red")
        self._step: SafetyStep | None = None
        self._words = Text("", "strong", wraps=True)
        self._note = LabeledField(self.tr("Wat is er gedaan, en door wie?"), QLineEdit())
        self._done = PrimaryButton(self.tr("Opgeschreven"))
        self._done.clicked.connect(self._on_done)
        layout = row(self, gap="medium", margin="medium", sides="large")
        layout.addWidget(IconLabel("warning", tone="red"))
        middle = column(gap="small")
        middle.addWidget(self._words)
        line = row(gap="small")
        line.addWidget(self._note, 1)
        foot = column()
        foot.addStretch(1)
        foot.addWidget(self._done)
        line.addLayout(foot)
        middle.addLayout(line)
        layout.addLayout(middle, 1)
        self.hide()

    @property
    def step(self) -> SafetyStep | None:
        """The step that is shown."""
        return self._step

    def show_steps(self, steps: tuple[SafetyStep, ...]) -> None:
        """The first step that is open; the next one comes when this one is noted."""
        waiting = next((step for step in steps if step.open), None)
        if waiting == self._step and self.isHidden() == (waiting is None):
            return
        self._step = waiting
        self.setVisible(waiting is not None)
        if waiting is not None:
            for part in (self._note, self._done):
                part.setVisible(waiting.link_id != CLOSED_STEP)
            self._words.setText(waiting.words)
            self.setAccessibleName(waiting.words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def ask(self) -> None:
        """To the field of the note."""
        self._note.field.setFocus()

    def noted_down(self) -> None:
        """The note is kept."""
        self._note.set_text("")
        self._wait(busy=False)

    def not_noted(self) -> None:
        """It is not; its words stay."""
        self._wait(busy=False)

    def _wait(self, *, busy: bool) -> None:
        """Nothing is typed into a note that is being kept: it would go with it when the field is emptied."""
        self._done.setEnabled(not busy)
        self._note.field.setEnabled(not busy)

    def _on_done(self) -> None:
        note = self._note.text()
        if not note:
            self._note.set_error(self.tr("Schrijf kort op wat er gedaan is en door wie."))
            self.ask()
            return
        self._note.set_error("")
        if self._step is not None:
            self._wait(busy=True)
            self.noted.emit(self._step.link_id, note)
