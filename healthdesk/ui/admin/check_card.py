"""Whether the whole house is sound: the file, its build, and the access book, one line each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions.check_house import HouseCheck
from healthdesk.actions.watch_book import check_whole
from healthdesk.errors import Trouble
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import clear, column, row
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
            "Leest het hele bestand na, en het toegangsboek regel voor regel: wie iets weghaalde of "
            "veranderde, valt op. Je kunt gewoon verder werken."
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
        self._banner.say(self._verdict(found).format(time=when), "green" if found.sound else "red")
        for good, told in found.told(self._workbench.desk.language):
            self._lines.addWidget(self._line(told, good=good))

    def _verdict(self, found: HouseCheck) -> str:
        if found.sound:
            return self.tr("Alles is in orde, nagekeken om {time}.")
        if replace(found, remembered=()).sound:
            return self.tr("Het huis zelf is heel, maar achteraan het toegangsboek ontbreken regels.")
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
