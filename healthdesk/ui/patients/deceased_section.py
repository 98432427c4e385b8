"""That somebody died, and when, as far as it is known. Only in a file: nobody is registered so."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.patient import DAY_UNKNOWN, Patient
from healthdesk.rules.deceased import parse_death
from healthdesk.rules.typed_birth_dates import show_birth_date
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.section import Section


class DeceasedSection(Section):
    """One line; empty for who lives."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Overlijden"))
        hint = self.tr("dag, maand of jaar; “ja” als de dag niet gekend is. Leeg zolang iemand leeft.")
        self.line("deceased", self.tr("Overleden op"), hint).check_with(self._check)

    def show_patient(self, patient: Patient) -> None:
        self.setVisible(bool(patient.code))
        self.show_text("deceased", self._said(patient.deceased))

    def typed(self, patient: Patient) -> Patient:
        told = parse_death(self.text("deceased"), self.today)
        return patient if told is None else replace(patient, deceased=told)

    def _said(self, kept: str) -> str:
        return self.tr("ja") if kept == DAY_UNKNOWN else show_birth_date(kept)

    def _check(self) -> str:
        if parse_death(self.text("deceased"), self.today) is None:
            return self.workbench.sentence("patients.death_unclear")
        return ""
