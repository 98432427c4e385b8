"""Agenda: days, weeks and lists of talks, with at the side a talk, a booking or the search."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from healthdesk.actions.group_holds import talk_held
from healthdesk.actions.show_agenda import AgendaView, one_talk, show
from healthdesk.errors import Trouble
from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.records.change import Change
from healthdesk.records.hold import MomentHold
from healthdesk.records.link import Link
from healthdesk.records.moment import Moment
from healthdesk.records.waiting import FreedSlot, GroupOpening
from healthdesk.ui.agenda.agenda_days import span_of, titles_of, turned
from healthdesk.ui.agenda.agenda_faces import AgendaFaces
from healthdesk.ui.agenda.agenda_head import AgendaHead
from healthdesk.ui.agenda.agenda_keys import shortcuts
from healthdesk.ui.agenda.agenda_side import AgendaSide
from healthdesk.ui.agenda.booking_start import BookingStart, as_held, at_slot, hold_at, like
from healthdesk.ui.agenda.clash import names_of
from healthdesk.ui.agenda.columns import GridColumn, columns_of
from healthdesk.ui.agenda.hold_strip import HoldStrip
from healthdesk.ui.agenda.holder import Holder
from healthdesk.ui.agenda.lift import Moved, Slot
from healthdesk.ui.agenda.lifted_elsewhere import LiftedElsewhere
from healthdesk.ui.agenda.proposed import proposal_of
from healthdesk.ui.agenda.said import person_and_age
from healthdesk.ui.agenda.talk_mover import TalkMover
from healthdesk.ui.day_paper.day_dialog import DayDialog
from healthdesk.ui.parts import keys
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.person_picker import Whom
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.freed_strip import FreedStrip


class AgendaPage(Page):
    """The page. Which days, which view and whose week are remembered on this computer."""

    interests = frozenset(
        {"appointment", "availability", "closure", "room", "service", "practitioner", "house", "equipment"}
        | {"waiting", "hold"}
    )
    help_topic = "agenda"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._day = workbench.desk.clock.today()
        self._view_kind = workbench.memory.recall("agenda/view", "day")
        self._by_room = workbench.memory.recall("agenda/by_room") == "yes"
        self._whose: UUID | None = None
        self._view: AgendaView | None = None
        self._proposed: Moment | None = None
        self._wanted: UUID | None = None
        self._led_to_search = False
        self._ticket: Ticket | None = None
        self._zone = workbench.desk.clock.zone
        self.head = AgendaHead(workbench)
        self.banner = Banner()
        self._faces = AgendaFaces(workbench)
        self.grid, self.list, self.month = self._faces.grid, self._faces.list, self._faces.month
        self.side = AgendaSide(workbench)
        self.moment, self.talk = self.side.moment, self.side.talk
        self.booking, self.slot = self.side.booking, self.side.slot
        self.freed = FreedStrip(workbench)
        self.held = HoldStrip(workbench)
        self._holder = Holder(workbench, self)
        self._mover = TalkMover(workbench, self)
        self._lifted = LiftedElsewhere(workbench, self)
        self._arrange()
        self._connect()
        self._minute = QTimer(self)
        self._minute.setInterval(milliseconds("still_here") // 2)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()
        self.fetch()
        self.freed.fetch()

    def _arrange(self) -> None:
        days, beside = column(gap="large"), row(gap="gap")
        fill(days, self.freed, self.held)
        days.addWidget(self._faces, 1)
        beside.addLayout(days, 1)
        beside.addWidget(self.side)
        layout = column(self, gap="large", margin="margin")
        fill(layout, self.head, self.banner)
        layout.addLayout(beside, 1)

    def _connect(self) -> None:
        self.head.turned.connect(self.turn)
        self.head.today_wanted.connect(self._on_today)
        self.head.day_chosen.connect(self.go_to)
        self.head.view_chosen.connect(self.show_as)
        self.head.by_room_chosen.connect(self._on_by_room)
        self.head.whose_chosen.connect(self._on_whose)
        self.head.search_wanted.connect(self._on_search_wanted)
        self.head.print_wanted.connect(self.print_out)
        self.head.rota_wanted.connect(self._on_rota)
        self._connect_faces()
        self.freed.link_requested.connect(self.show_link)
        self.held.book_wanted.connect(self._on_held_wanted)
        self._lifted.changed.connect(self._show_elsewhere)
        self._connect_side()
        self._mover.refused.connect(self._on_not_moved)
        self._mover.copied.connect(self._on_copied)
        keys.wire(self, (("Alt+T", self._on_today), ("F5", self.fetch)))

    def _connect_faces(self) -> None:
        self._faces.opened.connect(self._on_opened)
        self._faces.step_wanted.connect(self._on_step)
        self._faces.cancel_wanted.connect(self._on_cancel_wanted)
        self._faces.turned.connect(self.turn)
        self.grid.slot_opened.connect(self._on_slot)
        self.grid.slot_held.connect(self._on_slot_held)
        self.grid.moved.connect(self._on_moved)
        self.grid.copied.connect(self._mover.copy)
        self.grid.lost.connect(self._mover.tell_lost)
        self.grid.copy_taken.connect(self._mover.take)
        self.grid.paste_wanted.connect(self._mover.paste)
        self.grid.in_hand.connect(self._lifted.show_mine)
        self.month.opened.connect(self._on_day_opened)
        self.month.looked_at.connect(self._on_looked_at)
        self.month.troubled.connect(self._on_trouble)
        self.list.link_requested.connect(self.link_requested)

    def _connect_side(self) -> None:
        self.slot.booked.connect(self._on_kept)
        self.slot.dated.connect(self.go_to)
        self.slot.turned.connect(self._place_proposal)
        self.slot.link_requested.connect(self.link_requested)
        self.moment.booked.connect(self._on_kept)
        self.moment.proposed.connect(self._on_proposed)
        self.moment.link_requested.connect(self.link_requested)
        self.talk.link_requested.connect(self.link_requested)
        self.talk.edit_wanted.connect(self._on_edit_wanted)
        self.talk.again_wanted.connect(self._on_again_wanted)
        self.booking.kept.connect(self._on_kept)
        self.side.changed.connect(self._on_side)
        self.grid.stand_beside(self.side.talk_shown)
        self.side.left.connect(self._on_side_left)

    # --- which days, in which way

    def go_to(self, day: date) -> None:
        """Show another day."""
        self._day = day
        self.fetch()

    def turn(self, step: int) -> None:
        """To the days before or after."""
        self.go_to(turned(self._view_kind, self._day, step))

    def show_as(self, view: str) -> None:
        """As a day, a week, a month or a list."""
        self._view_kind = view
        self.workbench.memory.keep("agenda/view", view)
        self.fetch()

    def fetch(self) -> None:
        """Ask for the days that are shown."""
        first, last = span_of(self._view_kind, self._day)
        self._say_title(first, last)
        if self._ticket is not None:
            self._ticket.cancel()
        if self._view_kind == "month":
            self._faces.setCurrentWidget(self.month)
            self.month.fetch(self._day)
            return
        self._ticket = self.workbench.background.run(
            show, self.workbench.desk, first, last, then=self._on_view, trouble=self._on_trouble
        )

    def _say_title(self, first: date, last: date) -> None:
        desk = self.workbench.desk
        full, short = titles_of(self._view_kind, first, last, desk.clock.today(), desk.language)
        self.title = full
        self.head.say(full, short, self._view_kind, by_room=self._by_room)
        self.title_changed.emit()

    def _on_view(self, view: AgendaView) -> None:
        self._view = view
        self.banner.clear()
        self.held.show_view(view)
        for button in (self.moment.holding, self.slot.holding):
            button.show_holds(view.holds)
        self._draw()

    def _draw(self) -> None:
        if self._view is None or self._view_kind == "month":
            return
        if self._view_kind == "list":
            self._faces.setCurrentWidget(self.list)
            self.list.show_lines(self._view.lines)
            if self._wanted is not None:
                self.list.lines.choose(self._wanted)
                self._wanted = None
            return
        self._faces.setCurrentWidget(self.grid)
        self._offer_whose(self._view)
        self.grid.show_columns(self._columns(self._view), self.workbench.desk.clock.now())
        if self._wanted is not None and self.grid.choose(self._wanted):
            self._wanted = None
        self._place_proposal()
        if not self._view.therapists:
            self.banner.say(self.tr("Er zijn nog geen therapeuten. Zet ze klaar in Beheer."), "blue")

    def _columns(self, view: AgendaView) -> list[GridColumn]:
        a_day, whose = self._view_kind == "day", self._whose_of(view)
        reader = self.workbench.desk.language
        return columns_of(view, self._zone, reader, a_day=a_day, whose=whose, by_room=self._by_room)

    def _offer_whose(self, view: AgendaView) -> None:
        things = view.rooms if self._by_room else view.therapists
        self.head.offer_whose([(one.name, one.id) for one in things], self._whose_of(view))

    def _whose_of(self, view: AgendaView) -> UUID | None:
        ids = [one.id for one in (view.rooms if self._by_room else view.therapists)]
        if self._whose in ids:
            return self._whose
        me = self.workbench.desk.actor.practitioner_id
        return me if me in ids else next(iter(ids), None)

    # --- the side

    def _on_side(self) -> None:
        self.head.offer_search(offered=self.side.shown is not self.moment)
        self._place_proposal()
        self.grid.viewport().update()

    def _on_side_left(self) -> None:
        self._faces.of(self._view_kind).setFocus()

    def _on_search_wanted(self) -> None:
        self.side.bring(self.moment)
        self.moment.first_focus().setFocus()

    def _on_opened(self, line: AgendaLine) -> None:
        self.talk.show_line(line)
        self.side.bring(self.talk)

    def _on_slot(self, slot: Slot) -> None:
        self._book(at_slot(slot, self._view))

    def _on_slot_held(self, slot: Slot) -> None:
        self._holder.hold(hold_at(slot, self._view))

    def _on_held_wanted(self, one: MomentHold) -> None:
        if one.opening_id is not None and self.slot.kept_for(one) is not None:
            self.show_link(Link("freed_slot", one.opening_id))
        elif one.opening_id is not None:  # whoever it was kept for is chosen at the group itself
            desk, opening = self.workbench.desk, one.opening_id
            self.workbench.background.run(talk_held, desk, opening, then=self._on_linked)
        else:
            self._book(as_held(one), self.slot.kept_for(one))

    def _book(self, start: BookingStart, whom: Whom | None = None) -> None:
        """The form; for whom the search was looking, it books too."""
        whom = whom or (self.moment.whom if self.side.currentWidget() is self.moment else None)
        self.side.bring(self.booking)
        self.booking.start(start, whom)
        self.booking.first_focus().setFocus()

    def _on_edit_wanted(self, line: AgendaLine) -> None:
        self.side.bring(self.booking)
        self.booking.change(line)
        self.booking.first_focus().setFocus()

    def _on_again_wanted(self, line: AgendaLine) -> None:
        """The form, filled in as that talk was, a week later."""
        who = line.appointment.patient_id
        self.booking.start(like(line, self._zone), None if who is None else Whom(who, person_and_age(line)))
        self.side.bring(self.booking)
        self.booking.first_focus().setFocus()

    def _on_step(self, line: AgendaLine) -> None:
        self.talk.show_line(line)
        self.talk.take_step(line)

    def _on_cancel_wanted(self, line: AgendaLine) -> None:
        self._on_opened(line)
        self.talk.ask_to_cancel()

    def _on_kept(self, one: Appointment) -> None:
        self._proposed = None
        self._wanted = one.id
        self._day = one.starts_at.astimezone(self._zone).date()
        self.fetch()
        self.talk.open_talk(one.id)
        self.side.bring(self.talk)
        self._faces.of(self._view_kind).setFocus()

    # --- moving

    def _on_moved(self, moved: Moved) -> None:
        view = self._view
        if view is not None:
            self._wanted = moved.line.appointment.id
            self._mover.move(moved, names_of(view))

    def _on_not_moved(self) -> None:
        self.grid.settle()
        self.fetch()

    def _on_copied(self, one: Appointment) -> None:
        self._wanted = one.id
        self.fetch()

    def _show_elsewhere(self, others: dict[UUID, str]) -> None:
        """What somebody has in hand at another desk says so wherever it is shown."""
        self._faces.show_elsewhere(others)
        self.talk.show_elsewhere(others)

    def _on_proposed(self, moment: Moment | None) -> None:
        self._proposed = moment
        if moment is None:
            self.grid.show_proposal(None)
            return
        if self.moment.found.is_as_before:  # she may look at other days meanwhile
            self._place_proposal()
            return
        self.grid.show_proposal(None)
        day = moment.starts_at.astimezone(self._zone).date()
        if self._view_kind == "week" and not self._by_room:
            self._whose = moment.therapist_id
        if day != self._day:
            self.go_to(day)
        else:
            self._draw()

    def _offered(self) -> tuple[Moment | FreedSlot | GroupOpening | None, str]:
        """The moment that the panel at the side is about, and what it is called in the grid."""
        if self.side.shown is self.slot:
            shown = self.slot.shown
            in_group = isinstance(shown, GroupOpening)
            return shown, self.tr("plaats vrij") if in_group else self.tr("kwam vrij")
        return (self._proposed if self.side.shown is self.moment else None), self.tr("voorstel")

    def _place_proposal(self) -> None:
        self.grid.show_proposal(proposal_of(*self._offered(), self.grid.columns, self._zone))

    # --- what the window asks

    def show_link(self, link: Link) -> None:
        if link.kind == "appointment" and link.id is not None:
            self._wanted = link.id
            self.workbench.background.run(one_talk, self.workbench.desk, link.id, then=self._on_linked)
        elif link.kind == "moment":
            self.side.bring(self.moment)
            self._led_to_search = True
            if link.id is not None:
                self.moment.search_for(link.id)
        elif link.kind == "freed_slot" and link.id is not None:
            self.slot.open_slot(link.id)
            self.side.bring(self.slot)
        elif link.kind == "agenda" and link.extra:
            self.go_to(date.fromisoformat(link.extra))

    def _on_linked(self, line: AgendaLine) -> None:
        self._on_opened(line)
        self.go_to(line.appointment.starts_at.astimezone(self._zone).date())

    def here(self) -> Link | None:
        return Link("agenda", None, self._day.isoformat())

    def refresh(self, changes: tuple[Change, ...]) -> None:
        self.fetch()
        self.side.look_again()
        self.freed.fetch()
        line = self.talk.line
        mine = line is not None and (
            line.doubled or any(change.id == line.appointment.id for change in changes)
        )
        if mine and line is not None and self.side.currentWidget() is self.talk:
            self.talk.open_talk(line.appointment.id)

    def first_focus(self) -> QWidget | None:
        led, self._led_to_search = self._led_to_search, False
        return self.moment.first_focus() if led else self._faces.of(self._view_kind)

    def new_item(self) -> bool:
        if self._view_kind in {"list", "month"} or not self.grid.columns:
            self._book(BookingStart(day=self._day))
        else:
            self._on_slot(self.grid.free_from_here())
        return True

    def has_unsaved(self) -> bool:
        return self.side.is_begun

    def find_here(self) -> bool:
        self._on_search_wanted()
        return True

    def save(self) -> bool:
        if self.side.shown is not self.booking:
            return False
        self.booking.keep()
        return True

    def print_out(self) -> bool:
        therapists = self._view.therapists if self._view is not None else ()
        DayDialog(self.workbench, self._day, therapists, self).open()
        return True

    def edit(self) -> bool:
        line = self._faces.line_at(self._view_kind)
        if line is None:
            return False
        self._on_edit_wanted(line)
        return True

    def step_back(self) -> bool:
        return self.side.step_back()

    def shortcuts(self) -> tuple[Shortcut, ...]:
        return shortcuts()

    # --- slots

    def _on_day_opened(self, day: date) -> None:
        self._day = day
        self.show_as("day")
        self.grid.setFocus()

    def _on_looked_at(self, day: date) -> None:
        """What is printed or booked from a month is about this day."""
        self._day = day

    def _on_today(self) -> None:
        self.go_to(self.workbench.desk.clock.today())

    def _on_rota(self) -> None:
        self.link_requested.emit(Link("rota", None, self._day.isoformat()))

    def _on_by_room(self, by_room: bool) -> None:
        self._by_room = by_room
        self.workbench.memory.keep("agenda/by_room", "yes" if by_room else "no")
        self.fetch()

    def _on_whose(self, whose: UUID | None) -> None:
        self._whose = whose
        self._draw()

    def _on_minute(self) -> None:
        now = self.workbench.desk.clock.now()
        self.grid.tick(now)
        if self.held.tick(now):
            self.fetch()

    def _on_trouble(self, trouble: Trouble) -> None:
        self.banner.say(self.workbench.sentence_for(trouble))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.live_in(self.width())
