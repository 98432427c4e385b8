"""Talks that several have to do with: two therapists, a group, another desk; who came late, or from far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from healthdesk.actions import travel_policy
from healthdesk.actions.follow_arrival import say_late
from healthdesk.actions.plan_agenda import add_service, plan_of
from healthdesk.actions.show_agenda import show
from healthdesk.db import appointments
from healthdesk.records.appointment import AppointmentState, Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.travel import TravelPolicy, TravelTime
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.kind_row import KindRow
from healthdesk.ui.agenda.other_kinds import OtherKinds
from healthdesk.ui.agenda.wish_row import WishRow
from healthdesk.ui.parts.folding_box import FoldingBox

_MINUTES_LATE = 20
_AT_HOME = "huisbezoek"


class SharedVisits:
    """Takes one picture after another: `take` of the window."""

    def __init__(self, page: AgendaPage, take: Callable[[str], None], rest: Callable[[], None]) -> None:
        self._page, self._take, self._rest = page, take, rest
        self._desk = page.workbench.desk

    def go_round(self, person: Link) -> None:
        """The search for `person`, then the day as another desk works in it."""
        self._travel()
        self._page.show_link(person)
        self._rest()
        for words in self._page.moment.findChildren(WishRow):
            field = words.findChildren(QLineEdit)[0]
            field.setText(QCoreApplication.translate("WishRow", "twee therapeuten"))
            field.returnPressed.emit()
            self._take("agenda-moment-two")
        self._page.show_link(person)
        self._rest()
        self._kinds()
        self._page.step_back()
        self._in_hand()
        self._late()

    def _travel(self) -> None:
        """The way to home visits, of everybody and of one who cycles."""
        today = self._desk.clock.today()
        cyclist = plan_of(self._desk).therapists[0]
        everybody = TravelTime(minutes=20, from_day=today)
        hers = TravelTime(minutes=35, from_day=today, therapist_id=cyclist.id, note="met de fiets")
        names = {one.name for one in plan_of(self._desk).services}
        if _AT_HOME not in names:
            visit = HealthcareService(id=new_id(), name=_AT_HOME, modes=(Mode.HOME,), position=9)
            add_service(self._desk, visit)
        policy = travel_policy.policy_of(self._desk)
        wanted = TravelPolicy(times=(everybody, hers), version=policy.version)
        if not policy.times:
            travel_policy.set_policy(self._desk, wanted)

    def _kinds(self) -> None:
        """At home, a place in a group, and whatever comes first of two kinds."""
        for kinds in self._page.moment.findChildren(KindRow):
            kind, mode = kinds.findChildren(FoldingBox)
            for number in range(kind.count()):
                kind.setCurrentIndex(number)
                kind.activated.emit(number)
                at_home = mode.findData(Mode.HOME.value)
                if at_home >= 0:
                    mode.setCurrentIndex(at_home)
                    mode.activated.emit(at_home)
                    self._take("agenda-moment-home")
                    break
            groups = [number for number in range(kind.count()) if _has_places(kinds, number)]
            for number in groups[:1]:
                kind.setCurrentIndex(number)
                kind.activated.emit(number)
                self._take("agenda-moment-group")
            kind.setCurrentIndex(0)
            kind.activated.emit(0)
            for others in kinds.findChildren(OtherKinds):
                for one in others.offered[:1]:
                    others.add(one.id)
                    self._take("agenda-moment-kinds")

    def _in_hand(self) -> None:
        """A talk of today that is moved at another desk."""
        today = self._desk.clock.today()
        self._page.show_as("day")
        self._page.go_to(today)
        self._rest()
        lines = show(self._desk, today, today + timedelta(days=1)).lines
        coming = [one for one in lines if one.appointment.state is AppointmentState.BOOKED]
        self._page.grid.show_elsewhere({one.appointment.id: "Hilde Claes" for one in coming[:2]})
        self._take("agenda-in-hand")
        self._page.grid.show_elsewhere({})

    def _late(self) -> None:
        """Who is there, and came late."""
        today = self._desk.clock.today()
        lines = show(self._desk, today, today + timedelta(days=1)).lines
        here = [one.appointment for one in lines if one.appointment.state is AppointmentState.IN]
        for one in here[:1]:  # before its hour nobody is late
            say_late(self._desk, one.id, one.version, _MINUTES_LATE)
        with self._desk.store.reading() as session:
            lines = appointments.between(
                session,
                self._desk.clock.now() - timedelta(days=1),
                self._desk.clock.now() + timedelta(days=1),
                today,
                cancelled=False,
            )
        late = [one for one in lines if one.appointment.late_minutes]
        for line in late[:1]:
            self._page.show_link(Link("appointment", line.appointment.id))
            self._take("agenda-late")
            self._page.step_back()


def _has_places(kinds: KindRow, number: int) -> bool:
    kind = kinds.findChildren(FoldingBox)[0]
    kind.setCurrentIndex(number)
    return kinds.service is not None and bool(kinds.service.places)
