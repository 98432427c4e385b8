"""Ending a traject: what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.half_typed import TypedAt
from healthdesk.records.trajectory import PathOutcome, TalkCount, Trajectory
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.trajectory.said import count_said, outcome_said


class EndPathDialog(HeldDialog):
    """Open with `open()`; who opened it keeps what is asked and then accepts it.

    asked: a `PathOutcome` and words.
    """

    asked = Signal(object, str)

    def __init__(
        self, workbench: Workbench, path: Trajectory, count: TalkCount, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Traject afsluiten"))
        self.setMinimumWidth(size("dialog"))
        self._banner = Banner()
        self._outcome = ChoiceChips(
            self.tr("Hoe is het afgelopen?"), [Choice(one.value, outcome_said(one)) for one in PathOutcome]
        )
        self._words = line_field(self.tr("In een zin (mag leeg)"))
        told = self.tr("Wat al geboekt is, blijft staan.") if count.planned else ""
        away, self._keep = QuietButton(self.tr("Niet doen")), PrimaryButton(self.tr("Sluit af"))
        away.clicked.connect(self.let_be)
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), self._banner)
        fill(layout, Text(" · ".join(filter(None, (count_said(count), told))), "muted", wraps=True))
        fill(layout, Text(self._outcome.accessibleName()), self._outcome, self._words)
        layout.addLayout(buttons)
        at = TypedAt("end_path", path.patient_id, str(path.id))
        self.hold(workbench.left_words, at, self._banner, self._keep)

    def say(self, sentence: str) -> None:
        """Why it was not kept; what was filled in stays."""
        self._keep.setEnabled(True)
        self._banner.say(sentence, "amber")

    def _on_keep(self) -> None:
        if self._outcome.value is None:
            self._banner.say(self.tr("Kies eerst hoe het is afgelopen."), "amber")
            return
        self._keep.setEnabled(False)
        self.asked.emit(PathOutcome(self._outcome.value), self._words.text())
