"""What came in about a referral, exactly as it came: the letter that began it, answers, files with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.records.received import ReceivedLetter
from healthdesk.records.referral import Direction
from healthdesk.rules.enclosures import ENDINGS, MOST_MEGABYTES, endings_of
from healthdesk.rules.person_names import beside
from healthdesk.rules.referral_steps import UNSENT
from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.enclosure_said import file_said
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.open_file import ask_several
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class ReceivedCard(Card):
    """Not there while nothing left and nothing came.

    files_wanted: paths that somebody chose. open_wanted: a `ReceivedLetter`. other_person_wanted: it is
    about somebody else.
    """

    files_wanted = Signal(list)
    open_wanted = Signal(object)
    other_person_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workbench = workbench
        self._letters: tuple[ReceivedLetter, ...] = ()
        self._inside = QWidget()
        self._layout = column(self._inside, gap="small")
        self.add(self._inside)
        empty = self.tr(
            "Nog niets. Sleep hierheen wat er kwam: PDF, foto of scan, Word, Excel of LibreOffice, "
            "elk tot {most} MB."
        )
        self._empty = Text(empty.format(most=MOST_MEGABYTES), "caption", wraps=True)
        self._choose = QuietButton(self.tr("Voeg een bestand toe…"), icon="upload", small=True)
        self._choose.clicked.connect(self._on_choose)
        self.add(self._empty)
        self.add(self._choose)
        self._other = QuietButton(self.tr("Het is iemand anders…"), icon="person", small=True)
        self._other.clicked.connect(self.other_person_wanted)
        self.add(self._other)
        self.hide()

    def show_file(self, file: ReferralFile) -> None:
        """Draw anew."""
        one, self._letters = file.line.referral, file.received
        ours = one.direction is Direction.OUTGOING
        self.set_title(self.tr("Wat terugkwam") if ours else self.tr("Zoals hij binnenkwam"))
        clear(self._layout)
        for place, letter in enumerate(self._letters):
            self._layout.addWidget(Text(self._said(letter), "caption", wraps=True))
            if letter.is_scan:
                self._layout.addWidget(Text(file_said(letter.media, letter.size), "caption", wraps=True))
            word = self.tr("Open het bestand") if letter.is_scan else self.tr("Open de brief")
            button = QuietButton(word, icon="open", small=True)
            button.setAccessibleName(f"{word}: {letter.name if letter.is_scan else letter.number}")
            button.setProperty("place", place)
            button.clicked.connect(self._on_open)
            self._layout.addWidget(button)
        may_add = one.state not in UNSENT and may(self._workbench.desk.actor, Right.MAKE_REFERRALS)
        self._inside.setVisible(bool(self._letters))
        self._choose.setVisible(may_add)
        may_move = not ours and may(self._workbench.desk.actor, Right.MAKE_REFERRALS)
        self._other.setVisible(may_move)
        self._empty.setVisible(may_add and not self._letters)
        self.setVisible(may_add or bool(self._letters))

    def _said(self, one: ReceivedLetter) -> str:
        day = short_date(one.received_at.astimezone(self._workbench.desk.clock.zone).date())
        if one.is_scan:
            told = self.tr("{name}, toegevoegd op {day} door {who}.")
            return told.format(name=beside(one.name), day=day, who=one.received_by)
        told = self.tr("Brief {number} van {sender}, ontvangen op {day} door {who}.")
        return told.format(number=one.number, sender=beside(one.sender), day=day, who=one.received_by)

    def _on_open(self) -> None:
        self.open_wanted.emit(self._letters[int(self.sender().property("place"))])

    def _on_choose(self) -> None:
        kinds = (
            self.tr("PDF, scan, foto of document ({endings})").format(endings=endings_of(ENDINGS)),
            self.tr("Alle bestanden (*)"),
        )
        ask_several(self, self.tr("Wat kwam er terug?"), kinds, self._on_files)

    def _on_files(self, paths: list[str]) -> None:
        self.files_wanted.emit([Path(path) for path in paths])
