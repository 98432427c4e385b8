"""Whether the whole house is sound: the file, its build, and the access log, one line each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.actions.check_house import HouseCheck
from healthdesk.actions.desk import Done
from healthdesk.actions.watch_book import check_whole, explain
from healthdesk.errors import Trouble
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class CheckCard(Card):
    """One button, and what it found."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Het huis nakijken"))
        self._workbench = workbench
        self._banner = Banner(closable=False)
        self._lines = column(gap="small")
        told = self.tr(
            "Leest het hele bestand na, en het toegangslogboek regel voor regel: wie iets weghaalde of "
            "veranderde, valt op. Je kan gewoon verder werken."
        )
        self._check = QuietButton(self.tr("Kijk het huis na"), icon="shield")
        self._check.clicked.connect(self._on_check)
        self.add(Text(told, "muted", wraps=True))
        self.add(self._banner)
        self.add(self._lines)
        foot = row()
        foot.addWidget(self._check)
        foot.addStretch(1)
        self.add(foot)
        self.add(self._explanation())

    def _explanation(self) -> QWidget:
        """Where a coordinator says why lines at the end of the book are missing."""
        self._gap = QWidget()
        self._gap.setProperty("look", "clear")
        self._reason = LabeledField(
            self.tr("Weet je waarom ze ontbreken?"),
            QLineEdit(),
            hint=self.tr("bv. een oudere kopie van het bestand werd met de hand teruggezet"),
        )
        tell = QuietButton(self.tr("Schrijf het in het boek"))
        tell.clicked.connect(self._on_tell)
        inside = column(self._gap, gap="small")
        fill(inside, self._reason, tell)
        self._gap.hide()
        return self._gap

    def _on_tell(self) -> None:
        self._workbench.background.run(
            explain,
            self._workbench.desk,
            self._reason.text(),
            then=self._on_explained,
            trouble=self._on_not_explained,
        )

    def _on_explained(self, _done: Done[str]) -> None:
        self._reason.set_text("")
        self._on_check()

    def _on_not_explained(self, trouble: Trouble) -> None:
        self._reason.set_error(self._workbench.sentence_for(trouble))

    def _on_check(self) -> None:
        self._check.setEnabled(False)
        clear(self._lines)
        self._banner.say(self.tr("Het huis wordt nagekeken…"), "blue")
        self._workbench.background.run(
            check_whole,
            self._workbench.desk,
            self._workbench.computer.backup_folder,
            then=self._on_checked,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _on_checked(self, found: HouseCheck) -> None:
        self._check.setEnabled(True)
        clock = self._workbench.desk.clock
        when = clock_time(clock.now(), clock.zone)
        self._reason.set_error("")
        self._gap.setVisible(found.is_cut and may(self._workbench.desk.actor, Right.RESTORE))
        self._banner.say(self._verdict(found).format(time=when), "green" if found.sound else "red")
        for good, told in found.told(self._workbench.desk.language):
            self._lines.addWidget(self._line(told, good=good))

    def _verdict(self, found: HouseCheck) -> str:
        if found.sound:
            return self.tr("Alles is in orde, nagekeken om {time}.")
        if replace(found, remembered=None).sound:
            return self.tr("Het huis zelf is heel, maar achteraan het toegangslogboek ontbreken regels.")
        if replace(found, files=None).sound:
            return self.tr("Het huis zelf is heel, maar niet elk bestand erin.")
        return self.tr(
            "Er is iets mis. Schrijf niets meer in dit huis en zet een back-up terug die wel klopt."
        )

    def _line(self, told: str, *, good: bool) -> QWidget:
        box = QWidget()
        line = row(box, gap="small")
        icon = IconLabel("check" if good else "error", tone="green" if good else "red", side="small_icon")
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(told, wraps=True), 1)
        return box

    def _on_trouble(self, trouble: Trouble) -> None:
        self._check.setEnabled(True)
        self._banner.say(self._workbench.sentence_for(trouble))
