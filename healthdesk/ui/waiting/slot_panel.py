"""A moment, or a place in a group, is free: who of those who wait is asked first, and why others are not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.give_freed_slot import book_from_list, let_go, who_fits
from healthdesk.actions.give_group_place import give_place, let_go_opening
from healthdesk.actions.keep_waiting_list import asked, log_call
from healthdesk.actions.show_agenda import warnings_for
from healthdesk.errors import Trouble
from healthdesk.records.appointment import Appointment, BookingWish
from healthdesk.records.hold import HoldWish, MomentHold, is_held
from healthdesk.records.link import Link
from healthdesk.records.waiting import (
    CallOutcome,
    Candidate,
    FreedSlot,
    GroupOpening,
    SlotView,
    WaitingCall,
)
from healthdesk.rules.person_names import beside
from healthdesk.ui.agenda.hold_button import HoldButton
from healthdesk.ui.agenda.said import joined, span_said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import IconButton, LinkButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, fill, hide_unless, row
from healthdesk.ui.parts.person_picker import Whom
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.candidate_card import CandidateCard
from healthdesk.ui.waiting.opening_said import dates_said, where_said
from healthdesk.ui.waiting.said import misses_said, outcome_word, who_said


class SlotPanel(Card):
    """At the side of the agenda.

    booked: an `Appointment`. closed: put away. link_requested: to somebody's file. dated: the day of
    the moment that was opened. turned: it is about another moment, or about none any more.
    """

    dated = Signal(object)
    turned = Signal()
    booked = Signal(object)
    closed = Signal()
    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Vrijgekomen moment"), parent)
        self._workbench = workbench
        self._view: SlotView | None = None
        self._later: SlotView | None = None
        self._cards: list[CandidateCard] = []
        self._ticket: Ticket | None = None
        self._asked_about = ""
        self._given: Done[Appointment] | None = None
        self._to_first = self._tells_why = False
        close = IconButton("cross", self.tr("Sluit het paneel"))
        close.clicked.connect(self.closed)
        self.add_to_head(close)
        self._banner = Banner()
        self._when, self._where = Text("", "strong", wraps=True), Text("", wraps=True)
        self._order = Text(
            self.tr("Wie het langst wacht, staat eerst; wat dringt, telt als langer wachten."),
            "caption",
            wraps=True,
        )
        for part in (self._banner, self._when, self._where, self._order):
            self.add(part)
        inside = Inside()
        self._list = column(inside, gap="small")
        scroll = scrolled(inside)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.add(scroll, 1)
        self._away = QuietButton(self.tr("Niet meer aanbieden"), small=True)
        set_tip(self._away, self.tr("Het moment blijft vrij in de agenda."))
        self._away.clicked.connect(self._on_let_go)
        self.holding = HoldButton(workbench, self._hold_wish, small=True)
        self.holding.kept.connect(self._on_kept)
        self._kept_for: tuple[UUID, Whom] | None = None
        under = row(gap="small")
        fill(under, self.holding, None, self._away)
        self.add(under)

    # --- what others may call

    def open_slot(self, slot_id: UUID) -> None:
        """Show who fits; the keyboard goes to who is asked first."""
        self._view = self._later = None
        self._to_first = True
        self._tells_why = False
        self._banner.clear()
        self._ask(slot_id)

    def look_again(self) -> None:
        """Something changed: somebody was put on the list, or the moment was taken."""
        if self._view is not None:
            self._ask(self._view.slot.id)

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self._cards[0] if self._cards else self._away

    @property
    def shown(self) -> FreedSlot | GroupOpening | None:
        """The moment it is about."""
        return None if self._view is None else self._view.slot

    @property
    def is_begun(self) -> bool:
        """Whether a call is half noted."""
        return any(card.call.is_begun for card in self._cards)

    # --- looking

    def _ask(self, slot_id: UUID) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._workbench.background.run(
            who_fits, self._workbench.desk, slot_id, then=self._on_view, trouble=self._on_gone
        )

    def _on_view(self, view: SlotView) -> None:
        if any(not card.call.isHidden() for card in self._cards):
            self._later = view  # what is begun stays; the rest is shown when it is noted, or is not
            return
        self._show(view)

    def _show(self, view: SlotView) -> None:
        self._view, self._later = view, None
        clock, slot = self._workbench.desk.clock, view.slot
        day = near_date(slot.starts_at.astimezone(clock.zone).date(), clock.today())
        in_group = isinstance(slot, GroupOpening)
        dates = dates_said(slot, clock.zone) if isinstance(slot, GroupOpening) else ""
        self.set_title(self.tr("Vrije plaats in een groep") if in_group else self.tr("Vrijgekomen moment"))
        self._when.setText(joined(day, span_said(slot.starts_at, slot.ends_at, clock.zone), dates))
        self._where.setText(where_said(view))
        tip = self.tr("Tot er in deze groep weer een plaats vrijkomt.")
        set_tip(self._away, tip if in_group else self.tr("Het moment blijft vrij in de agenda."))
        clear(self._list)
        self._cards = []
        fitting = view.fitting
        following = next((one for one in fitting if one.tried is None), None)
        self.holding.setVisible(bool(fitting))
        self.holding.look_again()
        for one in fitting:
            self._add_card(one, view, is_next=one is following)
        if not fitting:
            none = self.tr("Dit moment past voor niemand die wacht.")
            if in_group:
                none = self.tr("Deze plaats past voor niemand die op deze groep wacht.")
            self._list.addWidget(Text(none, "muted", wraps=True))
        self._tell_who_not(view)
        self._list.addStretch(1)
        self.turned.emit()
        if self._to_first:
            self._to_first = False
            self.first_focus().setFocus()
            self.dated.emit(slot.starts_at.astimezone(clock.zone).date())

    def _add_card(self, one: Candidate, view: SlotView, *, is_next: bool) -> None:
        room = view.rooms.get(one.fit.room_id, "") if one.fit.room_id else ""
        opening = view.slot if isinstance(view.slot, GroupOpening) else None
        card = CandidateCard(self._workbench, one, room, is_next=is_next, opening=opening)
        card.person_wished.connect(self._on_person)
        card.given.connect(self._on_give)
        card.called.connect(self._on_called)
        card.call.given_up.connect(self._on_settled)
        self._cards.append(card)
        self._list.addWidget(card)

    def _hold_wish(self) -> HoldWish | None:
        """What who is asked now would get of it: it stays hers while she is on the phone."""
        asked = self._asked_now()
        if self._view is None or asked is None:
            return None
        slot, fit, waiting = self._view.slot, asked.fit, asked.line.waiting
        if fit.starts_at is None or fit.ends_at is None:
            return None
        return HoldWish(
            service_id=waiting.service_id,
            mode=waiting.wish.mode,
            therapist_id=slot.therapist_id,
            room_id=fit.room_id,
            equipment_id=fit.equipment_id,
            starts_at=fit.starts_at,
            ends_at=fit.ends_at,
            opening_id=slot.id if isinstance(slot, GroupOpening) else None,
            inside_id=waiting.patient_id,
        )

    def _asked_now(self) -> Candidate | None:
        """Who is asked now: the first whom it suits and who was not asked for it yet."""
        fitting = self._view.fitting if self._view is not None else ()
        return next((one for one in fitting if one.tried is None), fitting[0] if fitting else None)

    def _on_kept(self, held: MomentHold) -> None:
        """For whom it is held is known at this desk alone: what all desks see names nobody."""
        asked, wish = self._asked_now(), self._hold_wish()
        if asked is not None and wish is not None and is_held(wish, held) and not asked.line.is_closed:
            self._kept_for = held.id, Whom(asked.line.waiting.patient_id, who_said(asked.line))

    def kept_for(self, held: MomentHold) -> Whom | None:
        """For whom this was held here."""
        return self._kept_for[1] if self._kept_for is not None and self._kept_for[0] == held.id else None

    def _tell_who_not(self, view: SlotView) -> None:
        """Also why those before them in the order are not asked."""
        others = [one for one in view.candidates if not one.fit.fits]
        if not others:
            return
        said = self.tr("Past niet voor {count}").format(count=len(others))
        why = LinkButton(f"{'▾' if self._tells_why else '▸'} {said}")
        why.clicked.connect(self._on_why)
        self._why, self._others = why, QWidget()
        self._others.setProperty("look", "clear")
        rows = column(self._others, gap="small")
        for one in others:
            rows.addWidget(Text(f"{one.line.place}. {who_said(one.line)}", wraps=True))
            misses = misses_said(one.fit.misses, self._workbench.desk.language)
            rows.addWidget(Text(misses, "caption", wraps=True))
            rows.addWidget(Line())
        hide_unless(self._tells_why, self._others)
        self._list.addWidget(why)
        self._list.addWidget(self._others)

    def _on_why(self) -> None:
        shown = self._tells_why = self._others.isHidden()
        self._others.setVisible(shown)
        self._why.setText(f"{'▾' if shown else '▸'}{self._why.text()[1:]}")

    def _on_settled(self) -> None:
        if self._later is not None:
            self._show(self._later)

    # --- asking and giving

    def _on_person(self, one: Candidate) -> None:
        self.link_requested.emit(Link("patient", one.line.waiting.patient_id))

    def _on_called(self, one: Candidate, outcome: CallOutcome, words: str) -> None:
        if self._view is None:
            return
        desk = self._workbench.desk
        self._asked_about = beside(one.line.name)
        slot = self._view.slot
        about = (None, slot.id) if isinstance(slot, GroupOpening) else (slot.id, None)
        call = asked(desk, one.line.waiting.id, outcome, words, *about)
        self._workbench.background.run(log_call, desk, call, then=self._on_logged, trouble=self._on_trouble)

    def _on_logged(self, done: Done[WaitingCall]) -> None:
        said = self.tr("{name}: {outcome}.")
        word = outcome_word(done.result.outcome)[0]
        self._workbench.toasts.show(said.format(name=self._asked_about, outcome=word), undo=done.undo)
        self.look_again()

    def _on_give(self, one: Candidate) -> None:
        view = self._view
        if view is None or not one.fit.fits or self._workbench.background.is_doing(self):
            return
        self._asked_about = beside(one.line.name)
        self._workbench.background.run(
            self._giving(view, one), then=self._on_given, trouble=self._on_refused, once=self
        )

    def _giving(self, view: SlotView, one: Candidate) -> Callable[[], Done[Appointment]]:
        """The talk, or the place in the group, that she gets."""
        desk, fit, waiting = self._workbench.desk, one.fit, one.line.waiting
        if isinstance(view.slot, GroupOpening):
            return partial(give_place, desk, view.slot, waiting, fit.interpreter)
        assert fit.starts_at is not None, "only what suits her is given"
        assert fit.ends_at is not None, "what begins ends"
        wish = BookingWish(
            patient_id=waiting.patient_id,
            service_id=waiting.service_id,
            therapist_id=view.slot.therapist_id,
            room_id=fit.room_id,
            equipment_id=fit.equipment_id,
            starts_at=fit.starts_at,
            minutes=round((fit.ends_at - fit.starts_at).total_seconds() / 60),
            mode=waiting.wish.mode,
            interpreter=fit.interpreter,
        )
        return partial(book_from_list, desk, wish, waiting.id, waiting.version)

    def _on_given(self, done: Done[Appointment]) -> None:
        self._view, self._given = None, done
        one, desk = done.result, self._workbench.desk
        self._workbench.background.run(warnings_for, desk, one.wish, one.id, then=self._on_warnings)

    def _on_warnings(self, warnings: tuple[str, ...]) -> None:
        """What was booked, and what speaks against it: nothing was refused, so it is said now."""
        if self._given is None:
            return
        done, self._given = self._given, None
        one, clock = done.result, self._workbench.desk.clock
        day = near_date(one.starts_at.astimezone(clock.zone).date(), clock.today())
        words = self.tr("Geboekt: {name}, {day} {time}. Van de wachtlijst gehaald.")
        said = words.format(name=self._asked_about, day=day, time=clock_time(one.starts_at, clock.zone))
        but = (self._workbench.sentence(key) for key in (*warnings, *done.told))
        self._workbench.toasts.show(" ".join((said, *but)), undo=done.undo)
        self.booked.emit(one)

    def _on_let_go(self) -> None:
        if self._view is None:
            return
        slot, desk = self._view.slot, self._workbench.desk
        work = partial(let_go, desk, slot.id, slot.version)
        if isinstance(slot, GroupOpening):
            work = partial(let_go_opening, desk, slot.id)
        self._workbench.background.run(work, then=self._on_was_let_go, trouble=self._on_refused)

    def _on_was_let_go(self, done: Done[None]) -> None:
        said = self.tr("Dit moment wordt niet meer aangeboden.")
        if self._view is not None and isinstance(self._view.slot, GroupOpening):
            said = self.tr("Deze plaats wordt niet meer aangeboden.")
        self._workbench.toasts.show(said, undo=done.undo)
        self._view = None
        self.closed.emit()

    # --- trouble

    def _on_refused(self, trouble: Trouble) -> None:
        """Another desk was first: say so, and show how it stands now."""
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
        self.look_again()

    def _on_gone(self, trouble: Trouble) -> None:
        """It was given, here or at another desk; what is half typed stays where it can be read."""
        if not self.is_begun:
            clear(self._list)
            self._cards = []
            self._view = self._later = None
            self.turned.emit()
        self._banner.say(self._workbench.sentence_for(trouble), "amber")

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), "amber")
