"""Days on which the house, somebody or a room is not as usual."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from healthdesk.actions import plan_agenda
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.errors import Trouble
from healthdesk.records.availability import Closure
from healthdesk.records.calendar_file import FROM_CALENDAR
from healthdesk.records.ids import new_id
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.workbench import Workbench


class ClosuresCard(PlanCard):
    """Leave and closures; legal holidays are known already."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Sluitingen en verlof"))
        self._names: dict[object, str] = {}
        self._therapists: set[object] = set()
        self._what = FoldingBox()
        self._first, self._last = DateField(self._parse), DateField(self._parse)
        self._from = LabeledField(self.tr("Vanaf"), self._first)
        self._reason = line_field(self.tr("Waarom"))
        keep = QuietButton(self.tr("Sluiting toevoegen"))
        keep.clicked.connect(self._on_add)
        if self.may_change:
            table = grid(gap="large")
            for number, field in enumerate(
                (
                    LabeledField(self.tr("Wie of wat"), self._what),
                    self._reason,
                    self._from,
                    LabeledField(self.tr("Tot en met"), self._last),
                )
            ):
                table.addWidget(field, number // 2, number % 2)
            self.add(table)
            self.add(keep)

    def _parse(self, typed: str) -> date | None:
        desk = self.workbench.desk
        try:
            return parse_date(typed, desk.clock.today(), desk.language)
        except Trouble:
            return None

    def show_plan(self, plan: AgendaPlan) -> None:
        chosen = self._what.currentData()
        self._what.clear()
        self._what.addItem(self.tr("het hele huis"), None)
        self._names = {None: self.tr("het hele huis")}
        offered = [(one.id, one.name) for one in plan.therapists]
        offered += [(room.id, room.name) for room in plan.rooms]
        for identity, name in offered:
            self._what.addItem(name, identity)
            self._names[identity] = name
        self._therapists = {one.id for one in plan.therapists}
        self._what.setCurrentIndex(max(0, self._what.findData(chosen)))
        rows: list[tuple[str, str, object, str]] = [
            (
                f"{self._names.get(one.therapist_id or one.room_id, '')} · {self._days(one)}",
                one.reason,
                one,
                self.tr("Wegnemen"),
            )
            for one in plan.closures
            if one.reason != FROM_CALENDAR  # hundreds, and in a card of their own
        ]
        self.show_rows(rows, self.tr("Geen sluitingen. Wettelijke feestdagen zijn al gekend."))

    def _days(self, closure: Closure) -> str:
        first, last = short_date(closure.first_day), short_date(closure.last_day)
        return first if first == last else f"{first} – {last}"

    def act_on(self, record: object) -> None:
        if isinstance(record, Closure):
            self.run(plan_agenda.remove_closure, record)

    def _on_add(self) -> None:
        first = self._first.value
        self._from.set_error("" if first else self.tr("Vanaf welke dag?"))
        if first is None:
            return
        what = self._what.currentData()
        self.run(
            plan_agenda.add_closure,
            Closure(
                id=new_id(),
                therapist_id=what if what in self._therapists else None,
                room_id=None if what in self._therapists else what,
                first_day=first,
                last_day=self._last.value or first,
                reason=self._reason.text(),
            ),
            typed=self._reason,
        )
