"""A partner's letter beside the referral it is about: what they say, what is known, what it will do."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.receive_answer import BesideOurs, OpenedAnswer, compare_answer, take_in_answer
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.received import ReceivedAnswer
from healthdesk.records.referral import Direction, Referral
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.answers import Effect
from healthdesk.rules.follow_up_words import sent_on
from healthdesk.rules.person_names import beside
from healthdesk.rules.search_words import folded
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.dates import near_date, short_date
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.came_words import came_words
from healthdesk.ui.referrals.received_proof import ReceivedProof
from healthdesk.ui.referrals.said import (
    answer_part_said,
    moment_said,
    next_line,
    person_said,
    state_of,
    state_word,
)


class AnswerPanel(QWidget):
    """taken: the `Referral` as it stands now. given_up: nothing was taken in."""

    taken = Signal(object)
    given_up = Signal()

    def __init__(self, workbench: Workbench, opened: OpenedAnswer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._opened = workbench, opened
        self._beside: BesideOurs | None = None
        self._words = came_words(opened.answer)
        self._banner = Banner(closable=False)
        self._banner.clear()
        self._told, self._known = TallScroll(), TallScroll()
        self._told.setAccessibleName(self.tr("Wat de partner schrijft"))
        self._known.setAccessibleName(self.tr("Wat hier geweten is"))
        for side in (self._told, self._known):
            side.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a long letter is read by keyboard too
        self._lines, self._ours = self._told.body, self._known.body
        self._away = QuietButton(self.tr("Niet opnemen"))
        self._take = PrimaryButton(self._words.take, icon="check")
        self._take.setEnabled(False)
        self._arrange()
        self._show_answer(opened.answer)
        ReceivedProof(workbench, opened.name, opened.pdf, self._lines)
        self._away.clicked.connect(self.given_up)
        self._take.clicked.connect(self._on_take)
        self._banner.acted.connect(self._on_open)
        self._compare()

    def _arrange(self) -> None:
        self._known.hide()
        both = row(gap="gap")
        both.addWidget(self._told, 1)
        both.addWidget(self._known, 1)
        foot = row()
        fill(foot, None, self._away, self._take)
        layout = column(self, gap="medium")
        layout.addWidget(self._banner)
        layout.addLayout(both, 1)
        layout.addLayout(foot)

    # --- what they say

    def _show_answer(self, told: ReceivedAnswer) -> None:
        clear(self._lines)
        answers = self._words.says.format(sender=beside(told.sender.name))
        news = Tag(self.tr("nieuws"), "blue")
        self._pair(self._lines, answers, news if told.state is None else Tag(*state_word(told.state)))
        if told.planned is not None:
            when = moment_said(told.planned, self._workbench.desk.clock)
            self._row(self._lines, self.tr("Afspraak"), when)
        if told.reason:
            self._row(self._lines, self.tr("Waarom"), told.reason)
        for key, words in told.words.items():
            self._row(self._lines, answer_part_said(key), words)
        day = short_date(told.dated) if told.dated is not None else ""
        written = " · ".join(filter(None, (told.writer, told.number, day)))
        self._row(self._lines, self.tr("Hun brief"), written)
        self._lines.addStretch(1)

    def _row(self, where: QVBoxLayout, label: str, words: str) -> None:
        self._pair(where, label, Text(words or "–", wraps=True))

    def _pair(self, where: QVBoxLayout, label: str, what: QWidget) -> None:
        """A label stands nearer to what it names than to what is above it."""
        both = column(gap="hair")
        both.addWidget(SectionTitle(label))
        both.addWidget(what)
        where.addLayout(both)

    # --- what is known here

    def _compare(self) -> None:
        self._workbench.background.run(
            compare_answer,
            self._workbench.desk,
            self._opened,
            then=self._on_compared,
            trouble=self._on_trouble,
        )

    def _on_compared(self, beside_ours: BesideOurs) -> None:
        self._beside = beside_ours
        self._show_ours(beside_ours)
        self._known.show()
        if beside_ours.already is not None:
            zone = self._workbench.desk.clock.zone
            day = short_date(beside_ours.already.received_at.astimezone(zone).date())
            told = self._words.already.format(day=day, who=beside_ours.already.received_by)
            self._banner.say(told, "blue", self.tr("Open de verwijzing"))
            self._take.hide()
            self._away.setText(self.tr("Sluiten"))
            return
        stuck = beside_ours.led.effect is Effect.STUCK
        if stuck:
            now, then = self._states(beside_ours)
            self._banner.say(
                self._words.stuck.format(now=now, then=then), "amber", self.tr("Open de verwijzing")
            )
        news = stuck or beside_ours.led.effect is Effect.NEWS
        self._take.setText(self.tr("Bewaar als nieuws") if news else self._words.take)
        self._take.setEnabled(True)
        self._take.setFocus()

    def _states(self, one: BesideOurs) -> tuple[str, str]:
        told = one.opened.answer.state or State.RECEIVED
        return state_of(one.file.line.referral)[0], state_word(told)[0]

    def _show_ours(self, beside_ours: BesideOurs) -> None:
        clear(self._ours)
        file = beside_ours.file
        one, today = file.line.referral, self._workbench.desk.clock.today()
        self._pair(self._ours, self._words.known.format(number=one.number), Tag(*state_of(one)))
        self._row(self._ours, self.tr("Voor"), person_said(file.line))
        self._row(self._ours, self._words.other_house, one.partner_name)
        ours = one.direction is Direction.OUTGOING
        left = sent_on(file.story, self._workbench.desk.clock.zone) if ours else None
        if left is not None:
            self._row(self._ours, self.tr("Vertrokken"), near_date(left, today))
        self._row(self._ours, self._words.asked, one.question)
        due = next_line(file.line, today)[0]
        if due:
            self._row(self._ours, self.tr("Wacht op"), due)
        if beside_ours.already is None:
            self._show_outcome(beside_ours)
        for told in self._doubts(one, left):
            self._ours.addWidget(Text(told, "error", wraps=True))
        self._ours.addStretch(1)

    def _doubts(self, one: Referral, left: date | None) -> list[str]:
        """What does not go together, for her eyes: nothing of it is proof."""
        answer, told = self._opened.answer, []
        if not answer.withdraws and folded(answer.sender.name) != folded(one.partner_name):
            words = self.tr(
                "De brief komt van {sender}; de verwijzing ging naar {partner}. Kijk of dat klopt."
            )
            told.append(words.format(sender=beside(answer.sender.name), partner=beside(one.partner_name)))
        if answer.to_name and folded(answer.to_name) != folded(self._workbench.desk.house.name):
            words = self.tr("De brief is gericht aan {to}, niet aan dit huis. Kijk of dat klopt.")
            told.append(words.format(to=beside(answer.to_name)))
        if answer.dated is not None and left is not None and answer.dated < left:
            words = self.tr("De brief is van {day}: van voor de verwijzing vertrok. Kijk of dat klopt.")
            told.append(words.format(day=short_date(answer.dated)))
        return told

    def _show_outcome(self, one: BesideOurs) -> None:
        if one.led.to is None:
            told = self.tr("nieuws in het verloop; de stand verandert niet")
            self._row(self._ours, self.tr("Wordt"), told)
            return
        self._pair(self._ours, self.tr("Wordt"), Tag(*state_word(one.led.to)))

    # --- slots

    def _on_take(self) -> None:
        if self._beside is None or not self._take.isEnabled():
            return
        self._take.setEnabled(False)
        self._workbench.background.run(
            partial(take_in_answer, as_news=self._beside.led.effect is Effect.STUCK),
            self._workbench.desk,
            self._opened,
            self._beside.file.line.referral.version,
            then=self._on_taken,
            trouble=self._on_trouble,
        )

    def _on_taken(self, done: Done[Referral]) -> None:
        told = self.tr("{partner}: {state}. De brief ligt bij de verwijzing.")
        words = told.format(partner=beside(done.result.partner_name), state=state_of(done.result)[0])
        self._workbench.toasts.show(words, undo=done.undo)
        self.taken.emit(done.result)

    def _on_open(self) -> None:
        if self._beside is not None:
            self.taken.emit(self._beside.file.line.referral)

    def _on_trouble(self, trouble: Trouble) -> None:
        tone = tone_of(trouble)
        self._banner.say(self._workbench.sentence_for(trouble), tone)
        if isinstance(trouble, ChangedMeanwhile):
            self._compare()
        elif tone == "red" and self._beside is not None:
            self._take.setEnabled(True)
