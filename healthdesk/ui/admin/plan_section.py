"""Ruimtes en uren: rooms, kinds of talk, weekly hours, and the days on which something is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions import plan_agenda
from healthdesk.actions.desk import Done
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.errors import Trouble
from healthdesk.rules.roles import Right, may
from healthdesk.ui.admin.allowances_card import AllowancesCard
from healthdesk.ui.admin.closures_card import ClosuresCard
from healthdesk.ui.admin.equipment_card import EquipmentCard
from healthdesk.ui.admin.hours_card import HoursCard
from healthdesk.ui.admin.left_outside_card import LeftOutsideCard
from healthdesk.ui.admin.rooms_card import RoomsCard
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.admin.services_card import ServicesCard
from healthdesk.ui.admin.travel_card import TravelCard
from healthdesk.ui.admin.waiting_policy_card import WaitingPolicyCard
from healthdesk.ui.calendars.calendar_servers_card import CalendarServersCard
from healthdesk.ui.calendars.calendars_card import CalendarsCard
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.terms_card import TermsCard
from healthdesk.ui.reminders.mail_server_card import MailServerCard
from healthdesk.ui.reminders.reminder_policy_card import ReminderPolicyCard
from healthdesk.ui.rota.parts_card import PartsCard
from healthdesk.ui.today.walk_in_policy_card import WalkInPolicyCard
from healthdesk.ui.trajectory.path_policy_card import PathPolicyCard

_PolicyCard = (
    WaitingPolicyCard
    | PathPolicyCard
    | AllowancesCard
    | PartsCard
    | WalkInPolicyCard
    | TermsCard
    | ReminderPolicyCard
    | MailServerCard
)


class PlanSection(AdminSection):
    """Cards under each other; how the waiting list is kept, for who may change the house.

    link_requested: a `Link` to a talk that is to be solved.
    """

    interests = frozenset(
        {
            *("room", "equipment", "travel", "service", "availability", "closure", "practitioner"),
            *("waiting", "trajectory", "appointment", "reminder"),
            *("rota", "walk_in", "referral"),
        }
    )

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._cards = (
            RoomsCard(workbench),
            EquipmentCard(workbench),
            TravelCard(workbench),
            ServicesCard(workbench),
            HoursCard(workbench),
            ClosuresCard(workbench),
            CalendarsCard(workbench),
            CalendarServersCard(workbench),
        )
        inside = Inside()
        page = column(inside, gap="gap")
        self._outside = LeftOutsideCard(workbench)
        self._outside.link_requested.connect(self.link_requested)
        fill(page, self._outside, *self._cards)
        self._policies: tuple[_PolicyCard, ...] = ()
        if may(workbench.desk.actor, Right.MANAGE_HOUSE):
            self._policies = (
                WaitingPolicyCard(workbench),
                PathPolicyCard(workbench),
                AllowancesCard(workbench),
                PartsCard(workbench),
                WalkInPolicyCard(workbench),
                TermsCard(workbench),
                ReminderPolicyCard(workbench),
                MailServerCard(workbench),
            )
            fill(page, *self._policies)
        page.addStretch(1)
        self.lay_out(inside)
        for card in self._cards:
            card.kept.connect(self._on_kept)
            card.refused.connect(self._on_refused)

    def fetch(self) -> None:
        self.workbench.background.run(
            plan_agenda.plan_of, self.workbench.desk, then=self._on_plan, trouble=self.on_trouble
        )
        self._outside.fetch()
        for card in self._policies:
            card.fetch()

    def has_unsaved(self) -> bool:
        return any(card.has_unsaved() for card in self._policies)

    def _on_plan(self, plan: AgendaPlan) -> None:
        for card in self._cards:
            card.show_plan(plan)

    def _on_kept(self, done: Done[object]) -> None:
        self.banner.clear()
        self.workbench.toasts.show(self.tr("Bewaard."), undo=done.undo)

    def _on_refused(self, trouble: Trouble) -> None:
        self.on_trouble(trouble)
