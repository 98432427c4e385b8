"""Zoek een moment: for whom, what suits, and at once the moments that do, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.actions.book_series import find_series_of_kinds
from healthdesk.actions.desk import Done
from healthdesk.actions.find_moment import MomentStart, begin, find_of_kinds
from healthdesk.actions.find_places import find_courses_of_kinds
from healthdesk.actions.keep_trajectory import warnings_of_series
from healthdesk.actions.show_agenda import AgendaChoices, agenda_choices
from healthdesk.errors import Trouble
from healthdesk.records.appointment import Appointment, BookingWish
from healthdesk.records.hold import HoldWish, hold_in_group, hold_of
from healthdesk.records.link import Link
from healthdesk.records.moment import Moment, MomentAnswer, MomentWish
from healthdesk.records.series import SeriesAnswer
from healthdesk.rules.find_series import Rhythm
from healthdesk.rules.moment_wishes import of_kind
from healthdesk.rules.person_names import age_on, shown_name, with_age
from healthdesk.ui.agenda.first_wishes import begins_with
from healthdesk.ui.agenda.hold_button import HoldButton
from healthdesk.ui.agenda.kind_row import KindRow
from healthdesk.ui.agenda.moment_booking import MomentBooking
from healthdesk.ui.agenda.moment_card import MomentWords
from healthdesk.ui.agenda.moment_found import MomentFound
from healthdesk.ui.agenda.moment_said import (
    book_said,
    length_said,
    moment_words,
    no_series_said,
    not_given_said,
    nothing_said,
    partly_said,
    series_words,
    why_said,
    wish_behind,
)
from healthdesk.ui.agenda.moment_scroll import MomentScroll
from healthdesk.ui.agenda.often_row import OftenRow
from healthdesk.ui.agenda.series_dialog import SeriesDialog
from healthdesk.ui.agenda.series_said import broken_said
from healthdesk.ui.agenda.what_ifs import WhatIfs
from healthdesk.ui.agenda.why_line import WhyLine
from healthdesk.ui.agenda.wish_row import WishRow
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import IconButton, LinkButton, NameLink, PrimaryButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.wait_offer import WaitOffer

_USUAL = Rhythm(1, 10)


class MomentPanel(Card):
    """The search at the side of the agenda.

    booked: an `Appointment`. proposed: a `Moment` to show in the grid, or None. closed: put away.
    link_requested: to the person's file.
    """

    booked = Signal(object)
    proposed = Signal(object)
    closed = Signal()
    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Zoek een moment"), parent)
        self._workbench = workbench
        self._start: MomentStart | None = None
        self._to_first = False
        self._ticket: Ticket | None = None
        self._told: Ticket | None = None
        self._answered: object = None
        """What the moments that are shown are an answer to."""
        self._renewed: object = None
        """What is asked in its place since kinds of talk came or went at another desk."""
        self._booker = MomentBooking(workbench, self)
        self._booker.booked.connect(self._on_booked)
        self._booker.refused.connect(self._on_trouble)
        close = IconButton("cross", self.tr("Sluit het paneel"))
        close.clicked.connect(self.closed)
        self.add_to_head(close)
        self.picker = PersonPicker(workbench)
        self.picker.picked.connect(self._on_person)
        self.add(self.picker)
        self._form = QWidget()
        self._form.setProperty("look", "clear")
        self.add(self._form, 1)
        self._build_form()
        self._form.hide()
        self._hint = Text(
            self.tr("Kies voor wie. Taal, toegang en wensen uit het dossier komen mee."), "muted", wraps=True
        )
        self.add(self._hint)
        self._rest = QWidget()
        self._rest.setProperty("look", "clear")
        self.add(self._rest, 1)

    def _build_form(self) -> None:
        self._name = NameLink("")
        self._name.clicked.connect(self._on_name)
        other = IconButton("search", self.tr("Iemand anders"))
        other.clicked.connect(self._on_other_person)
        head = row()
        fill(head, self._name, None, other)
        self.wishes = WishRow(self._workbench)
        self.wishes.wished.connect(self._search)
        self._kind = KindRow()
        self._kind.changed.connect(self._search)
        self._length = Text("", "caption", wraps=True)
        self._why = WhyLine()
        self._why.unfolded.connect(self._on_unfolded)
        self.found = MomentFound(self._workbench.desk.clock.zone)
        self.found.chosen.connect(self._propose)
        self.found.booked.connect(self._on_book)
        self.found.held.connect(self._on_card_held)
        self._what_ifs = WhatIfs(self._workbench, self.wishes, self._why)
        self._warning = Banner(closable=False)
        self._book = PrimaryButton(self.tr("Boek"))
        self._book.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._book.clicked.connect(self._on_book)
        self._often = OftenRow(self._length)
        self._often.changed.connect(self._search)
        self._repeat = LinkButton(self.tr("Herhaal dit als reeks…"))
        self._repeat.clicked.connect(self.repeat)
        self.holding = HoldButton(self._workbench, self._hold_wish, small=True)
        under = FlowLayout()  # what is held says until when: then there is no room for both on a line
        for part in (self._repeat, self.holding):
            under.addWidget(part)
        self._offer = WaitOffer(self._workbench)
        self._offer.link_requested.connect(self.link_requested)
        asked = (self._kind, self._often)
        self._body = MomentScroll(self.wishes, asked, self.found, self._why, self._offer)
        self._body.stand_under(self._warning, self._book, under)
        self._body.live_in(self.height())
        layout = column(self._form, gap="small")
        layout.addLayout(head)
        layout.addWidget(self._body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.live_in(self.height())

    # --- what others may call

    def search_for(self, patient_id: UUID) -> None:
        """Begin with what we know of this person; the keyboard goes to the first moment found."""
        self._to_first = True
        self._workbench.background.run(begin, self._workbench.desk, patient_id, then=self._on_start)

    def look_again(self) -> None:
        """Something in the agenda changed: it may be the kinds of talk, or who gives them."""
        if self._start is not None:
            self._workbench.background.run(agenda_choices, self._workbench.desk, then=self._on_choices)
            self._offer.look_again()

    def _on_choices(self, now: AgendaChoices) -> None:
        if self._start is not None:
            offered = {one.name: getattr(now, one.name) for one in fields(now)}
            self._start = replace(self._start, **offered)
            answers = self._question == self._answered
            gone = self._kind.renew(now.services)
            self._renewed = self._question if answers else None
            if gone:
                words = self.tr("Niet meer in gebruik, en er wordt hier niet meer naar gezocht: {kinds}.")
                self._workbench.toasts.trouble(words.format(kinds=", ".join(gone)))
            self._search()

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        if self._form.isHidden():
            return self.picker.search
        return self.found.cards[0] if self.found.cards else self.wishes

    @property
    def whom(self) -> Whom | None:
        """For whom is looked."""
        patient = self._start.patient if self._start is not None else None
        return None if patient is None else Whom(patient.id, self._name.text())

    # --- for whom

    def _on_person(self, whom: Whom) -> None:
        self.search_for(whom.id)

    def _on_other_person(self) -> None:
        self._start = self._answered = None
        self._form.hide()
        self.picker.show()
        self._hint.show()
        self._rest.show()
        self.proposed.emit(None)
        self.picker.search.setFocus()

    def _on_name(self) -> None:
        if self._start is not None and self._start.patient is not None:
            self.link_requested.emit(Link("patient", self._start.patient.id))

    def _on_start(self, start: MomentStart) -> None:
        if start.patient is None:
            return
        self._start = start
        today = self._workbench.desk.clock.today()
        age = age_on(start.patient, today)
        name = shown_name(start.patient)
        self._name.setText(with_age(name, age))
        set_tip(self._name, self._name.text())
        self._kind.offer(start)
        self.wishes.start(start, *begins_with(start))
        self._often.start()
        self.picker.hide()
        self._hint.hide()
        self._rest.hide()
        self._form.show()
        self._search()

    def _warn(self, start: MomentStart, wishes: Sequence[MomentWish]) -> None:
        """The last talk foreseen, or one more, or who is asked for gives others: said, never a wall."""
        self._say(start, wishes, start.path_warnings)
        if self._told is not None:
            self._told.cancel()
        rhythm, whom = self._often.rhythm, self.whom
        if rhythm is None or whom is None:
            return
        # which weeks are skipped is not known before it is planned: what is told is how many there are
        desk, first = self._workbench.desk, self._workbench.desk.clock.now()
        starts = tuple(first + timedelta(weeks=rhythm.every_weeks * each) for each in range(rhythm.count))
        then = partial(self._on_counted, start, wishes)
        self._told = self._workbench.background.run(warnings_of_series, desk, whom.id, starts, then=then)

    def _on_counted(self, start: MomentStart, wishes: Sequence[MomentWish], keys: tuple[str, ...]) -> None:
        """How many of a series are more than foreseen, in the place of what is said of one talk."""
        self._say(start, wishes, keys)

    def _say(self, start: MomentStart, wishes: Sequence[MomentWish], of_path: Sequence[str]) -> None:
        kinds = self._kind.services
        apart = self._only_groups and not any(one.counts_in_path for one in kinds)  # no talks of a traject
        said = [self._workbench.sentence(key) for key in (*start.warnings, *(() if apart else of_path))]
        own = not any(one.places for one in kinds)
        said += filter(None, [not_given_said(start, wishes) if own else ""])
        if said:
            self._warning.say(" ".join(said), "amber")
        else:
            self._warning.clear()

    # --- what kind of talk

    @property
    def _only_groups(self) -> bool:
        """Whether nothing but groups is looked for."""
        kinds = self._kind.services
        return bool(kinds) and all(one.places for one in kinds)

    @property
    def _service_id(self) -> UUID:
        service = self._kind.service
        assert service is not None, "without a kind of talk nothing is offered"
        return service.id

    @property
    def _asked(self) -> tuple[MomentWish, ...]:
        """What is looked for: the wishes, for each kind of talk that would do."""
        return self._of_kinds(self.wishes.wish)

    @property
    def _question(self) -> object:
        """Everything that is asked: for whom, what, how often."""
        whom = self.whom
        return whom and whom.id, self._asked, self._often.rhythm, self._often.whole_group

    @property
    def _may_book(self) -> bool:
        """Whether what is shown answers what is asked now, and nothing is being booked already."""
        return (
            self.found.moment is not None
            and not self._booker.is_under_way
            and self._question == self._answered
        )

    def _of_kinds(self, wish: MomentWish) -> tuple[MomentWish, ...]:
        """A wish for each kind of talk that would do."""
        of_each = (replace(of_kind(wish, one), mode=self._kind.mode_of(one)) for one in self._kind.services)
        return tuple(of_each) or (wish,)

    # --- looking

    def _search(self) -> None:
        self._what_ifs.stop()
        if self._start is None or self._start.patient is None:
            return
        wishes = self._asked
        self._often.show_group(group=self._only_groups)
        self._warn(self._start, wishes)
        if self._ticket is not None:
            self._ticket.cancel()
        if not self._start.services:
            self._length.clear()
            self._show([], self.tr("Er is nog geen soort gesprek. Zet er een klaar in Beheer."))
            return
        self._book.setEnabled(self._may_book)
        self._length.setText(length_said(wishes))
        desk, whom, rhythm = self._workbench.desk, self._start.patient.id, self._often.rhythm
        run, refused = self._workbench.background.run, self._on_trouble
        if self._often.whole_group:
            self._ticket = run(
                find_courses_of_kinds, desk, wishes, whom, then=self._on_answer, trouble=refused
            )
        elif rhythm is None:
            self._ticket = run(find_of_kinds, desk, wishes, whom, then=self._on_answer, trouble=refused)
        else:
            asked = (find_series_of_kinds, desk, wishes, whom, rhythm)
            self._ticket = run(*asked, then=self._on_series_answer, trouble=refused)

    def _on_answer(self, answer: MomentAnswer) -> None:
        start = self._start
        if start is None:
            return
        wishes, desk = self._asked, self._workbench.desk
        none = nothing_said(group=self._only_groups, whole=self._often.whole_group)
        why, words = why_said(answer, desk.language)
        partly = partly_said(answer, start, desk)
        self._why.say("\n".join(filter(None, (partly, why))), words, told=any(answer.fell_away.values()))
        if partly:
            self._why.unfold()  # a warning: she cannot come to some of the dates
        self._offer.offer(start, self._service_id, wishes[0], found=bool(answer.moments))
        self._show([(one, moment_words(one, start, wishes, desk)) for one in answer.moments], none)

    def _on_series_answer(self, answer: SeriesAnswer) -> None:
        start, rhythm = self._start, self._often.rhythm
        if start is None or rhythm is None:
            return
        wishes, desk = self._asked, self._workbench.desk
        words = [
            (
                one.moment,
                moment_words(one.moment, start, wishes, desk)  # a group has a rhythm of its own
                if one.moment.appointment_id is not None
                else series_words(one, rhythm.every_weeks, start, wishes, desk),
            )
            for one in answer.moments
        ]
        names = {one.id: one.name for one in start.therapists}
        zone = desk.clock.zone
        told = [broken_said(one, names, desk.language, zone) for one in answer.broken]
        self._why.say("\n".join(told), self.tr("Waarom niet eerder?"), told=bool(told))
        self._offer.offer(start, self._service_id, wishes[0], found=bool(answer.moments))
        self._show(words, no_series_said())

    def _show(self, moments: list[tuple[Moment, MomentWords]], none: str) -> None:
        again = self._question in (self._answered, self._renewed)
        self._answered = self._question
        self.found.show_moments(moments, none, again=again)
        if self._to_first:
            self._to_first = False
            self.first_focus().setFocus()

    def _on_unfolded(self) -> None:
        """What if: without one of the wishes there may be something sooner."""
        if self._start is not None and self._often.rhythm is None and not self._often.whole_group:
            first = self.found.cards[0].moment.starts_at if self.found.cards else None
            self._what_ifs.look(self._start, first, self._of_kinds)

    # --- picking and booking

    def _propose(self, moment: Moment | None) -> None:
        self._book.setEnabled(self._may_book)
        in_group = moment is not None and moment.appointment_id is not None
        rhythm = None if in_group else self._often.rhythm
        self.holding.setVisible(moment is not None and rhythm is None)
        self.holding.look_again()
        self._repeat.setVisible(moment is not None and rhythm is None and not in_group)
        self._book.setText(book_said(moment, rhythm, self._workbench.desk.clock))
        self.proposed.emit(moment)

    def _on_card_held(self) -> None:
        if not self.holding.isHidden() and self.holding.isEnabled():
            self.holding.hold()

    def _hold_wish(self) -> HoldWish | None:
        one, whom = self.found.moment, self.whom
        if one is None or whom is None:
            return None
        if one.opening_id is not None:
            return hold_in_group(one, whom.id)
        return hold_of(self._booking(one, whom.id))

    def _on_book(self) -> None:
        moment, start = self.found.moment, self._start
        if moment is None or start is None or start.patient is None or not self._may_book:
            return
        if self._often.rhythm is not None and moment.appointment_id is None:
            self.repeat()
            return
        self._book.setEnabled(False)
        whom = Whom(start.patient.id, self._name.text())
        if moment.appointment_id is not None:
            waiting = self._offer.place_for(moment.service_id)
            self._booker.join(whom, moment.appointment_id, moment, waiting)
            return
        wish = self._booking(moment, whom.id)
        self._booker.book(whom, wish, self._offer.place_for(wish.service_id))

    def _booking(self, moment: Moment, patient_id: UUID) -> BookingWish:
        wish = wish_behind(moment, self._asked)
        return BookingWish(
            patient_id=patient_id,
            service_id=moment.service_id or self._service_id,
            therapist_id=moment.therapist_id,
            second_id=moment.second_id,
            room_id=moment.room_id,
            equipment_id=moment.equipment_id,
            starts_at=moment.starts_at,
            minutes=round((moment.ends_at - moment.starts_at).total_seconds() / 60),
            mode=wish.mode,
            interpreter=moment.interpreter,
        )

    def hold(self) -> None:
        """Hold the moment that is proposed."""
        self.holding.hold()

    def wish_for(self, typed: str) -> None:
        """One wish more, as somebody types it."""
        self.wishes.add(typed)

    def unfold_why(self) -> None:
        """Show why there is nothing sooner, and what if."""
        self._why.unfold()

    @property
    def tells_what_if(self) -> bool:
        """Whether something would be sooner without one of the wishes."""
        return self._why.offers_some

    def look_for_series(self) -> None:
        """Look for a weekday and an hour that hold, instead of for one moment."""
        self._often.choose_series()

    def repeat(self) -> None:
        """Plan the moment that is proposed as the first of a series."""
        moment, start = self.found.moment, self._start
        if moment is None or start is None or start.patient is None:
            return
        rooms = {room.id: room.name for room in start.rooms}
        first = self._booking(moment, start.patient.id)
        name, waiting = self._name.text(), self._offer.place_for(first.service_id)
        rhythm = self._often.rhythm or _USUAL
        wish = wish_behind(moment, self._asked)
        dialog = SeriesDialog(self._workbench, name, first, wish, rooms, waiting, self, rhythm=rhythm)
        dialog.booked.connect(self._on_series)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_series(self, done: Done[tuple[Appointment, ...]]) -> None:
        if self.whom is not None:
            self._booker.tell_series(self.whom, done)

    def _on_booked(self, one: Appointment) -> None:
        self._on_other_person()
        self.booked.emit(one)

    def _on_trouble(self, trouble: Trouble) -> None:
        """What it says names the next free moment; that is the one chosen then."""
        self._answered = self._renewed = None
        self._search()
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
