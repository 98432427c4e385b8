"""Opens a file that came in about a referral in the program of this computer, exactly as it came."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from healthdesk.actions.private_file import COPIES
from healthdesk.actions.receive_referral import open_received
from healthdesk.records.received import ReceivedLetter
from healthdesk.rules.enclosures import received_name
from healthdesk.ui.parts.workbench import Workbench


class ReceivedOpener(QObject):
    """The copies are gone when it is."""

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._copies: QTemporaryDir | None = None
        self._path = Path()

    def open(self, one: ReceivedLetter) -> None:
        """That somebody looked goes on record."""
        if self._copies is None:
            self._copies = QTemporaryDir(f"{QDir.tempPath()}/{COPIES}XXXXXX")
        self._path = Path(self._copies.path()) / received_name(one)
        self._workbench.background.run(
            open_received, self._workbench.desk, one.id, self._path, then=self._on_there
        )

    def _on_there(self, _bytes: bytes) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path))):
            self._workbench.toasts.trouble(
                self.tr("Op deze computer is geen programma dat dit bestand opent.")
            )
