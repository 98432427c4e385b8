"""Whether somebody was judged able to decide for herself: by whom, when and why (not a signing age)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from healthdesk.records.patient import Capacity, Patient
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.section import Section


class CapacitySection(Section):
    """Nothing chosen means: not judged."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Zelf beslissen"))
        self._able = ChoiceChips(
            self.tr("Bekwaam geacht om zelf te beslissen"),
            (
                Choice("yes", self.tr("bekwaam geacht")),
                Choice("no", self.tr("niet bekwaam geacht")),
            ),
        )
        self._able.picked.connect(self._on_picked)
        self._day = DateField(self._parse)
        self._day.textEdited.connect(self.edited)
        self._day.value_changed.connect(self._on_day)
        self.line("judged_by", self.tr("Door wie"))
        self.place("judged_on", LabeledField(self.tr("Wanneer beoordeeld"), self._day))
        self.line("why", self.tr("Waarop steunt dat"))
        self.body.insertWidget(1, Text(self.tr("Bekwaam geacht om zelf te beslissen")))
        self.body.insertWidget(2, self._able)
        self.fields["judged_on"].check_with(self._check_day)

    def show_patient(self, patient: Patient) -> None:
        known = patient.capacity
        self._able.show_values(() if known is None else ("yes" if known.able else "no",))
        self.show_text("judged_by", known.judged_by if known else "")
        self._day.show_value(known.judged_on if known else None)
        self.fields["judged_on"].set_error("")
        self.show_text("why", known.why if known else "")
        self._show_details()

    def typed(self, patient: Patient) -> Patient:
        if self._able.value is None:
            return replace(patient, capacity=None)
        before = patient.capacity.judged_on if patient.capacity else self.today
        day = self._day.peeked or before
        judged = Capacity(self._able.value == "yes", self.text("judged_by"), day, self.text("why"))
        return replace(patient, capacity=judged)

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self.today, self.workbench.desk.language, past=True)

    def _check_day(self) -> str:
        self._day.read()  # Ctrl+S comes before the field is left
        if self._able.value is not None and self._day.is_misread:
            return self.tr("Deze datum is niet duidelijk.")
        return ""

    def _show_details(self) -> None:
        for field in self.fields.values():
            field.setVisible(self._able.value is not None)

    def _on_picked(self, _values: object) -> None:
        if self._able.value is not None and not self.text("judged_by"):
            self.show_text("judged_by", self.workbench.desk.actor.name)
            self._day.show_value(self.today)
        self._show_details()
        self.edited.emit()

    def _on_day(self, _day: object) -> None:
        self.edited.emit()
