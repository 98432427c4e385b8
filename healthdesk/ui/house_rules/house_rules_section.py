"""Rechten en regels in Beheer: the rules, and beside them the questions that they ask."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.house_rules.questions_section import QuestionsSection
from healthdesk.ui.house_rules.rules_section import RulesSection
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.tab_row import TabRow
from healthdesk.ui.parts.workbench import Workbench


class HouseRulesSection(AdminSection):
    """One of both at a time. link_requested: a `Link` that leads away from here."""

    interests = RulesSection.interests | QuestionsSection.interests

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.rules, self.questions = RulesSection(workbench), QuestionsSection(workbench)
        self._parts = (self.rules, self.questions)
        self._stack = QStackedWidget()
        self.bar = TabRow(self.tr("Regels of vragen"))
        for title, part in ((self.tr("Rechten"), self.rules), (self.tr("Vragen"), self.questions)):
            self.bar.addTab(title)
            self._stack.addWidget(part)
        layout = column(self, gap="large")
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.rules.link_requested.connect(self.link_requested)
        self.bar.currentChanged.connect(self._on_tab)

    def fetch(self) -> None:
        self._parts[self.bar.currentIndex()].fetch()

    def new_item(self) -> bool:
        return self._parts[self.bar.currentIndex()].new_item()

    def _on_tab(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.fetch()
