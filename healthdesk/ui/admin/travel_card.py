"""How long the way to a home visit takes: the house's minutes, those of one therapist, and from when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import travel_policy
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.records.travel import TravelPolicy, TravelTime
from healthdesk.rules.roles import Right, may
from healthdesk.rules.travel import MOST, with_time
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, grid, hide_unless
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_USUAL = 15


class TravelCard(PlanCard):
    """Rows of what was said, and a line to say more."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Reistijd bij huisbezoeken"))
        self.may_change = may(workbench.desk.actor, Right.MANAGE_HOUSE)
        self._policy = TravelPolicy()
        self._names: dict[UUID, str] = {}
        self._whose, self._minutes = FoldingBox(), NumberField(0, MOST)
        self._minutes.setSingleStep(5)
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setValue(_USUAL)
        self._from = DateField(self._parse)
        self._note = line_field(self.tr("Waarom (mag leeg)"))
        fields = self._fields()
        self.add(fields)
        hide_unless(self.may_change, fields)

    def _fields(self) -> QWidget:
        """The line to say more."""
        told = self.tr(
            "Enkele reis vanaf het huis. De zoeker houdt ze vrij voor en na elk huisbezoek; tussen twee "
            "huisbezoeken telt ze één keer. Zonder reistijd wordt er niets gerekend."
        )
        keep = QuietButton(self.tr("Reistijd bewaren"))
        keep.clicked.connect(self._on_keep)
        table = grid(gap="large")
        table.addWidget(LabeledField(self.tr("Wiens reistijd"), self._whose), 0, 0)
        table.addWidget(LabeledField(self.tr("Hoe lang"), self._minutes), 0, 1)
        from_day = LabeledField(self.tr("Vanaf welke dag"), self._from, hint=self.tr("leeg: vandaag"))
        table.addWidget(from_day, 1, 0)
        table.addWidget(self._note, 1, 1)
        fields = QWidget()
        fields.setProperty("look", "clear")
        layout = column(fields, gap="medium")
        layout.addWidget(Text(told, "muted", wraps=True))
        layout.addLayout(table)
        layout.addWidget(keep)
        return fields

    def show_plan(self, plan: AgendaPlan) -> None:
        self._names = {one.id: one.name for one in plan.therapists}
        active = [(one.name, one.id) for one in plan.therapists if one.active]
        self._whose.offer_again([(self.tr("iedereen"), None), *active])
        self.workbench.background.run(travel_policy.policy_of, self.workbench.desk, then=self._on_policy)

    def _on_policy(self, policy: TravelPolicy) -> None:
        self._policy = policy
        rows: list[tuple[str, str, object, str]] = [
            (self._said(one), self._since(one), one, self.tr("Haal weg")) for one in policy.times
        ]
        self.show_rows(rows, self.tr("Nog niets: de zoeker rekent geen reistijd."))

    def _said(self, one: TravelTime) -> str:
        whose = self.tr("iedereen")
        if one.therapist_id is not None:
            whose = self._names.get(one.therapist_id, "")
        return self.tr("{whose}: {minutes} min").format(whose=whose, minutes=one.minutes)

    def _since(self, one: TravelTime) -> str:
        told = self.tr("vanaf {day}").format(day=short_date(one.from_day))
        return f"{told} · {one.note}" if one.note else told

    def act_on(self, record: object) -> None:
        if isinstance(record, TravelTime):
            left = tuple(one for one in self._policy.times if one != record)
            self.run(travel_policy.set_policy, replace(self._policy, times=left))

    def _parse(self, typed: str) -> date | None:
        desk = self.workbench.desk
        return parse_date(typed, desk.clock.today(), desk.language)

    def _on_keep(self) -> None:
        one = TravelTime(
            minutes=self._minutes.value(),
            from_day=self._from.value or self.workbench.desk.clock.today(),
            therapist_id=self._whose.currentData(),
            note=self._note.text().strip(),
        )
        times = with_time(self._policy, one)
        self.run(travel_policy.set_policy, replace(self._policy, times=times), typed=(self._note,))
