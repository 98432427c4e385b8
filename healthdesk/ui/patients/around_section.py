"""Who stands around somebody: who announced her, who may think along, for whom she cares."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.patient import Patient
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.related_row import RelatedRow
from healthdesk.ui.patients.section import Section

_ANSWERS = {True: ("yes",), False: ("no",), None: ()}


class AroundSection(Section):
    """People as rows; being an informal carer is asked, never assumed."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "", parent)
        self.set_title(self.tr("Rond deze persoon"))
        self.line("referrer", self.tr("Aangemeld door"), self.tr("bv. zelf, school, CLB, huisarts"))
        self.line("warning", self.tr("Let op, voor iedereen aan de balie"))
        self._carer = ChoiceChips(
            self.tr("Mantelzorger"),
            (
                Choice("yes", self.tr("ja, mantelzorger")),
                Choice("no", self.tr("nee")),
            ),
        )
        self._carer.picked.connect(self._on_carer)
        carer_for = QLineEdit()
        carer_for.textEdited.connect(self.edited)
        self.fields["carer_for"] = LabeledField(self.tr("Zorgt voor"), carer_for)
        self.add(Text(self.tr("Mensen rond deze persoon")))
        self._related = self.several("related", self._related_row, self.tr("Nog iemand"))
        self.add(Text(self.tr("Mantelzorger")))
        self.add(self._carer)
        self.add(self.fields["carer_for"])

    def _related_row(self) -> RelatedRow:
        return RelatedRow(self.workbench)

    def show_patient(self, patient: Patient) -> None:
        for key in ("referrer", "warning", "carer_for"):
            self.show_text(key, getattr(patient, key))
        self._related.show_values(patient.related)
        self._carer.show_values(_ANSWERS[patient.carer])
        self.fields["carer_for"].setVisible(patient.carer is True)

    def typed(self, patient: Patient) -> Patient:
        carer = {"yes": True, "no": False}.get(self._carer.value or "")
        return replace(
            patient,
            **self.plain(patient, "referrer", "warning", "carer_for"),
            related=self._related.values(),
            carer=carer,
        )

    def _on_carer(self, _values: object) -> None:
        self.fields["carer_for"].setVisible(self._carer.value == "yes")
        self.edited.emit()
