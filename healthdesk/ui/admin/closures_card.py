"""Days on which the house, somebody, a room or a kind of talk is not as usual: closed, away, open longer."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import plan_agenda
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.availability import Closure
from healthdesk.records.calendar_file import FROM_CALENDAR
from healthdesk.records.ids import new_id
from healthdesk.records.rota import FROM_ROTA
from healthdesk.rules.school_holidays import coming_school_holidays
from healthdesk.rules.typed_dates import parse_date, show_end, show_time
from healthdesk.rules.typed_days import read_days
from healthdesk.rules.typed_hours import Stretch, read_hours
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.workbench import Workbench

_CLOSED, _OPEN = "closed", "open"


class ClosuresCard(PlanCard):
    """Leave, closures and extra hours, on several dates at once; legal holidays are known already."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Sluitingen, verlof en extra uren"))
        self._names: dict[object, str] = {}
        self._therapists: set[object] = set()
        self._kinds: set[object] = set()
        self._what, self._school = FoldingBox(), FoldingBox()
        self._first, self._last = DateField(self._parse), DateField(self._parse)
        self._from = LabeledField(self.tr("Vanaf"), self._first)
        self._until = LabeledField(self.tr("Tot en met"), self._last)
        self._days = line_field(
            self.tr("Of op deze dagen"), hint=self.tr("bv. 3/12, 10/12 en 17/12, of 21/12 – 3/1")
        )
        self._hours = line_field(
            self.tr("Van – tot (leeg: de hele dag)"), hint=self.tr("bv. 16-20 of 9-12, 13u30-17")
        )
        self._reason = line_field(self.tr("Waarom"))
        self._kind = ChoiceChips(
            self.tr("Gesloten of extra open"),
            (
                Choice(_CLOSED, self.tr("gesloten of met verlof")),
                Choice(_OPEN, self.tr("extra uren")),
            ),
        )
        self._kind.choose_first()
        keep = QuietButton(self.tr("Sluiting toevoegen"))
        keep.clicked.connect(self._on_add)
        if self.may_change:
            self._offer_school()
            school = LabeledField(self.tr("Schoolvakantie overnemen"), self._school)
            who = LabeledField(self.tr("Wie of wat"), self._what)
            table = grid(gap="large")
            fields = (who, self._reason, self._from, self._until, self._days, self._hours, school)
            for number, field in enumerate(fields):
                table.addWidget(field, number // 2, number % 2)
            self.add(self._kind)
            self.add(table)
            self.add(keep)
        self._keep = keep
        self._kind.picked.connect(self._on_kind)
        self._school.activated.connect(self._on_school)

    def _offer_school(self) -> None:
        desk = self.workbench.desk
        self._school.addItem(self.tr("geen"), None)
        for one in coming_school_holidays(desk.clock.today()):
            told = self.tr("{name}: {first} – {last} (te controleren)")
            said = told.format(
                name=one.name(desk.language), first=short_date(one.first), last=short_date(one.last)
            )
            self._school.addItem(said, one)

    def _parse(self, typed: str) -> date | None:
        desk = self.workbench.desk
        try:
            return parse_date(typed, desk.clock.today(), desk.language)
        except Trouble:
            return None

    def show_plan(self, plan: AgendaPlan) -> None:
        offered: list[tuple[UUID | None, str]] = [(None, self.tr("het hele huis"))]
        offered += [(one.id, one.name) for one in plan.therapists]
        offered += [(room.id, room.name) for room in plan.rooms]
        kind = self.tr("{name} (soort gesprek)")
        offered += [(one.id, kind.format(name=one.name)) for one in plan.services]
        self._names = dict(offered)
        self._what.offer_again((name, identity) for identity, name in offered)
        self._therapists = {one.id for one in plan.therapists}
        self._kinds = {one.id for one in plan.services}
        rows: list[tuple[str, str, object, str]] = [
            (
                f"{self._names.get(_whose(one), '')} · {self._days_said(one)}",
                self._under(one),
                one,
                self.tr("Haal weg"),
            )
            for one in plan.closures
            if one.reason not in {FROM_CALENDAR, FROM_ROTA}  # hundreds, and in places of their own
        ]
        self.show_rows(rows, self.tr("Geen sluitingen. Wettelijke feestdagen zijn al gekend."))

    def _days_said(self, closure: Closure) -> str:
        first, last = short_date(closure.first_day), short_date(closure.last_day)
        days = first if first == last else f"{first} – {last}"
        if closure.starts is None or closure.ends is None:
            return days
        return f"{days} {show_time(closure.starts)}–{show_end(closure.ends)}"

    def _under(self, closure: Closure) -> str:
        extra = self.tr("extra uren") if closure.opens else ""
        return " · ".join(filter(None, (extra, closure.reason)))

    def act_on(self, record: object) -> None:
        if isinstance(record, Closure):
            self.run(plan_agenda.remove_closure, record)

    def _on_kind(self, _values: object) -> None:
        opens = self._kind.value == _OPEN
        self._keep.setText(self.tr("Extra uren toevoegen") if opens else self.tr("Sluiting toevoegen"))

    def _on_school(self) -> None:
        one = self._school.currentData()
        if one is not None:
            self._first.show_value(one.first)
            self._last.show_value(one.last)
            self._days.set_text("")
            self._reason.set_text(one.name(self.workbench.desk.language))

    def _on_add(self) -> None:
        if self.is_asked(self._reason, self._days, self._hours):
            return
        days, hours = self._typed_days(), self._typed_hours()
        if days is None or hours is None:
            return
        what = self._what.currentData()
        opens = self._kind.value == _OPEN
        several = tuple(
            Closure(
                id=new_id(),
                therapist_id=what if what in self._therapists else None,
                room_id=None if what in self._therapists | self._kinds else what,
                service_id=what if what in self._kinds else None,
                first_day=first,
                last_day=last,
                starts=stretch[0] if stretch else None,
                ends=stretch[1] if stretch else None,
                opens=opens,
                reason=self._reason.text(),
            )
            for first, last in days
            for stretch in hours
        )
        self.run(plan_agenda.add_closures, several, typed=(self._reason, self._days, self._hours))

    def _typed_days(self) -> tuple[tuple[date, date], ...] | None:
        desk, typed = self.workbench.desk, self._days.text()
        self._days.set_error("")
        self._from.set_error("")
        if typed:
            try:
                return read_days(typed, desk.clock.today(), desk.language)
            except NotAllowed as trouble:
                self._days.set_error(self.workbench.sentence_for(trouble))
                return None
        self._until.set_error("")
        first = self._first.value
        if first is None:
            self._from.set_error(self.tr("Vanaf welke dag?"))
            return None
        if self._last.is_misread:
            self._until.set_error(self.tr("Dit is geen dag."))
            return None
        return ((first, self._last.value or first),)

    def _typed_hours(self) -> tuple[Stretch | None, ...] | None:
        """Each stretch; one None for whole days."""
        self._hours.set_error("")
        if not self._hours.text():
            return (None,)
        try:
            return read_hours(self._hours.text())
        except NotAllowed as trouble:
            self._hours.set_error(self.workbench.sentence_for(trouble))
            return None


def _whose(closure: Closure) -> object:
    """The therapist, room or kind of talk it is of; None for the whole house."""
    return closure.therapist_id or closure.room_id or closure.service_id
