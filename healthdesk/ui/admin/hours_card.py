"""Weekly hours of each therapist, room and kind of talk, in the words people type."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from healthdesk.actions import plan_agenda
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.errors import NotAllowed
from healthdesk.records.availability import Availability
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room
from healthdesk.rules.typed_dates import parse_date, show_end, show_time
from healthdesk.rules.typed_week import read_week
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

Whose = Practitioner | Room | HealthcareService
Row = tuple[str, str, object, str]


class HoursCard(PlanCard):
    """Who works when; when a room or a kind of talk is to be had."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Vaste uren"))
        self._whose, self._rhythm = FoldingBox(), FoldingBox()
        self._rhythm.addItem(self.tr("elke week"), 1)
        self._rhythm.addItem(self.tr("om de twee weken, te tellen vanaf de eerste"), 2)
        self._first, self._last = DateField(self._parse), DateField(self._parse)
        self._from = LabeledField(self.tr("Ingaand op"), self._first, hint=self.tr("leeg: vandaag"))
        self._until = LabeledField(self.tr("Laatste dag"), self._last, hint=self.tr("leeg: zonder einde"))
        self._hours = line_field(self.tr("Dagen en uren"), hint=self.tr("bv. ma-vr 9-12, 13u30-17; za 10-12"))
        keep = QuietButton(self.tr("Uren toevoegen"))
        keep.clicked.connect(self._on_add)
        if self.may_change:
            table = grid(gap="large")
            for number, field in enumerate(
                (
                    LabeledField(self.tr("Van wie of wat"), self._whose),
                    self._hours,
                    LabeledField(self.tr("Ritme"), self._rhythm),
                    self._from,
                    self._until,
                )
            ):
                table.addWidget(field, number // 2, number % 2)
            self.add(table)
            note = self.tr(
                "Een kamer of een soort gesprek zonder uren kan altijd. Met uren alleen dan: ook niet vóór "
                "de eerste dag en niet na de laatste."
            )
            self.add(Text(note, "caption", wraps=True))
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
        rooms = [one for one in plan.rooms if one.active]
        kinds = [one for one in plan.services if one.active]
        everything: tuple[Whose, ...] = (*plan.therapists, *rooms, *kinds)
        chosen = self._whose.currentData()
        self._whose.offer_again((self._called(one), one) for one in everything)
        before = chosen.id if isinstance(chosen, Whose) else None
        again = (place for place in range(self._whose.count()) if self._whose.itemData(place).id == before)
        self._whose.setCurrentIndex(next(again, 0))
        rows = [*self._of_therapists(plan)]
        for several, when in (
            (rooms, self.tr("kamer zonder eigen uren · altijd te gebruiken")),
            (kinds, self.tr("soort gesprek zonder eigen uren · altijd mogelijk")),
        ):
            rows += self._of_things(plan, several, when)
        self.show_rows(rows, "")

    def _of_therapists(self, plan: AgendaPlan) -> Iterator[Row]:
        found = [row for one in plan.therapists for row in self._of_one(plan, one)]
        if not found:
            nobody = self.tr("Nog niemand heeft vaste uren. Zonder uren vindt niemand een moment.")
            yield (nobody, "", None, "")
        yield from found

    def _of_things(
        self, plan: AgendaPlan, several: list[Room] | list[HealthcareService], when: str
    ) -> Iterator[Row]:
        """Those with hours, and those without together in one line that says that they are always there."""
        always = []
        for one in several:
            rows = list(self._of_one(plan, one))
            if not rows:
                always.append(one.name)
            yield from rows
        if always:
            yield (", ".join(always), when, None, "")

    def _of_one(self, plan: AgendaPlan, whose: Whose) -> Iterator[Row]:
        days = self._day_names()
        hers = (one for one in plan.availability if one.whose == whose.id)
        for one in sorted(hers, key=_order):
            said = f"{self._called(whose)} · {days[one.weekday]} {show_time(one.starts)}–{show_end(one.ends)}"
            yield (said, self._under(one), one, self.tr("Haal weg"))

    def _called(self, whose: Whose) -> str:
        """A kind of talk is said to be one: it may have the name of a room."""
        if isinstance(whose, HealthcareService):
            return self.tr("{name} (soort gesprek)").format(name=whose.name)
        return whose.name

    def _under(self, pattern: Availability) -> str:
        """What is not every week without end."""
        today = self.workbench.desk.clock.today()
        parts = [self.tr("om de twee weken")] if pattern.every_weeks > 1 else []
        if pattern.every_weeks > 1 or pattern.from_day > today:
            parts.append(self.tr("vanaf {day}").format(day=short_date(pattern.from_day)))
        if pattern.until_day is not None:
            parts.append(self.tr("tot en met {day}").format(day=short_date(pattern.until_day)))
            if pattern.until_day < today:
                parts.append(self.tr("voorbij"))
        return " · ".join(parts)

    def _parse(self, typed: str) -> date | None:
        desk = self.workbench.desk
        return parse_date(typed, desk.clock.today(), desk.language)

    def act_on(self, record: object) -> None:
        if isinstance(record, Availability):
            self.run(plan_agenda.remove_availability, record)

    def _on_add(self) -> None:
        if self.is_asked(self._hours):
            return
        whose = self._whose.currentData()
        try:
            week = read_week(self._hours.text(), self.workbench.desk.language)
        except NotAllowed as trouble:
            self._hours.set_error(self.workbench.sentence_for(trouble))
            return
        if whose is None or not week:
            self._hours.set_error(self.tr("Vul dagen en uren in, bijvoorbeeld ma-vr 9-12."))
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
                therapist_id=whose.id if isinstance(whose, Practitioner) else None,
                room_id=whose.id if isinstance(whose, Room) else None,
                service_id=whose.id if isinstance(whose, HealthcareService) else None,
                weekday=one.weekday,
                starts=one.opens,
                ends=one.closes,
                from_day=self._first.value or self.workbench.desk.clock.today(),
                until_day=self._last.value,
                every_weeks=int(self._rhythm.currentData()),
            )
            for one in week
        )
        self.run(plan_agenda.add_hours, hours, typed=(self._hours,))


def _order(one: Availability) -> tuple[int, object, date]:
    return one.weekday, one.starts, one.from_day
