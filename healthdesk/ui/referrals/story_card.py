"""The whole story of a referral, newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.follow_up_referral import ReferralFile
from healthdesk.records.referral import EventKind, Referral, ReferralEvent
from healthdesk.records.referral import ReferralState as State
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Line
from healthdesk.ui.parts.timeline_row import TimelineRow, TimelineWords
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import event_word, state_of, state_word


class StoryCard(Card):
    """Steps, calls, mails and news in one line of time."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Verloop, nieuwste eerst"))
        self._workbench = workbench
        self._inside = QWidget()
        self._layout = column(self._inside, gap="none")
        self.add(self._inside)

    def show_file(self, file: ReferralFile) -> None:
        """Draw anew."""
        clear(self._layout)
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
        return TimelineRow(TimelineWords(when, word, tone, title, event.by), tag_width="timeline_state")

    def _state(self, event: ReferralEvent, one: Referral) -> tuple[str, Tone]:
        if event.state is State.SENT and one.own_hands:
            return self.tr("meegegeven"), state_word(State.SENT)[1]
        return state_word(event.state) if event.state else state_of(one)

    def _without_words(self, event: ReferralEvent) -> str:
        if event.kind is EventKind.NO_ANSWER:
            return self.tr("Niemand nam op.")
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
        }
        return told.get(event.state, "") if event.state else ""
