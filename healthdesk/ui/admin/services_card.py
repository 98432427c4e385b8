"""Kinds of talk: how long, how, and by whom; one is changed, and a new one made, in a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.change_plan import change_kind
from healthdesk.actions.plan_agenda import AgendaPlan, add_service
from healthdesk.records.appointment import Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner
from healthdesk.ui.admin.edited_card import EditedCard
from healthdesk.ui.admin.kind_dialog import KindDialog
from healthdesk.ui.agenda.said import joined, mode_said
from healthdesk.ui.parts.workbench import Workbench


class ServicesCard(EditedCard):
    """What can be booked."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, add_service, change_kind, parent)
        self.set_title(self.tr("Soorten gesprekken"))
        self._count = 0
        self._givers: tuple[Practitioner, ...] = ()
        self._there: frozenset[object] = frozenset()
        self.offer_new(self.tr("Soort toevoegen…"))

    def show_plan(self, plan: AgendaPlan) -> None:
        self._count, self._givers = len(plan.services), plan.givers
        self._there = frozenset(one.id for one in plan.therapists)
        rows = [(one.name, self._told(one), one, self.tr("Wijzig…")) for one in plan.services]
        self.show_rows(list(rows), self.tr("Nog niets. Voeg toe wat er geboekt kan worden."))

    def dialog_for(self, record: object | None) -> KindDialog:
        is_new = not isinstance(record, HealthcareService)
        one = record if isinstance(record, HealthcareService) else self._new_one()
        # Who is no therapist any more is shown with what she is named with, and offered for nothing else.
        givers = [who for who in self._givers if who.id in self._there or who.id in one.therapist_ids]
        return KindDialog(self.workbench, one, givers, is_new=is_new, parent=self)

    def _new_one(self) -> HealthcareService:
        return HealthcareService(id=new_id(), name="", position=self._count)

    def _told(self, one: HealthcareService) -> str:
        longer = self.tr("{minutes} minuten · met tolk {longer}")
        before, rest = self.tr("{minutes} min voorbereiding"), self.tr("{minutes} min rust erna")
        group = self.tr("groep van {places}")
        return joined(
            "" if one.active else self.tr("buiten gebruik"),
            longer.format(minutes=one.minutes, longer=one.minutes + one.interpreter_minutes),
            before.format(minutes=one.before_minutes) if one.before_minutes else "",
            rest.format(minutes=one.buffer_minutes) if one.buffer_minutes else "",
            group.format(places=one.places) if one.places else "",
            self.tr("telt mee in het traject") if one.places and one.counts_in_path else "",
            "" if one.modes == (Mode.ON_SITE,) else ", ".join(mode_said(mode) for mode in one.modes),
            self._who(one),
        )

    def _who(self, one: HealthcareService) -> str:
        """By whom it is given, where not by everybody."""
        names = [who.name for who in self._givers if who.id in one.therapist_ids and who.id in self._there]
        if one.therapist_ids and not names:
            return self.tr("niemand geeft dit nog")
        return self.tr("door {names}").format(names=", ".join(names)) if names else ""
