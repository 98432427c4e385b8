"""The letter of the house that referred somebody to us, exactly as it came in."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QDir, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.actions.private_file import COPIES
from healthdesk.actions.receive_referral import open_received, received_with
from healthdesk.records.received import ReceivedLetter
from healthdesk.records.referral import Direction
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class ReceivedCard(Card):
    """Not there when nothing came in as a file."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Zoals hij binnenkwam"))
        self._workbench = workbench
        self._shown: UUID | None = None
        self._letters: tuple[ReceivedLetter, ...] = ()
        self._copies: QTemporaryDir | None = None
        self._path = Path()
        inside = QWidget()
        self._layout = column(inside, gap="small")
        self.add(inside)
        self.hide()

    def show_file(self, file: ReferralFile) -> None:
        """Ask what came in about it."""
        one = file.line.referral
        if one.id != self._shown:
            self.hide()
        self._shown = one.id
        if one.direction is Direction.INCOMING:
            self._workbench.background.run(received_with, self._workbench.desk, one.id, then=self._on_letters)

    def _on_letters(self, letters: tuple[ReceivedLetter, ...]) -> None:
        if letters and letters[0].referral_id != self._shown:
            return
        self._letters = letters
        clear(self._layout)
        for place, one in enumerate(letters):
            day = short_date(one.received_at.astimezone(self._workbench.desk.clock.zone).date())
            told = self.tr("Brief {number} van {sender}, ontvangen op {day} door {who}.")
            words = told.format(number=one.number, sender=one.sender, day=day, who=one.received_by)
            self._layout.addWidget(Text(words, "caption", wraps=True))
            button = QuietButton(self.tr("Open de brief"), icon="open", small=True)
            button.setProperty("place", place)
            button.clicked.connect(self._on_open)
            self._layout.addWidget(button)
        self.setVisible(bool(letters))

    def _on_open(self) -> None:
        one = self._letters[int(self.sender().property("place"))]
        if self._copies is None:
            self._copies = QTemporaryDir(f"{QDir.tempPath()}/{COPIES}XXXXXX")
        self._path = Path(self._copies.path()) / f"{one.number.replace('/', '-')}.pdf"
        self._workbench.background.run(
            open_received, self._workbench.desk, one.id, self._path, then=self._on_there
        )

    def _on_there(self, _pdf: bytes) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path))):
            self._workbench.toasts.trouble(self.tr("Op deze computer is geen programma dat PDF’s opent."))
