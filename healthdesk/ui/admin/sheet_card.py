"""The recovery sheet: where it stands, and a new one when the old one is lost or was seen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.ui.admin.sheet_dialog import SheetDialog
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class SheetCard(Card):
    """Words and one button."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Het herstelblad"))
        self._workbench = workbench
        told = self.tr(
            "Met dit blad komt een coördinator binnen die haar wachtwoord vergat. Is het kwijt, of heeft "
            "iemand het gezien die het niet mocht zien? Maak dan een nieuw: het oude opent het huis "
            "daarna niet meer. Back-ups van vroeger gaan nog wel open met het blad van toen."
        )
        self.add(Text(told, "muted", wraps=True))
        renew = QuietButton(self.tr("Nieuw herstelblad…"), icon="key")
        renew.clicked.connect(self._on_renew)
        foot = row()
        foot.addWidget(renew)
        foot.addStretch(1)
        self.add(foot)

    def _on_renew(self) -> None:
        SheetDialog(self._workbench, self).open()
