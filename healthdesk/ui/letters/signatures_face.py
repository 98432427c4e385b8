"""Signatures: looking at those of a file, who the house trusts to vouch for them, and timestamps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.roots_card import RootsCard
from healthdesk.ui.letters.signatures_card import SignaturesCard
from healthdesk.ui.letters.stamps_card import StampsCard
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import PageTitle
from healthdesk.ui.parts.workbench import Workbench


class SignaturesFace(QWidget):
    """Cards under each other: the file, whom the house trusts, and for who decides the timestamps."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Handtekeningen nakijken")
        self.file = SignaturesCard(workbench)
        self.roots = RootsCard(workbench)
        self.stamps = StampsCard(workbench)
        self.stamps.setVisible(may(workbench.desk.actor, Right.MANAGE_HOUSE))
        self.roots.fetched.connect(self.stamps.show_policy)
        inside = Inside()
        cards = column(inside, gap="gap")
        fill(cards, self.file, self.roots, self.stamps, None)
        scroll = scrolled(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = column(self, gap="large")
        layout.addWidget(PageTitle(self.title))
        layout.addWidget(scroll, 1)
