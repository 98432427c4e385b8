"""The frame of trying something on somebody who does not exist: a card that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.row_scroll import RowScroll


class InventedPerson(RowScroll):
    """Nothing of it is kept. Whoever is one of these fills the `card`."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(self.tr("Op een verzonnen persoon"))
        inside = Inside()
        layout = column(inside)
        layout.addWidget(self.card)
        layout.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(width)
        self.setAccessibleName(self.tr("Op een verzonnen persoon"))
