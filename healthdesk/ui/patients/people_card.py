"""Who stands around somebody: in what name, and how each may be reached."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.records.patient import Patient
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.around_row import AroundRow


class PeopleCard(Card):
    """Hidden where nobody is noted."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Mensen rond deze persoon"))
        self._workbench = workbench
        inside = QWidget()
        inside.setProperty("look", "clear")
        self._inside = column(inside, gap="medium")
        self._rows: list[AroundRow] = []
        self.add(inside)
        self.hide()

    def show_people(self, patient: Patient) -> None:
        """The people around this one."""
        for number, one in enumerate(patient.related):
            if number == len(self._rows):
                self._rows.append(AroundRow())
                self._inside.addWidget(self._rows[number])
            self._rows[number].tell(one, patient, self._workbench.desk)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(patient.related))
        self.setHidden(not patient.related)
