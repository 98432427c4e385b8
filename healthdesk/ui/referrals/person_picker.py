"""For whom: a few letters, a short list, and then the name."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from healthdesk.actions import find_anything
from healthdesk.actions.open_patient_file import PatientFile, refresh_file
from healthdesk.records.patient import Patient, PatientLine
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.rules.typed_birth_dates import show_birth_date
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_SHOWN = 5
_ID = Qt.ItemDataRole.UserRole


class PersonPicker(QWidget):
    """picked: a `Patient`, or None when another is looked for."""

    picked = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self.patient: Patient | None = None
        self.search = SearchBox(self.tr("Naam, geboortedatum, nummer of code"))
        self._found = QListWidget()
        self._found.setAccessibleName(self.tr("Gevonden"))
        self._found.setFixedHeight((_SHOWN + 1) * size("small_control"))
        self._found.hide()
        self._name = Text("", "strong", wraps=True)
        self._other = LinkButton(self.tr("Iemand anders"))
        self._chosen = QWidget()
        fill(row(self._chosen), self._name, self._other)
        self._chosen.hide()
        layout = column(self, gap="tiny")
        for part in (self.search, self._found, self._chosen):
            layout.addWidget(part)
        self.search.searched.connect(self._on_searched)
        self.search.left_downwards.connect(self._on_downwards)
        self.search.accepted.connect(self._on_accepted)
        self._found.itemActivated.connect(self._on_item)
        self._found.itemClicked.connect(self._on_item)
        self._other.clicked.connect(self.ask)

    # --- what others may call

    def ask(self) -> None:
        """Nobody is chosen yet."""
        self.patient = None
        self._chosen.hide()
        self.search.show()
        self.search.clear()
        self.search.setFocus()
        self.picked.emit(None)

    def pick(self, patient_id: UUID) -> None:
        """This one."""
        self._workbench.background.run(refresh_file, self._workbench.desk, patient_id, then=self._on_file)

    # --- slots

    def _on_searched(self, typed: str) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        if not typed.strip():
            self._found.hide()
            return
        self._ticket = self._workbench.background.run(
            find_anything.people, self._workbench.desk, typed, then=self._on_lines
        )

    def _on_lines(self, lines: tuple[PatientLine, ...]) -> None:
        self._found.clear()
        for line in lines[:_SHOWN]:
            said = " · ".join(
                part for part in (line.name, show_birth_date(line.birth_date), line.code) if part
            )
            item = QListWidgetItem(said, self._found)
            item.setData(_ID, line.id)
        if not lines:
            item = QListWidgetItem(self.tr("Niemand gevonden."), self._found)
        self._found.show()

    def _on_downwards(self) -> None:
        if self._found.count():
            self._found.setCurrentRow(0)
            self._found.setFocus()

    def _on_accepted(self) -> None:
        if self._found.count():
            self._on_item(self._found.item(0))

    def _on_item(self, item: QListWidgetItem) -> None:
        found = item.data(_ID)
        if isinstance(found, UUID):
            self.pick(found)

    def _on_file(self, file: PatientFile) -> None:
        self.patient = file.patient
        age = age_on(file.patient, self._workbench.desk.clock.today())
        name = shown_name(file.patient)
        self._name.setText(name if age is None else f"{name}, {age}")
        self._found.hide()
        self.search.hide()
        self._chosen.show()
        self.picked.emit(file.patient)
