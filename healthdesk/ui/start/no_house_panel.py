"""The house cannot be read: the server is away, or the file is damaged or too new. Says so, calmly."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.start.start_card import StartCard


class NoHousePanel(StartCard):
    """retried: look again. other_house_requested: begin elsewhere."""

    retried = Signal()
    other_house_requested = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__("narrow_form", parent)
        self.body.addWidget(Text(self.tr("Het huis gaat niet open"), "title", wraps=True))
        self.body.addWidget(Text(sentence, wraps=True))
        again = PrimaryButton(self.tr("Opnieuw proberen"), icon="refresh")
        again.clicked.connect(self.retried)
        other = QuietButton(self.tr("Een ander huis"))
        other.clicked.connect(self.other_house_requested)
        foot = row()
        fill(foot, other, None, again)
        self.body.addLayout(foot)
        self.setFocusProxy(again)
