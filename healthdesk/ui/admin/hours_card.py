"""Weekly hours of each therapist, in the words people type."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from healthdesk.actions import plan_agenda
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.errors import NotAllowed
from healthdesk.records.availability import Availability
from healthdesk.records.ids import new_id
from healthdesk.rules.typed_dates import parse_date
from healthdesk.rules.typed_hours import read_hours
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.workbench import Workbench


class HoursCard(PlanCard):
    """Who works when."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Vaste uren"))
        self._who, self._day, self._rhythm = FoldingBox(), FoldingBox(), FoldingBox()
        for number, name in enumerate(self._day_names()):
            self._day.addItem(name, number)
        self._rhythm.addItem(self.tr("elke week"), 1)
        self._rhythm.addItem(self.tr("om de twee weken, te tellen vanaf de eerste"), 2)
        self._first, self._last = DateField(self._parse), DateField(self._parse)
        self._from = LabeledField(self.tr("Ingaand op"), self._first, hint=self.tr("leeg: vandaag"))
        self._until = LabeledField(self.tr("Laatste dag"), self._last, hint=self.tr("leeg: zonder einde"))
        self._hours = line_field(self.tr("Uren"), hint=self.tr("bv. 16-20 of 9-12, 13u30-17"))
        keep = QuietButton(self.tr("Uren toevoegen"))
        keep.clicked.connect(self._on_add)
        if self.may_change:
            table = grid(gap="large")
            for number, field in enumerate(
                (
                    LabeledField(self.tr("Wie"), self._who),
                    LabeledField(self.tr("Dag"), self._day),
                    self._hours,
                    LabeledField(self.tr("Ritme"), self._rhythm),
                    self._from,
                    self._until,
                )
            ):
                table.addWidget(field, number // 2, number % 2)
            self.add(table)
            self.add(keep)

    def _day_names(self) -> tuple[str, ...]:
        return (
            self.tr("maandag"),
            self.tr("dinsdag"),
            self.tr("woensdag"),
            self.tr("donderdag"),
            self.tr("vrijdag"),
            self.tr("zaterdag"),
            self.tr("zondag"),
        )

    def show_plan(self, plan: AgendaPlan) -> None:
        chosen = self._who.currentData()
        self._who.clear()
        for one in plan.therapists:
            self._who.addItem(one.name, one.id)
        self._who.choose(chosen)
        names = {one.id: one.name for one in plan.therapists}
        days = self._day_names()
        ordered = sorted(
            ((names[p.therapist_id], p) for p in plan.availability if p.therapist_id in names),
            key=lambda pair: (pair[0], pair[1].weekday, pair[1].starts),
        )
        rows: list[tuple[str, str, object, str]] = [
            (
                f"{name} · {days[p.weekday]} {p.starts:%H:%M}–{p.ends:%H:%M}",
                self._under(p),
                p,
                self.tr("Haal weg"),
            )
            for name, p in ordered
        ]
        self.show_rows(rows, self.tr("Nog niemand heeft vaste uren. Zonder uren vindt niemand een moment."))

    def _under(self, pattern: Availability) -> str:
        """What is not every week without end."""
        parts = [self.tr("om de twee weken")] if pattern.every_weeks > 1 else []
        if pattern.every_weeks > 1 or pattern.from_day > self.workbench.desk.clock.today():
            parts.append(self.tr("vanaf {day}").format(day=short_date(pattern.from_day)))
        if pattern.until_day is not None:
            parts.append(self.tr("tot en met {day}").format(day=short_date(pattern.until_day)))
        return " · ".join(parts)

    def _parse(self, typed: str) -> date | None:
        desk = self.workbench.desk
        return parse_date(typed, desk.clock.today(), desk.language)

    def act_on(self, record: object) -> None:
        if isinstance(record, Availability):
            self.run(plan_agenda.remove_availability, record)

    def _on_add(self) -> None:
        if self.is_busy:
            return
        who = self._who.currentData()
        try:
            stretches = read_hours(self._hours.text())
        except NotAllowed as trouble:
            self._hours.set_error(self.workbench.sentence_for(trouble))
            return
        if who is None or not stretches:
            self._hours.set_error(self.tr("Vul uren in, bijvoorbeeld 16-20."))
            return
        self._hours.set_error("")
        if self._first.is_misread or self._last.is_misread:
            wrong = self._from if self._first.is_misread else self._until
            wrong.set_error(self.tr("Dit is geen dag."))
            return
        for field in (self._from, self._until):
            field.set_error("")
        hours = tuple(
            Availability(
                id=new_id(),
                therapist_id=who,
                weekday=int(self._day.currentData()),
                starts=starts,
                ends=ends,
                from_day=self._first.value or self.workbench.desk.clock.today(),
                until_day=self._last.value,
                every_weeks=int(self._rhythm.currentData()),
            )
            for starts, ends in stretches
        )
        self.run(plan_agenda.add_hours, hours, typed=self._hours)
