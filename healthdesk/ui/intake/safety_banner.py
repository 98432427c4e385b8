"""An answer asked for action now: what to do, and a note that must be written before it goes away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from healthdesk.records.questionnaire_response import SafetyStep
from healthdesk.rules.form_scoring import CLOSED_STEP
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import Text

_LINES = 2


class SafetyBanner(QFrame):
    """Has no way to be closed but the note; for who does not read the answer, none at all.

    In a low window it is two lines with a button that opens it: the questions stay in sight.

    noted: the link id of the answer and what was done.
    """

    noted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self.setProperty("tone", "red")
        self._step: SafetyStep | None = None
        self._low = self._folded = False
        self._words = Text("", "strong", wraps=True)
        self._short = ElidedText("", "strong", lines=_LINES)
        self._open = PrimaryButton(self.tr("Wat nu te doen…"), small=True)
        self._open.clicked.connect(self.ask)
        self._smaller = QuietButton(self.tr("Kleiner"), small=True)
        self._smaller.clicked.connect(self._on_smaller)
        self._note = LabeledField(self.tr("Wat is er gedaan, en door wie?"), QLineEdit())
        self._done = PrimaryButton(self.tr("Opgeschreven"))
        self._done.clicked.connect(self._on_done)
        layout = row(self, gap="medium", margin="medium", sides="large")
        layout.addWidget(IconLabel("warning", tone="red"))
        middle = column(gap="small")
        said = row(gap="medium")
        said.addWidget(self._words, 1)
        said.addWidget(self._short, 1)
        said.addWidget(self._open)
        said.addWidget(self._smaller, 0, Qt.AlignmentFlag.AlignTop)
        middle.addLayout(said)
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
        self._folded = self._low
        self.setVisible(waiting is not None)
        if waiting is not None:
            self._arrange()
            self._words.setText(waiting.words)
            self._short.setText(waiting.words)
            self.setAccessibleName(waiting.words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def fold(self, *, low: bool) -> None:
        """In a low window it gives way to the questions, but not while somebody writes in it."""
        if low == self._low:
            return
        self._low = low
        self._folded = low and not self._note.text() and not self._note.field.hasFocus()
        self._arrange()

    def ask(self) -> None:
        """To the field of the note."""
        self._folded = False
        self._arrange()
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

    def _arrange(self) -> None:
        """Whole, or its first lines with the way to the rest."""
        asks = self._step is not None and self._step.link_id != CLOSED_STEP
        for part, is_shown in (
            (self._short, self._folded),
            (self._open, self._folded),
            (self._words, not self._folded),
            (self._smaller, self._low and not self._folded),
            (self._note, asks and not self._folded),
            (self._done, asks and not self._folded),
        ):
            part.setVisible(is_shown)

    def _on_smaller(self) -> None:
        self._folded = True
        self._arrange()
        self._open.setFocus()

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
