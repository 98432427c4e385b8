"""How a signed answer came about, before it was signed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from healthdesk.clock import Clock
from healthdesk.records.questionnaire_response import AnswerChange
from healthdesk.ui.intake.history_card import HistoryCard
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class HistoryDialog(QDialog):
    """Only to be read."""

    def __init__(
        self, question: str, changes: Sequence[AnswerChange], clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(size("form"))
        self.card = HistoryCard(clock)
        self.card.show_changes(changes)
        self.setWindowTitle(self.tr("Geschiedenis van dit antwoord"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        holder = QWidget()
        holder.setProperty("look", "clear")
        inner = column(holder)
        inner.addWidget(self.card)
        inner.addStretch(1)
        scroll.setWidget(holder)
        close = PrimaryButton(self.tr("Sluiten"))
        close.clicked.connect(self.accept)
        foot = row()
        fill(foot, None, close)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(question, "heading", wraps=True))
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        close.setFocus()
