"""The calm card in the middle that first start, unlock and recovery stand on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size


class StartCard(QWidget):
    """Brand, card, and room to breathe; scrolls where the screen is small."""

    def __init__(self, width: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QWidget()
        middle.setProperty("look", "clear")
        layout = column(middle, gap="large", margin="margin")
        brand = row(gap="small")
        fill(brand, None, IconLabel("logo", tone="accent"), Text("HealthDesk", "brand"), None)
        card = Card(margin="margin")
        card.setFixedWidth(size(width))
        self.body: QVBoxLayout = card.body
        self.body.setSpacing(size("icon"))
        layout.addStretch(1)
        layout.addLayout(brand)
        # between stretches, not aligned: an aligned widget forgets that its words need height
        centred = row()
        fill(centred, None, card, None)
        layout.addLayout(centred)
        layout.addStretch(2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        column(self, gap="none").addWidget(scroll)
