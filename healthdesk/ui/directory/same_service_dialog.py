"""Which other entry is about the same service? Found as in the sociale kaart itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.partner import Partner
from healthdesk.rules.partner_fit import Fit
from healthdesk.ui.directory.fit_list import FitList
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class SameServiceDialog(RoomyDialog):
    """chosen: the other `Partner`."""

    chosen = Signal(object)

    def __init__(self, workbench: Workbench, kept: Partner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Samenvoegen"))
        keep_roomy(self, size("form"), size("help_high"))
        told = self.tr(
            "{name} blijft. Kies de andere inschrijving van dezelfde dienst: haar verwijzingen en akkoorden "
            "komen mee. Je ziet eerst alles wat er komt te staan."
        )
        self._list = FitList(workbench, "partners-to-merge")
        self._list.ask_for("", without=kept.id)
        self._away = QuietButton(self.tr("Niet doen"))
        self._go = PrimaryButton(self.tr("Leg ze samen"))
        foot = row()
        fill(foot, None, self._away, self._go)
        layout = column(self, gap="medium", margin="margin")
        fill(
            layout,
            Text(self.windowTitle(), "heading"),
            Text(told.format(name=kept.name), "muted", wraps=True),
        )
        layout.addWidget(self._list, 1)
        layout.addLayout(foot)
        self._away.clicked.connect(self.reject)
        self._go.clicked.connect(self._on_go)
        self._list.opened.connect(self._on_opened)
        self._list.chosen.connect(self._on_chosen)
        self._go.setEnabled(False)
        self._list.look()

    def _on_chosen(self, found: Fit | None) -> None:
        self._go.setEnabled(found is not None)

    def _on_opened(self, found: Fit) -> None:
        self.accept()
        self.chosen.emit(found.partner)

    def _on_go(self) -> None:
        if self._list.current is not None:
            self._on_opened(self._list.current)
