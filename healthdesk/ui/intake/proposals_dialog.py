"""What the answers would change in the file: old and new side by side, each with its own tick."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from healthdesk.actions.accept_proposals import Proposed
from healthdesk.ui.intake.said import said_text
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.proposal_table import ProposalTable, ProposedLine
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class ProposalsDialog(QDialog):
    """What fills a gap is ticked; what would overwrite something is not.

    accepted_targets: the places to take over.
    """

    accepted_targets = Signal(object)

    def __init__(self, proposed: Proposed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Overnemen in het dossier"))
        self.setMinimumSize(size("form"), size("command_list"))
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        note = self.tr("Dit staat anders in het dossier dan in de antwoorden. Kies wat je overneemt.")
        layout.addWidget(Text(note, "muted", wraps=True))
        titles = (self.tr("In het dossier"), self.tr("In de antwoorden"))
        self._table = ProposalTable(self._lines(proposed), titles)
        layout.addWidget(self._table, 1)
        away = QuietButton(self.tr("Niets overnemen"))
        away.clicked.connect(self.reject)
        self._take = PrimaryButton(self.tr("Neem over"))
        self._take.clicked.connect(self._on_take)
        buttons = row()
        fill(buttons, None, away, self._take)
        layout.addLayout(buttons)

    def _lines(self, proposed: Proposed) -> tuple[ProposedLine, ...]:
        return tuple(
            ProposedLine(one.target, one.question, said_text(one.was), said_text(one.becomes))
            for one in proposed.proposals
        )

    def _on_take(self) -> None:
        self.accepted_targets.emit(self._table.chosen)
        self.accept()
