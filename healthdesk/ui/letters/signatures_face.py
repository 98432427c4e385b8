"""Signatures: looking at those of a file, and who the house trusts to vouch for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.ui.letters.roots_card import RootsCard
from healthdesk.ui.letters.signatures_card import SignaturesCard
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.text import PageTitle
from healthdesk.ui.parts.workbench import Workbench


class SignaturesFace(QWidget):
    """Two cards under each other."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Handtekeningen nakijken")
        self.file = SignaturesCard(workbench)
        self.roots = RootsCard(workbench)
        inside = Inside()
        cards = column(inside, gap="gap")
        fill(cards, self.file, self.roots, None)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        layout = column(self, gap="large")
        layout.addWidget(PageTitle(self.title))
        layout.addWidget(scroll, 1)
