"""Which letter to write from where one stands: in a file, or at a talk."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from healthdesk.records.house import House, HouseKind
from healthdesk.records.letter import LetterKind
from healthdesk.records.link import Link
from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.said import kind_said
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.workbench import Workbench


class LetterMenu(QuietButton):
    """Hidden from who sends no letters. link_requested: the `Link` to the letter to be written."""

    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None, *, small: bool = False) -> None:
        title = QCoreApplication.translate("Letters", "Nieuwe brief")
        super().__init__(title, parent, icon="letter", small=small)
        self.setProperty("menu", "true")
        self._workbench = workbench
        self._about: UUID | None = None
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.hide()

    def offer(self, about: UUID, kinds: Iterable[LetterKind]) -> None:
        """About whom or what, and which letters."""
        self._about, wanted = about, [kind.value for kind in kinds]
        if wanted != [action.data() for action in self._menu.actions()]:  # or an open menu would be emptied
            self._fill(wanted)
        writes = may(self._workbench.desk.actor, Right.SEND_LETTERS)
        self.setVisible(writes and not self._menu.isEmpty())

    def _fill(self, kinds: Iterable[str]) -> None:
        self._menu.clear()
        for kind in map(LetterKind, kinds):
            action = QAction(kind_said(kind), self._menu)
            action.setData(kind.value)
            action.triggered.connect(self._on_chosen)
            self._menu.addAction(action)

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self._about is not None:
            self.link_requested.emit(Link("write_letter", self._about, str(action.data())))


def letters_for_person(house: House) -> tuple[LetterKind, ...]:
    """What a file offers; a house of free talks asks no doctor for a file."""
    found = (LetterKind.INVITATION, LetterKind.CLOSING)
    return found if house.kind is HouseKind.TEJO else (*found, LetterKind.FILE_REQUEST)
