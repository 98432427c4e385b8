"""Back-ups en controle: which back-ups there are, whether the house is whole, and its recovery sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.rules.roles import Right, may
from healthdesk.ui.admin.backups_card import BackupsCard
from healthdesk.ui.admin.check_card import CheckCard
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.admin.sheet_card import SheetCard
from healthdesk.ui.day_paper.day_paper_card import DayPaperCard
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.workbench import Workbench


class CareSection(AdminSection):
    """Cards under each other."""

    interests = frozenset({"house", "day_paper"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._backups = BackupsCard(workbench)
        inside = Inside()
        page = column(inside, gap="gap")
        self._day_paper = DayPaperCard(workbench)
        fill(page, self._backups, self._day_paper, CheckCard(workbench))
        if may(workbench.desk.actor, Right.MANAGE_HOUSE):
            page.addWidget(SheetCard(workbench))
        page.addStretch(1)
        self.lay_out(inside)

    def fetch(self) -> None:
        self._backups.fetch()
        self._day_paper.fetch()

    def has_unsaved(self) -> bool:
        return self._day_paper.has_unsaved()
