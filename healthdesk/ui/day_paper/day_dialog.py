"""The list of a day on paper: for the desk and everybody who works, or for one therapist alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions.print_day import DayPrint, print_day
from healthdesk.errors import Trouble
from healthdesk.records.practitioner import Practitioner
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.dates import long_day
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.paper_buttons import PaperButtons
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class DayDialog(RoomyDialog):
    """Asks whose list, then prints it or keeps it as a PDF."""

    def __init__(
        self,
        workbench: Workbench,
        day: date,
        therapists: Iterable[Practitioner],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Daglijst op papier"))
        self.setMinimumWidth(size("dialog"))
        self._workbench, self._day = workbench, day
        self._banner = Banner()
        self._whose = FoldingBox()
        self._whose.addItem(self.tr("de balie, en een blad voor elke therapeut"), None)
        for one in therapists:
            self._whose.addItem(one.name, one.id)
        told = self.tr(
            "Wat er naast uur, kamer en code op mag staan, koos het huis in Beheer, onder Back-ups. Wie een "
            "afgeschermd dossier heeft, staat er altijd alleen met de code op."
        )
        self._paper = PaperButtons(self.windowTitle())
        self._paper.wanted.connect(self._on_wanted)
        self._paper.saved.connect(self._on_saved)
        close = QuietButton(self.tr("Sluiten"))
        close.clicked.connect(self.reject)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(self.windowTitle(), "heading"), Text(long_day(day), "muted"), self._banner)
        fill(layout, LabeledField(self.tr("Voor wie"), self._whose), Text(told, "muted", wraps=True))
        layout.addStretch(1)
        foot = row()
        fill(foot, self._paper, None, close)
        layout.addLayout(foot)

    def _on_wanted(self) -> None:
        whose: UUID | None = self._whose.currentData()
        self._banner.clear()
        self._workbench.background.run(
            print_day, self._workbench.desk, self._day, whose, then=self._on_paper, trouble=self._on_trouble
        )

    def _on_paper(self, paper: DayPrint) -> None:
        self._paper.hand_over(self._workbench, paper.pdf, paper.name)

    def _on_saved(self, name: str) -> None:
        self._workbench.toasts.show(self.tr("Bewaard als {file}.").format(file=name))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))
