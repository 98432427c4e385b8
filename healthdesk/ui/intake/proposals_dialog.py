"""What the answers would change in the file: old and new side by side, each with its own tick."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QScrollArea, QWidget

from healthdesk.actions.accept_proposals import Proposed
from healthdesk.rules.answer_proposals import Proposal
from healthdesk.ui.intake.said import said_text
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, grid, row
from healthdesk.ui.parts.text import Line, Text
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
        self._ticks: dict[str, QCheckBox] = {}
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        note = self.tr("Dit staat anders in het dossier dan in de antwoorden. Kies wat je overneemt.")
        layout.addWidget(Text(note, "muted", wraps=True))
        layout.addWidget(self._table(proposed.proposals), 1)
        away = QuietButton(self.tr("Niets overnemen"))
        away.clicked.connect(self.reject)
        self._take = PrimaryButton(self.tr("Neem over"))
        self._take.clicked.connect(self._on_take)
        buttons = row()
        fill(buttons, None, away, self._take)
        layout.addLayout(buttons)

    def _table(self, proposals: tuple[Proposal, ...]) -> QScrollArea:
        holder = QWidget()
        holder.setProperty("look", "clear")
        table = grid(holder)
        for number, title in enumerate((self.tr("In het dossier"), self.tr("In de antwoorden")), start=1):
            table.addWidget(Text(title, "section"), 0, number)
        for column_number, stretch in ((0, 4), (1, 3), (2, 3)):
            table.setColumnStretch(column_number, stretch)
        for number, proposal in enumerate(proposals):
            tick = QCheckBox(proposal.question)
            tick.setChecked(proposal.fills_a_gap)
            tick.setAccessibleName(proposal.question)
            described = self.tr("nu: {was}; wordt: {becomes}")
            tick.setAccessibleDescription(described.format(was=proposal.was, becomes=proposal.becomes))
            self._ticks[proposal.target] = tick
            table.addWidget(Line(), 2 * number + 1, 0, 1, 3)
            table.addWidget(tick, 2 * number + 2, 0)
            table.addWidget(Text(said_text(proposal.was) or "–", "muted", wraps=True), 2 * number + 2, 1)
            table.addWidget(Text(said_text(proposal.becomes), wraps=True), 2 * number + 2, 2)
        table.setRowStretch(2 * len(proposals) + 2, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        return scroll

    def _on_take(self) -> None:
        self.accepted_targets.emit(tuple(target for target, tick in self._ticks.items() if tick.isChecked()))
        self.accept()
