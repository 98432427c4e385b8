"""For whom: a search, and then the name with a way to choose another."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.open_patient_file import PatientFile, refresh_file
from healthdesk.errors import Trouble
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import age_on, shown_name, with_age
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class ChosenPerson(QWidget):
    """picked: a `Patient`, or None when another is looked for."""

    picked = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self.patient: Patient | None = None
        self.picker = PersonPicker(workbench, self.tr("Naam, geboortedatum, nummer of code"))
        self._name = Text("", "strong", wraps=True)
        self._other = LinkButton(self.tr("Iemand anders"))
        self._chosen = QWidget()
        fill(row(self._chosen), self._name, self._other)
        self._chosen.hide()
        fill(column(self), self.picker, self._chosen)
        self.setFocusProxy(self.picker)
        self.picker.picked.connect(self._on_picked)
        self._other.clicked.connect(self.ask)

    # --- what others may call

    def ask(self) -> None:
        """Nobody is chosen yet."""
        self._forget()
        self.patient = None
        self._chosen.hide()
        self.picker.show()
        self.picker.clear()
        self.picker.search.setFocus()
        self.picked.emit(None)

    def pick(self, patient_id: UUID) -> None:
        """This one."""
        self._forget()
        if self.patient is not None and self.patient.id != patient_id:
            self.patient = None  # until the other is there nothing is done for this one
            self._name.setText("…")
        self._ticket = self._workbench.background.run(
            refresh_file, self._workbench.desk, patient_id, then=self._on_file, trouble=self._on_not_there
        )

    # --- slots

    def _on_picked(self, whom: Whom) -> None:
        self.pick(whom.id)

    def _on_file(self, file: PatientFile) -> None:
        self._ticket = None
        self.patient = file.patient
        age = age_on(file.patient, self._workbench.desk.clock.today())
        name = shown_name(file.patient)
        self._name.setText(with_age(name, age))
        self.picker.hide()
        self._chosen.show()
        self.picked.emit(file.patient)

    def _on_not_there(self, trouble: Trouble) -> None:
        """A file that is closed or gone: nobody is chosen, and another can be looked for."""
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
        self.ask()

    def _forget(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = None
