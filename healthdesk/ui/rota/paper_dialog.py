"""The rota on paper: the week or the month that is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions.print_day import DayPrint
from healthdesk.actions.print_rota import print_rota
from healthdesk.errors import Trouble
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.paper_buttons import PaperButtons
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class RotaPaperDialog(RoomyDialog):
    """Asks which days, then prints them or keeps them as a PDF."""

    def __init__(
        self,
        workbench: Workbench,
        offered: tuple[tuple[str, date, date], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rooster op papier"))
        self.setMinimumWidth(size("dialog"))
        self._workbench, self._offered = workbench, offered
        self._banner = Banner()
        self._days = FoldingBox()
        for name, _first, _last in offered:
            self._days.addItem(name)
        self._paper = PaperButtons(self.windowTitle())
        self._paper.wanted.connect(self._on_wanted)
        self._paper.saved.connect(self._on_saved)
        close = QuietButton(self.tr("Sluiten"))
        close.clicked.connect(self.reject)
        told = self.tr("Elke week op een blad. Alleen namen van wie in het huis werkt staan erop.")
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), self._banner)
        fill(layout, LabeledField(self.tr("Welke dagen"), self._days), Text(told, "muted", wraps=True))
        layout.addStretch(1)
        foot = row()
        fill(foot, self._paper, None, close)
        layout.addLayout(foot)

    def _on_wanted(self) -> None:
        _name, first, last = self._offered[max(0, self._days.currentIndex())]
        self._banner.clear()
        self._workbench.background.run(
            print_rota, self._workbench.desk, first, last, then=self._on_paper, trouble=self._on_trouble
        )

    def _on_paper(self, paper: DayPrint) -> None:
        self._paper.hand_over(self._workbench, paper.pdf, paper.name)

    def _on_saved(self, name: str) -> None:
        self._workbench.toasts.show(self.tr("Bewaard als {file}.").format(file=name))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))
