"""The whole story of a referral, newest first."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.records.received import ReceivedLetter
from healthdesk.records.referral import EventKind, Referral, ReferralEvent
from healthdesk.records.referral import ReferralState as State
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Line
from healthdesk.ui.parts.timeline_row import TimelineRow, TimelineWords
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import event_word, state_of, state_word


class StoryCard(Card):
    """Steps, calls, mails and news in one line of time; what came as a file is opened from its line.

    file_wanted: a `ReceivedLetter`.
    """

    file_wanted = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Verloop, nieuwste eerst"))
        self._workbench = workbench
        self._came: dict[UUID, ReceivedLetter] = {}
        self._inside = QWidget()
        self._layout = column(self._inside, gap="none")
        self.add(self._inside)

    def show_file(self, file: ReferralFile) -> None:
        """Draw anew."""
        clear(self._layout)
        self._came = {one.event_id: one for one in file.received if one.event_id is not None}
        for event in file.story:
            self._layout.addWidget(Line())
            self._layout.addWidget(self._row(event, file.line.referral))

    def _row(self, event: ReferralEvent, one: Referral) -> TimelineRow:
        clock = self._workbench.desk.clock
        local = event.at.astimezone(clock.zone)
        when = f"{near_date(local.date(), clock.today())} {clock_time(local)}"
        word, tone = event_word(event.kind)
        title = event.text or self._without_words(event)
        if event.state is not None and event.kind is not EventKind.UNDONE:
            said, tone = self._state(event, one)
            word = word if event.kind is EventKind.REOPENED else said
        return self._with_file(event, TimelineWords(when, word, tone, title, event.by))

    def _with_file(self, event: ReferralEvent, words: TimelineWords) -> TimelineRow:
        """A scan is called by its name, which opens it; a letter stands under what it says."""
        came = self._came.get(event.id)
        if came is None:
            return TimelineRow(words, tag_width="timeline_state")
        row = TimelineRow(replace(words, leads=came.is_scan), tag_width="timeline_state")
        if came.is_scan:
            row.setProperty("event", event.id)
            row.opened.connect(self._on_row)
            return row
        link = LinkButton(self.tr("Open brief {number}").format(number=came.number), icon="open")
        link.setProperty("event", event.id)
        link.clicked.connect(self._on_row)
        row.add_under(link)
        return row

    def _on_row(self) -> None:
        self.file_wanted.emit(self._came[self.sender().property("event")])

    def _state(self, event: ReferralEvent, one: Referral) -> tuple[str, Tone]:
        if event.state is State.SENT and one.own_hands:
            return self.tr("meegegeven"), state_word(State.SENT)[1]
        return state_word(event.state) if event.state else state_of(one)

    def _without_words(self, event: ReferralEvent) -> str:
        if event.kind is EventKind.NO_ANSWER:
            return self.tr("Niemand nam op.")
        if event.kind in {EventKind.FILE, EventKind.NEWS}:
            return self.tr("Weer weggehaald")
        if event.kind is EventKind.UNDONE and event.state is None:
            return self.tr("Wat binnenkwam, is weer weggehaald.")
        if event.kind is EventKind.UNDONE and event.state is not None:
            return self.tr("Terug naar: {state}").format(state=state_word(event.state)[0])
        told = {
            State.DRAFT: self.tr("Verwijzing begonnen"),
            State.READY: self.tr("De brief is nagekeken en klaar"),
            State.SENT: self.tr("De verwijzing is vertrokken"),
            State.RECEIVED: self.tr("De verwijzing is aangekomen"),
            State.ACCEPTED: self.tr("De vraag is aanvaard"),
            State.PLANNED: self.tr("Er is een afspraak"),
            State.DID_NOT_ATTEND: self.tr("Niet op de afspraak geweest"),
            State.WITHDRAWN: self.tr("De intrekking is bevestigd"),
        }
        # The other states never go without a word: it was taken back with what came in.
        return told.get(event.state, self.tr("Weer weggehaald")) if event.state else ""
