"""Opens a file that came in about a referral in the program of this computer, exactly as it came."""

from __future__ import annotations

import contextlib
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from healthdesk.actions.desk import Desk
from healthdesk.actions.receive_referral import open_received
from healthdesk.records.received import ReceivedLetter
from healthdesk.rules.enclosures import received_name
from healthdesk.ui.parts.copies_place import CopiesPlace
from healthdesk.ui.parts.workbench import Workbench


class ReceivedOpener(QObject):
    """The copies are gone when it is."""

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._copies = CopiesPlace()

    def open(self, one: ReceivedLetter) -> None:
        """That somebody looked goes on record."""
        # A folder for each: two letters may have the same number, two scans the same name.
        folder = self._copies.path(one.id.hex)
        if folder is None:
            self._workbench.toasts.trouble(self._workbench.sentence("store.no_scratch"))
            return
        path = folder / received_name(one)
        self._workbench.background.run(_copied, self._workbench.desk, one.id, path, then=self._on_there)

    def _on_there(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._workbench.toasts.trouble(
                self.tr("Op deze computer is geen programma dat dit bestand opent.")
            )


def _copied(desk: Desk, letter_id: UUID, path: Path) -> Path:
    with contextlib.suppress(OSError):  # writing tells why it cannot
        path.parent.mkdir(mode=0o700, exist_ok=True)
    open_received(desk, letter_id, path)
    return path
