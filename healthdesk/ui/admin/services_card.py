"""Kinds of talk: how long, and how much longer with an interpreter."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.actions import plan_agenda
from healthdesk.actions.change_places import change_places
from healthdesk.actions.plan_agenda import AgendaPlan
from healthdesk.records.appointment import Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.ui.admin.places_field import PlacesField
from healthdesk.ui.admin.plan_card import PlanCard
from healthdesk.ui.admin.rest_field import RestField
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import fill, grid, row
from healthdesk.ui.parts.workbench import Workbench


class ServicesCard(PlanCard):
    """What can be booked."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Soorten gesprekken"))
        self._count = 0
        self._name = line_field(self.tr("Nieuw soort gesprek"))
        self._minutes = line_field(self.tr("Minuten"), "45")
        self._extra = line_field(self.tr("Minuten erbij met tolk"), "15")
        self._places = line_field(self.tr("Plaatsen (voor een groep)"))
        self._modes = ChoiceChips(
            self.tr("Hoe"),
            (
                Choice("on_site", self.tr("hier")),
                Choice("phone", self.tr("telefoon")),
                Choice("video", self.tr("video")),
                Choice("home", self.tr("aan huis")),
            ),
            several=True,
        )
        self._modes.show_values(("on_site",))
        keep = QuietButton(self.tr("Soort toevoegen"))
        keep.clicked.connect(self._on_add)
        if self.may_change:
            table = grid(gap="large")
            for number, field in enumerate((self._name, self._minutes, self._extra, self._places)):
                table.addWidget(field, 0, number)
            self.add(table)
            self.add(self._modes)
            self.add(keep)

    def show_plan(self, plan: AgendaPlan) -> None:
        self._count = len(plan.services)
        rows: list[tuple[str, str, object, str]] = [
            (
                one.name,
                self._told(one),
                one,
                self.tr("Buiten gebruik") if one.active else self.tr("Weer in gebruik"),
            )
            for one in plan.services
        ]
        self.show_rows(rows, self.tr("Nog niets. Voeg toe wat er geboekt kan worden."))

    def _told(self, one: HealthcareService) -> str:
        told = self.tr("{minutes} minuten · met tolk {longer}")
        said = told.format(minutes=one.minutes, longer=one.minutes + one.interpreter_minutes)
        group = self.tr("groep van {places}").format(places=one.places)
        return f"{said} · {group}" if one.places else said

    def beside(self, record: object) -> QWidget | None:
        """How much rest there is after it; of a group, how many places it has."""
        if not isinstance(record, HealthcareService) or not record.active:
            return None
        rest = RestField(record)
        rest.chosen.connect(self._on_rest)
        if not record.places:
            return rest
        places = PlacesField(record)
        places.chosen.connect(self._on_places)
        both = Inside()
        fill(row(both, gap="small"), places, rest)
        return both

    def _on_rest(self, service: HealthcareService, minutes: int) -> None:
        self.run(plan_agenda.change_service, replace(service, buffer_minutes=minutes))

    def _on_places(self, service: HealthcareService, places: int) -> None:
        self.run(change_places, service, places)

    def act_on(self, record: object) -> None:
        if isinstance(record, HealthcareService):
            self.run(plan_agenda.change_service, replace(record, active=not record.active))

    def _on_add(self) -> None:
        if self.is_busy:
            return
        name, minutes, extra = self._name.text(), self._minutes.text(), self._extra.text()
        places = self._places.text() or "0"
        self._name.set_error("" if name else self.tr("Geef het een naam."))
        self._minutes.set_error("" if minutes.isdecimal() else self.tr("Een aantal minuten."))
        self._extra.set_error("" if extra.isdecimal() else self.tr("Een aantal minuten."))
        self._places.set_error("" if places.isdecimal() else self.tr("Een aantal plaatsen, of niets."))
        if not (name and minutes.isdecimal() and extra.isdecimal() and places.isdecimal()):
            return
        self.run(
            plan_agenda.add_service,
            HealthcareService(
                id=new_id(),
                name=name,
                minutes=int(minutes),
                interpreter_minutes=int(extra),
                places=int(places),
                modes=tuple(Mode(value) for value in self._modes.values) or (Mode.ON_SITE,),
                position=self._count,
            ),
            typed=self._name,
        )
