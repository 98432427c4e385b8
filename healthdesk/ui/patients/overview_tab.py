"""Everything that happened and will happen, newest first, and what comes next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.actions.tell_story import story_of
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.link import Link
from healthdesk.records.timeline import TimelineEvent
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.rules.person_terms import person_term
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import clock_time, near_date, short_date
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.timeline_row import TimelineRow
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.said import state_word

_SHOWN = 60
"""Rows drawn at first; more on request, so that a long story opens at once."""


class OverviewTab(FileTab):
    """The story at the left, cards at the right."""

    interests = frozenset(
        {"patient", "appointment", "consent", "enrolment", "referral", "letter", "questionnaire_response"}
    )

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._events: tuple[TimelineEvent, ...] = ()
        self._rows = QWidget()
        self._rows.setProperty("look", "clear")
        self._rows_layout = column(self._rows, gap="none")
        self._filter = ChoiceChips(
            self.tr("Toon"),
            (
                Choice("", self.tr("alles")),
                Choice("appointment", self.tr("afspraken")),
                Choice("referral", self.tr("verwijzingen")),
                Choice("questionnaire_response", self.tr("vragenlijsten")),
            ),
            pills=True,
        )
        self._filter.show_values(("",))
        self._filter.picked.connect(self._on_filter)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._rows)
        story = Card(self.tr("Alles, nieuwste eerst"))
        story.add(self._filter)
        story.add(scroll, 1)
        side = QWidget()
        side.setFixedWidth(size("side_card"))
        self._side = column(side, gap="gap")
        layout = row(self, gap="gap")
        layout.addWidget(story, 1)
        layout.addWidget(side, 0)

    def show_file(self, file: PatientFile) -> None:
        super().show_file(file)
        self.workbench.background.run(story_of, self.workbench.desk, file.patient.id, then=self._on_story)

    def _on_story(self, events: tuple[TimelineEvent, ...]) -> None:
        self._events = events
        self._draw()
        self._draw_side()

    def _on_filter(self, _picked: object) -> None:
        if self._filter.value is None:
            self._filter.show_values(("",))
        self._draw()

    # --- drawing

    def _draw(self) -> None:
        clear(self._rows_layout)
        wanted = self._filter.value
        shown = [event for event in self._events if not wanted or event.kind == wanted]
        if not shown:
            self._rows_layout.addWidget(Text(self.tr("Hier is nog niets gebeurd."), "muted"))
        for event in shown[:_SHOWN]:
            self._rows_layout.addWidget(self._row(event))
            self._rows_layout.addWidget(Line())
        if len(shown) > _SHOWN:
            words = self.tr("en nog {count} oudere").format(count=len(shown) - _SHOWN)
            self._rows_layout.addWidget(Text(words, "caption"))
        self._rows_layout.addStretch(1)

    def _row(self, event: TimelineEvent) -> TimelineRow:
        kind, tone = self._kind(event)
        title = self.workbench.sentence(event.key, **event.values)
        leads = event.kind in {"appointment", "questionnaire_response", "referral", "letter"}
        made = TimelineRow(self._when(event), kind, tone, title, self._under(event), leads=leads)
        made.setProperty("event", event)
        made.opened.connect(self._on_opened)
        return made

    def _when(self, event: TimelineEvent) -> str:
        desk = self.workbench.desk
        local = event.at.astimezone(desk.clock.zone)
        day = near_date(local.date(), desk.clock.today())
        return f"{day} {clock_time(local)}" if event.has_time and local.date() >= desk.clock.today() else day

    def _kind(self, event: TimelineEvent) -> tuple[str, Tone]:
        kinds: dict[str, tuple[str, Tone]] = {
            "appointment": (self.tr("afspraak"), "accent"),
            "consent": (self.tr("akkoord"), "green"),
            "enrolment": (self.tr("inschrijving"), "blue"),
            "questionnaire_response": (self.tr("vragenlijst"), "blue"),
            "referral": (self.tr("verwijzing"), "amber"),
            "letter": (self.tr("brief"), "violet"),
        }
        word, tone = kinds.get(event.kind, (event.kind, "neutral"))
        gone = {AppointmentState.NO_SHOW.value, AppointmentState.CANCELLED.value}
        return word, "neutral" if event.values.get("state") in gone else tone

    def _under(self, event: TimelineEvent) -> str:
        if event.kind == "appointment":
            word, _ = state_word(AppointmentState(event.values["state"]))
            return " · ".join(part for part in (event.values["room"], word) if part)
        if event.kind == "questionnaire_response":
            return " · ".join(part for part in (event.values["score"], event.values["who"]) if part)
        if event.kind == "enrolment":
            start = date.fromisoformat(event.values["start"])
            return self.tr("vanaf {start}").format(start=short_date(start))
        return event.detail or event.values.get("who", "")

    def _draw_side(self) -> None:
        clear(self._side)
        if self.file is None:
            return
        self._side.addWidget(self._next_card())
        people = self._people_card(self.file)
        if people is not None:
            self._side.addWidget(people)
        self._side.addStretch(1)

    def _next_card(self) -> Card:
        card = Card(self.tr("Volgende stap"))
        now = self.workbench.desk.clock.now()
        open_states = {
            AppointmentState.BOOKED.value,
            AppointmentState.ARRIVED.value,
            AppointmentState.IN.value,
        }
        coming = [
            event
            for event in self._events
            if event.kind == "appointment" and event.at >= now and event.values["state"] in open_states
        ]
        if not coming:
            card.add(Text(self.tr("Er is niets afgesproken."), wraps=True))
            card.add(self._book_button(PrimaryButton(self.tr("Zoek een moment"), small=True)))
            return card
        first = min(coming, key=lambda event: event.at)
        local = first.at.astimezone(self.workbench.desk.clock.zone)
        card.add(
            Text(
                f"{near_date(local.date(), self.workbench.desk.clock.today())} {clock_time(local)}", "strong"
            )
        )
        card.add(Text(self.workbench.sentence(first.key, **first.values), "caption", wraps=True))
        card.add(self._book_button(QuietButton(self.tr("Zoek nog een moment"), small=True)))
        return card

    def _book_button(self, button: QPushButton) -> QWidget:
        button.clicked.connect(self._on_book)
        button.setVisible(may(self.workbench.desk.actor, Right.BOOK))
        holder = QWidget()
        fill(row(holder), button, None)
        return holder

    def _on_book(self) -> None:
        if self.file is not None:
            self.link_requested.emit(Link("moment", self.file.patient.id))

    def _people_card(self, file: PatientFile) -> Card | None:
        if not file.patient.related and not file.household:
            return None
        card = Card(self.tr("Mensen rond deze persoon"))
        for one in file.patient.related:
            card.add(Text(one.name, wraps=True))
            knows = self.tr("mag meedenken") if one.may_know else self.tr("niets aan vertellen")
            relation = person_term("relations", one.relation, self.workbench.desk.language)
            words = (relation, self.tr("ouder of voogd") if one.guardian else "", knows)
            card.add(Text(" · ".join(filter(None, words)), "caption", wraps=True))
        today = self.workbench.desk.clock.today()
        for other in file.household[:8]:
            age = age_on(other, today)
            name = shown_name(other)
            card.add(Text(name if age is None else f"{name}, {age}", wraps=True))
        if file.household:
            card.add(Text(self.tr("wonen op hetzelfde adres"), "caption"))
        return card

    def _on_opened(self) -> None:
        event = self.sender().property("event")
        if isinstance(event, TimelineEvent):
            self.link_requested.emit(Link(event.kind, event.id))
