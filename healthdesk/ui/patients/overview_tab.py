"""The first look at a file: what happened, what comes next, and who is around."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.actions.tell_story import Story
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.house import IdentityLevel
from healthdesk.records.link import Link
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.layouts import clear, column, fill, hide_unless, row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.household_card import HouseholdCard
from healthdesk.ui.patients.merged_card import MergedCard
from healthdesk.ui.patients.people_card import PeopleCard
from healthdesk.ui.patients.story_card import StoryCard

_OPEN = frozenset(
    state.value for state in (AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN)
)


class OverviewTab(FileTab):
    """The story at the left, cards at the right."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._story = StoryCard(workbench)
        self._story.told.connect(self._on_told)
        self._story.link_requested.connect(self.link_requested)
        self._next = column(gap="none")
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
        cards = QWidget()
        cards.setProperty("look", "clear")
        stack = column(cards, gap="gap")
        stack.addLayout(self._next)
        stack.addWidget(self._people)
        stack.addWidget(self._household)
        stack.addWidget(self._merged)
        stack.addStretch(1)
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidget(cards)
        side.setFixedWidth(size("side_card"))
        return side

    def show_file(self, file: PatientFile) -> None:
        super().show_file(file)
        self._story.show_person(file.patient.id)
        self._household.show_file(file)
        self._merged.show_file(file)
        self._people.show_people(file.patient)

    def _on_told(self, story: Story) -> None:
        clear(self._next)
        self._next.addWidget(self._next_card(story))

    def _next_card(self, story: Story) -> Card:
        card = Card(self.tr("Volgende stap"))
        clock = self.workbench.desk.clock
        coming = [
            event
            for event in story.events
            if event.kind == "appointment" and event.at >= clock.now() and event.values["state"] in _OPEN
        ]
        if not coming:
            card.add(Text(self.tr("Er is niets afgesproken."), wraps=True))
            card.add(self._book_button(PrimaryButton(self.tr("Zoek een moment"), small=True)))
            return card
        first = min(coming, key=lambda event: event.at)
        local = first.at.astimezone(clock.zone)
        card.add(Text(f"{near_date(local.date(), clock.today())} {clock_time(local)}", "strong"))
        card.add(Text(self.workbench.sentence(first.key, **first.values), "caption", wraps=True))
        card.add(self._book_button(QuietButton(self.tr("Zoek nog een moment"), small=True)))
        return card

    def _book_button(self, button: QPushButton) -> QWidget:
        button.clicked.connect(self._on_book)
        hide_unless(may(self.workbench.desk.actor, Right.BOOK), button)
        holder = QWidget()
        fill(row(holder), button, None)
        return holder

    def _on_book(self) -> None:
        if self.file is not None:
            self.link_requested.emit(Link("moment", self.file.patient.id))
