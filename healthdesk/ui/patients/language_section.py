"""Which languages somebody speaks or signs, and what is needed to come, talk and wait."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.records.patient import AccessNeed, Patient
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.language_row import LanguageRow
from healthdesk.ui.patients.said import needs
from healthdesk.ui.patients.section import Section


class LanguageSection(Section):
    """Languages as rows, needs as chips."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Taal en toegankelijkheid"))
        self._languages = self.several("languages", self._language_row, self.tr("Taal toevoegen"))
        self._needs = ChoiceChips(
            self.tr("Wat heb je nodig"),
            [Choice(need.value, label) for need, label in needs().items()],
            several=True,
        )
        self._needs.picked.connect(self._on_needs)
        self.add(Text(self.tr("Wat is nodig om te kunnen komen?")))
        self.add(self._needs)

    def _language_row(self) -> LanguageRow:
        return LanguageRow(self.workbench.desk.language)

    def show_patient(self, patient: Patient) -> None:
        self._languages.show_values(patient.languages)
        self._needs.show_values(need.value for need in patient.access_needs)

    def typed(self, patient: Patient) -> Patient:
        return replace(
            patient,
            languages=self._languages.values(),
            access_needs=frozenset(AccessNeed(value) for value in self._needs.values),
        )

    def _on_needs(self, _values: object) -> None:
        self.edited.emit()
