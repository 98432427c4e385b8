"""The first look at a file: what happened, what comes next, and who is around."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.records.house import IdentityLevel
from healthdesk.records.link import Link
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, hide_unless, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.household_card import HouseholdCard
from healthdesk.ui.patients.merged_card import MergedCard
from healthdesk.ui.patients.next_card import NextCard
from healthdesk.ui.patients.people_card import PeopleCard
from healthdesk.ui.patients.story_card import StoryCard


class OverviewTab(FileTab):
    """The story at the left, cards at the right."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._story = StoryCard(workbench)
        self._next = NextCard(workbench)
        self._next.wanted.connect(self._on_book)
        self._story.told.connect(self._next.show_story)
        self._story.link_requested.connect(self.link_requested)
        self._people = PeopleCard(workbench)
        self._household = HouseholdCard(workbench)
        self._household.link_requested.connect(self.link_requested)
        hide_unless(workbench.desk.house.identity_default is not IdentityLevel.PSEUDONYM, self._household)
        self._merged = MergedCard(workbench)
        self._merged.link_requested.connect(self.link_requested)
        layout = row(self, gap="gap")
        layout.addWidget(self._story, 1)
        layout.addWidget(self._side(), 0)

    def _side(self) -> QWidget:
        cards = Inside()
        stack = column(cards, gap="gap")
        stack.addWidget(self._next)
        stack.addWidget(self._people)
        stack.addWidget(self._household)
        stack.addWidget(self._merged)
        stack.addStretch(1)
        side = scrolled(cards)
        side.setFixedWidth(size("side_card"))
        return side

    def show_file(self, file: PatientFile) -> None:
        if self.file is None or self.file.patient.id != file.patient.id:
            self._next.hide()
        super().show_file(file)
        self._next.show_person(lives=not file.patient.deceased)
        self._story.show_person(file.patient.id, file.story)
        self._household.show_file(file)
        self._merged.show_file(file)
        self._people.show_people(file.patient)

    def _on_book(self) -> None:
        if self.file is not None:
            self.link_requested.emit(Link("moment", self.file.patient.id))
