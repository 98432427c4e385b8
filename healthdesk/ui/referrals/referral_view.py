"""One referral: who and to whom, what it says, its story, and what can be done now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.follow_up_referral import (
    ReferralFile,
    open_referral,
    refresh_referral,
    take_over,
)
from healthdesk.actions.keep_bridge import keep_bridge
from healthdesk.actions.start_referral import write
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.change import Change
from healthdesk.records.letter import LetterKind
from healthdesk.records.link import Link
from healthdesk.records.referral import Direction, Referral
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.referral_steps import ANSWERABLE, UNSENT, steps_of
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.side_by_side import Difference, SideBySide
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.about_cards import ConsentCard, PartnerCard
from healthdesk.ui.referrals.consent_dialog import ConsentDialog
from healthdesk.ui.referrals.contact_dialog import ContactDialog
from healthdesk.ui.referrals.file_taker import FileTaker
from healthdesk.ui.referrals.next_card import NextCard
from healthdesk.ui.referrals.other_person_dialog import OtherPersonDialog
from healthdesk.ui.referrals.received_card import ReceivedCard
from healthdesk.ui.referrals.received_opener import ReceivedOpener
from healthdesk.ui.referrals.referral_head import ReferralHead
from healthdesk.ui.referrals.step_taker import StepTaker
from healthdesk.ui.referrals.story_card import StoryCard
from healthdesk.ui.referrals.words_card import WORDS, WRITTEN, WordsCard

_AWAY = frozenset({"shield.closed", "referrals.gone"})
"""A colleague closed the file, or took back what began it: nothing of it stays on this screen."""


@dataclass(frozen=True, slots=True)
class _Keeping:
    """Words on their way to the disk; by the time it answers another referral may stand here."""

    base: Referral
    typed: Referral
    wanted: Referral
    """What is asked to be kept: what was typed, with what a colleague changed besides."""


class ReferralView(QWidget):
    """Words and story at the left, what can be done at the right.

    link_requested: to the person, the partner, the letter. shown: the `ReferralFile`.
    other_wanted: the declined `ReferralFile` for which another partner is looked for. letter_found: the
    path of a letter with data among the files that were brought. not_there: why (a `Trouble`) the one that
    was asked for does not open.
    """

    link_requested = Signal(object)
    shown = Signal(object)
    other_wanted = Signal(object)
    letter_found = Signal(object)
    not_there = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self._opening = False
        self._wanted: UUID | None = None
        """Which one was opened last."""
        self._meanwhile: list[Change] = []
        """What changed while a referral was being opened."""
        self._sides: tuple[_Keeping, Referral] | None = None
        """What somebody chooses between, and the words of the colleague."""
        self._then: tuple[UUID, State] | None = None
        """A step that waits until the words of that referral are kept."""
        self._to_answer = False
        self.file: ReferralFile | None = None
        self._banner = Banner()
        self._head = ReferralHead(workbench)
        self._words = WordsCard(workbench)
        self._story = StoryCard(workbench)
        self._next = NextCard(workbench)
        self._consent = ConsentCard(workbench)
        self._received = ReceivedCard(workbench)
        self._partner = PartnerCard()
        self._taker = StepTaker(workbench, self)
        self._opener = ReceivedOpener(workbench, self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        main, side = QWidget(), QWidget()
        left, right = column(main, gap="gap"), column(side, gap="gap")
        side.setFixedWidth(size("side_card"))
        fill(left, self._words, self._story, None)
        fill(right, self._next, self._received, self._consent, self._partner, None)
        inside = Inside()
        both = row(inside, gap="gap")
        both.addWidget(main, 1)
        both.addWidget(side, 0)
        scroll = scrolled(inside)
        layout = column(self, gap="large")
        for part in (self._head, self._banner):
            layout.addWidget(part)
        layout.addWidget(scroll, 1)
        self._body = scroll
        self._body.hide()

    def _connect(self) -> None:
        self._head.person_opened.connect(self._on_person)
        self._head.partner_opened.connect(self._on_partner)
        self._partner.opened.connect(self._on_partner)
        self._words.kept.connect(self._on_keep)
        self._next.step_wanted.connect(self._on_step_wanted)
        self._next.letter_wanted.connect(self._on_letter)
        self._next.withdrawal_wanted.connect(self._on_withdrawal)
        self._next.contact_wanted.connect(self._on_contact)
        self._next.other_wanted.connect(self._on_other)
        self._next.mine_wanted.connect(self._on_mine)
        self._next.bridge_wanted.connect(self._on_bridge)
        self._consent.note_wanted.connect(self._on_consent)
        self._taker.refused.connect(self._on_trouble)
        self._received.files_wanted.connect(self.take_files)
        self._received.open_wanted.connect(self._opener.open)
        self._received.other_person_wanted.connect(self._on_other_person)
        self._story.file_wanted.connect(self._opener.open)

    # --- what others may call

    def open_one(self, referral_id: UUID, *, to_answer: bool = False) -> None:
        """Fetch and show; that it was looked at goes on record.

        `to_answer`: its reply slip lies on the desk, so the keyboard begins at what the partner said.
        """
        self._to_answer = to_answer
        self._opening, self._wanted = True, referral_id
        self._fetch(open_referral, referral_id)

    def refresh(self, changes: tuple[Change, ...]) -> None:
        """Something of this referral changed."""
        if self._opening:  # the one that stands here is on its way out
            self._meanwhile += changes
        elif self.file is not None:
            ours = {self.file.line.referral.id, self.file.patient.id, self.file.partner.id, None}
            if not changes or any(change.id in ours or change.kind == "consent" for change in changes):
                self._fetch(refresh_referral, self.file.line.referral.id)

    def take_files(self, paths: list[Path]) -> None:
        """What came back: chosen, or dropped on the page."""
        if self.file is not None:
            self._banner.clear()
            self._lot(self.file.line.referral.id).take(paths)

    def keep_as_it_is(self, referral_id: UUID, path: Path) -> None:
        """A letter whose data cannot be used: its pages stay with the referral all the same."""
        self._lot(referral_id).take([path], as_they_are=True)

    def _lot(self, referral_id: UUID) -> FileTaker:
        lot = FileTaker(self._workbench, referral_id, self._shown_id, self)
        lot.letter_found.connect(self.letter_found)
        lot.refused.connect(self._on_refused)
        return lot

    def _shown_id(self) -> UUID | None:
        return self.file.line.referral.id if self.file is not None else None

    @property
    def is_touched(self) -> bool:
        """Whether half-typed words stand here, or stood here for another referral."""
        return self._words.holds_words

    def save(self) -> bool:
        """Ctrl+S."""
        self._words.keep()
        return True

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self._head.person

    # --- fetching and showing

    def _fetch(self, how: Any, referral_id: UUID) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._workbench.background.run(
            how, self._workbench.desk, referral_id, then=self._on_fetched, trouble=self._on_not_fetched
        )

    def _on_fetched(self, file: ReferralFile) -> None:
        self._opening = False
        self._on_file(file)
        changes, self._meanwhile = tuple(self._meanwhile), []
        if changes:
            self.refresh(changes)

    def _on_not_fetched(self, trouble: Trouble) -> None:
        opening, self._opening = self._opening, False
        self._meanwhile.clear()
        away = trouble.key in _AWAY and (not opening or self._wanted == self._shown_id())
        if away:
            self.file = None
            self._head.hide()
            self._body.hide()
        if away or (opening and self._wanted != self._shown_id()):
            self._then = None
            self.not_there.emit(trouble)  # what stands here is another one, or not hers to read any more
            return
        self._on_trouble(trouble)

    def _on_file(self, file: ReferralFile) -> None:
        other = self.file is None or self.file.line.referral.id != file.line.referral.id
        self.file = file
        if other:
            self._banner.clear()
        self._head.show_file(file)
        self._words.show_file(file)
        self._story.show_file(file)
        self._next.show_file(file)
        self._received.show_file(file)
        self._consent.show_file(file)
        self._partner.show_partner(file.partner)
        self._body.show()
        self.shown.emit(file)
        if self._to_answer:
            self._to_answer = False
            self._ask_answer(file)

    def _ask_answer(self, file: ReferralFile) -> None:
        """What stands on the slip: only where an answer can be noted."""
        if file.line.referral.state in ANSWERABLE and self._next.focus_answer():
            words = self.tr("Antwoordstrook: duid hiernaast aan wat {partner} antwoordde.")
            self._banner.say(words.format(partner=file.partner.name), "blue")

    def _on_trouble(self, trouble: Trouble) -> None:
        self._then = None
        self._banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))
        if isinstance(trouble, NotAllowed):
            self._words.show_wrong(tuple(name for name in trouble.fields if name in WORDS))
        elsewhere = isinstance(trouble, ChangedMeanwhile) or trouble.key == "referrals.frozen"
        if self.file is not None and elsewhere and not self._opening:
            self._fetch(refresh_referral, self.file.line.referral.id)

    def _on_refused(self, words: str) -> None:
        self._banner.say(words, "amber")

    # --- words

    def _on_keep(self, typed: Referral) -> None:
        self._ask_to_keep(_Keeping(self._words.base or typed, typed, typed))

    def _ask_to_keep(self, keeping: _Keeping) -> None:
        self._workbench.background.run(
            write,
            self._workbench.desk,
            keeping.wanted,
            then=partial(self._on_kept, keeping),
            trouble=partial(self._on_not_kept, keeping),
        )

    def _on_kept(self, keeping: _Keeping, done: Done[Referral]) -> None:
        kept = done.result
        self._words.take_as_kept(keeping.typed, kept)
        if self._shown_id() == kept.id:
            self._banner.clear()
        if self._then is not None and self._then[0] == kept.id:
            (_one, to), self._then = self._then, None
            self._take_after(kept, to)

    def _take_after(self, kept: Referral, to: State) -> None:
        """The step that waited for these words; other words are a draft, and a draft does not leave."""
        if kept.state is not to and all(step.to is not to for step in steps_of(kept)):
            words = self.tr(
                "Je woorden zijn bewaard, en daarmee is dit weer een concept. Kijk ze na en kies opnieuw."
            )
            self._banner.say(words, "amber")
            return
        self._taker.take(kept, to)

    def _on_not_kept(self, keeping: _Keeping, trouble: Trouble) -> None:
        theirs, mine, base = getattr(trouble, "theirs", None), keeping.wanted, keeping.base
        if not isinstance(theirs, Referral):
            self._say_not_kept(keeping, trouble)
            return
        untouched = {name for name in WRITTEN if getattr(mine, name) == getattr(base, name)}
        taken = {name: getattr(theirs, name) for name in untouched}
        together = replace(keeping, wanted=replace(mine, version=theirs.version, **taken))
        apart = [
            Difference(name, self._words.label_of(name), getattr(mine, name), getattr(theirs, name))
            for name in WORDS
            if getattr(theirs, name) not in {getattr(base, name), getattr(together.wanted, name)}
        ]
        if not apart:
            self._ask_to_keep(together)
            return
        self._sides = together, theirs
        dialog = SideBySide(apart, self)
        dialog.chosen.connect(self._on_sides_chosen)
        dialog.rejected.connect(self._on_sides_left)
        dialog.open()

    def _say_not_kept(self, keeping: _Keeping, trouble: Trouble) -> None:
        """Where it stands; over another referral it would be read as said of that one."""
        if self._shown_id() == keeping.wanted.id:
            self._on_trouble(trouble)
            return
        self._then = None
        told = named(keeping.wanted.partner_name, self._workbench.sentence_for(trouble))
        self._workbench.toasts.trouble(told)

    def _on_sides_chosen(self, choice: dict[str, str]) -> None:
        if self._sides is not None:
            keeping, theirs = self._sides
            taken = {name: getattr(theirs, name) for name in choice if choice[name] == "theirs"}
            self._ask_to_keep(replace(keeping, wanted=replace(keeping.wanted, **taken)))

    def _on_sides_left(self) -> None:
        """Nothing was chosen: the step that waited for these words is not taken behind her back later."""
        self._then = None

    # --- slots

    @property
    def _staying(self) -> ReferralFile | None:
        """The one that stands here; None while another is on its way, which is the one that is meant."""
        return None if self._opening and self._wanted != self._shown_id() else self.file

    def _on_step_wanted(self, to: State) -> None:
        file = self._staying
        if file is None:
            return
        self._banner.clear()
        if self._words.is_touched:
            # What was typed belongs to the step: it is kept first.
            self._then = file.line.referral.id, to
            self._words.keep()
            return
        self._taker.take(file.line.referral, to)

    def _on_letter(self) -> None:
        file = self._staying
        if file is not None:
            self._words.keep()
            one = file.line.referral
            incoming = one.direction is Direction.INCOMING
            kind = "write_letter" if incoming or one.state in UNSENT else "letter_about"
            self.link_requested.emit(Link(kind, one.id, LetterKind.REPLY.value if incoming else ""))

    def _on_withdrawal(self) -> None:
        file = self._staying
        if file is not None:
            one = file.line.referral
            self.link_requested.emit(Link("write_letter", one.id, LetterKind.WITHDRAWAL.value))

    def _on_person(self) -> None:
        file = self._staying
        if file is not None:
            self.link_requested.emit(Link("patient", file.patient.id))

    def _on_partner(self) -> None:
        file = self._staying
        if file is not None:
            self.link_requested.emit(Link("partner", file.partner.id))

    def _on_contact(self) -> None:
        file = self._staying
        if file is not None:
            dialog = ContactDialog(self._workbench, file, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_consent(self) -> None:
        file = self._staying
        if file is not None:
            dialog = ConsentDialog(self._workbench, file, self)
            dialog.noted.connect(self._banner.clear)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_other(self) -> None:
        file = self._staying
        if file is not None:
            self.other_wanted.emit(file)

    def _on_other_person(self) -> None:
        file = self._staying
        if file is not None:
            dialog = OtherPersonDialog(self._workbench, file, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_bridge(self, on: bool) -> None:
        file = self._staying
        if file is not None:
            self._workbench.background.run(
                partial(keep_bridge, on=on),
                self._workbench.desk,
                file.line.referral.id,
                then=self._on_bridged,
                trouble=self._on_trouble,
                once=(self, "bridge"),
            )

    def _on_bridged(self, done: Done[Referral]) -> None:
        on = done.result.bridging
        told = (
            self.tr("De gesprekken hier gaan door.") if on else self.tr("De gesprekken hier gaan niet door.")
        )
        self._workbench.toasts.show(told, undo=done.undo)

    def _on_mine(self) -> None:
        file = self._staying
        if file is not None:
            self._workbench.background.run(
                take_over, self._workbench.desk, file.line.referral.id, trouble=self._on_trouble
            )
