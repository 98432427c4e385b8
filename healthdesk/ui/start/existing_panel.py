"""A house that stands already: on a shared server, or in a file brought from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts import keys
from healthdesk.ui.parts.buttons import LinkButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.start.server_fields import ServerFields
from healthdesk.ui.start.start_card import StartCard


class ExistingPanel(StartCard):
    """server_chosen: address and password. file_chosen: its path. restore_requested: it is in a back-up.

    new_requested: make a new house after all. cancelled: back to the house of this computer.
    """

    server_chosen = Signal(str, str)
    file_chosen = Signal(str)
    restore_requested = Signal()
    new_requested = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("form", parent)
        self._server = ServerFields()
        connect = PrimaryButton(self.tr("Verbind met de server"), icon="database")
        connect.clicked.connect(self._on_connect)
        file = QuietButton(self.tr("Open een bestand…"), icon="computer")
        file.clicked.connect(self._on_file)
        restore = QuietButton(self.tr("Zet een back-up terug…"), icon="backup")
        restore.clicked.connect(self.restore_requested)
        brought = row()
        fill(brought, file, restore, None)
        new = LinkButton(self.tr("Een nieuw huis maken"))
        new.clicked.connect(self.new_requested)
        back = QuietButton(self.tr("Terug"))
        back.clicked.connect(self.cancelled)
        self.body.addWidget(Text(self.tr("Een huis dat al bestaat"), "title", wraps=True))
        told = self.tr("Staat het huis op een gedeelde server, vul dan in wat jullie coördinator je gaf.")
        self.body.addWidget(Text(told, "muted", wraps=True))
        self.body.addWidget(self._server)
        line = row()
        fill(line, None, connect)
        self.body.addLayout(line)
        self.body.addWidget(Line())
        self.body.addWidget(
            Text(self.tr("Of het staat in een bestand dat je van elders meebracht."), "muted")
        )
        self.body.addLayout(brought)
        foot = row()
        fill(foot, back, None, new)
        self.body.addLayout(foot)
        keys.bind(self, "Esc", self.cancelled.emit)
        self.setFocusProxy(self._server.server.field)

    def _on_connect(self) -> None:
        if self._server.is_complete():
            self.server_chosen.emit(self._server.url, self._server.server_password)

    def _on_file(self) -> None:
        kinds = (self.tr("HealthDesk-huizen (*.healthdesk)"), self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Open een huis"), kinds, self.file_chosen.emit)
