"""Everything that happened and will happen to somebody, newest first."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.tell_story import NEWEST, Story, story_of
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.link import Link
from healthdesk.records.outreach import ReachOutcome
from healthdesk.records.timeline import TimelineEvent
from healthdesk.rules.roles import Right, may
from healthdesk.ui.outreach.said import outcome_word
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import clock_time, near_date, short_date
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.timeline_row import TimelineWords
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.said import state_word
from healthdesk.ui.patients.story_sheet import StorySheet
from healthdesk.ui.reminders.said import outcome_said

_FIRST, _MORE, _FURTHER = 12, 60, 10
"""Rows drawn at first and per request, so that a long story opens at once; how much further back the
house is asked each time."""

_LEADS = frozenset({"appointment", "questionnaire_response", "referral", "letter", "waiting"})


class StoryCard(Card):
    """A story, a part at a time.

    told: the whole `Story`, as soon as it is there. link_requested: a `Link` to something that happened.
    """

    told = Signal(object)
    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Alles, nieuwste eerst"))
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self._patient_id: UUID | None = None
        self._story = Story()
        self._drawn: Story | None = None
        self._resume: int | None = None
        self._talks, self._shown = NEWEST, _FIRST
        self._filter = ChoiceChips(self.tr("Toon"), self._choices(), pills=True)
        self._filter.show_values(("",))
        self._filter.picked.connect(self._on_filter)
        self._told: list[TimelineEvent] = []
        self._sheet = StorySheet()
        self._sheet.opened.connect(self._on_opened)
        self._sheet.further_requested.connect(self._on_further)
        self._scroll = scrolled(self._sheet)
        self.add(self._filter)
        self.add(self._scroll, 1)

    def _choices(self) -> list[Choice]:
        found = [
            Choice("", self.tr("alles")),
            Choice("appointment", self.tr("afspraken")),
            Choice("referral", self.tr("verwijzingen")),
            Choice("letter", self.tr("brieven")),
            Choice("questionnaire_response", self.tr("formulieren")),
        ]
        if may(self._workbench.desk.actor, Right.REACH_OUT):
            found.append(Choice("attempt", self.tr("contactpogingen")))
        return found

    def show_person(self, patient_id: UUID, story: Story | None = None) -> None:
        """Tell of this person; what was unfolded stays so for the same one.

        Without `story` it is asked for.
        """
        if patient_id != self._patient_id:
            self._patient_id = patient_id
            self._talks, self._shown = NEWEST, _FIRST
            self._drawn = None
            self._sheet.hide()  # nothing of somebody else meanwhile
        self._cancel()
        if story is not None and self._talks == NEWEST:
            self._on_story(story)
        else:
            self._ask()

    def _cancel(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _ask(self) -> None:
        self._cancel()
        if self._patient_id is not None:
            self._ticket = self._workbench.background.run(
                story_of, self._workbench.desk, self._patient_id, self._talks, then=self._on_story
            )

    # --- drawing

    def _draw(self) -> None:
        wanted = self._filter.value
        shown = [event for event in self._story.events if not wanted or event.kind == wanted]
        older = self._story.older if wanted in {"", "appointment"} else 0
        self._told = shown[: self._shown]
        height = self._scroll.verticalScrollBar().value() if self._drawn is not None else 0
        self._sheet.show()
        self._sheet.tell([self._words(event) for event in self._told], len(shown) - len(self._told) + older)
        self._scroll.verticalScrollBar().setValue(height)
        self._drawn = self._story
        if self._resume is not None:
            self._sheet.focus_line(self._resume)
        self._resume = None

    def _words(self, event: TimelineEvent) -> TimelineWords:
        kind, tone = self._kind(event)
        title = self._workbench.sentence(event.key, **event.values)
        leads = event.kind in _LEADS and event.key != "story.waited"
        return TimelineWords(self._when(event), kind, tone, title, self._under(event), leads=leads)

    def _when(self, event: TimelineEvent) -> str:
        desk = self._workbench.desk
        local = event.at.astimezone(desk.clock.zone)
        day = near_date(local.date(), desk.clock.today())
        return f"{day} {clock_time(local)}" if event.has_time and local.date() >= desk.clock.today() else day

    def _kind(self, event: TimelineEvent) -> tuple[str, Tone]:
        kinds: dict[str, tuple[str, Tone]] = {
            "appointment": (self.tr("afspraak"), "accent"),
            "consent": (self.tr("akkoord"), "green"),
            "enrolment": (self.tr("inschrijving"), "blue"),
            "questionnaire_response": (self.tr("formulier"), "blue"),
            "referral": (self.tr("verwijzing"), "amber"),
            "letter": (self.tr("brief"), "violet"),
            "attempt": (self.tr("contact"), "neutral"),
            "waiting": (self.tr("wachtlijst"), "blue"),
            "reminder": (self.tr("herinnering"), "neutral"),
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
        if event.kind == "attempt":
            return self._tried(event)
        if event.kind == "reminder":
            return " · ".join((outcome_said(event.values["outcome"]), event.values["who"]))
        if event.kind == "letter":
            return " · ".join((event.values["number"], event.values["who"]))
        return event.detail or event.values.get("who", "")

    def _tried(self, event: TimelineEvent) -> str:
        outcome, again = outcome_word(ReachOutcome(event.values["outcome"]))[0], ""
        if event.values["again"]:
            day = short_date(date.fromisoformat(event.values["again"]))
            again = self.tr("opnieuw op {day}").format(day=day)
        return " · ".join(filter(None, (outcome, event.detail, again, event.values["who"])))

    # --- slots

    def _on_story(self, story: Story) -> None:
        self._ticket = None
        self._story = story
        if story != self._drawn:
            self._draw()
        self.told.emit(story)

    def _on_filter(self, _picked: object) -> None:
        if self._filter.value is None:
            self._filter.show_values(("",))
        self._draw()

    def _on_further(self) -> None:
        self._resume = self._shown
        self._shown += _MORE
        if self._story.older and self._shown > len(self._story.events):
            self._talks *= _FURTHER
            self._ask()
        else:
            self._draw()

    def _on_opened(self, number: int) -> None:
        event = self._told[number]
        self.link_requested.emit(Link(event.kind, event.id))
