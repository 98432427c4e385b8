"""Gezin: who lives together, each name a link, with a search to put somebody there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_household
from healthdesk.actions.desk import Done
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.errors import Trouble
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import age_on, shown_name, with_age
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import column, hide_unless
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.household_row import HouseholdRow


class HouseholdCard(Card):
    """link_requested: a `Link` to somebody of the household."""

    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Gezin"))
        self._workbench = workbench
        self._file: PatientFile | None = None
        self._banner = Banner()
        people = QWidget()
        people.setProperty("look", "clear")
        self._people = column(people, gap="tiny")
        self._nobody = Text(self.tr("Niemand anders."), "muted")
        self._people.addWidget(self._nobody)
        self._rows: list[HouseholdRow] = []
        self.picker = PersonPicker(workbench, self.tr("Wie woont hier ook?"))
        self._add = QuietButton(self.tr("Nog iemand"), small=True, icon="plus")
        self._add.setAccessibleName(self.tr("Nog iemand van het gezin"))
        hide_unless(may(workbench.desk.actor, Right.CHANGE_PATIENTS), self._add)
        for part in (self._banner, people, self.picker, self._add):
            self.add(part)
        self._banner.clear()
        self.picker.hide()
        self._add.clicked.connect(self._on_add)
        self.picker.picked.connect(self._on_picked)

    def show_file(self, file: PatientFile) -> None:
        """The household of this person; a search under way stays for the same one."""
        if self._file is None or self._file.patient.id != file.patient.id:
            self.picker.clear()
            self.picker.hide()
            self._banner.clear()
        self._file = file
        self._nobody.setVisible(not file.household)
        while len(self._rows) < len(file.household):
            self._rows.append(self._one_more())
        for number, made in enumerate(self._rows):
            made.setVisible(number < len(file.household))
        today = self._workbench.desk.clock.today()
        for made, one in zip(self._rows, file.household, strict=False):
            name = shown_name(one)
            made.say(name, with_age(name, age_on(one, today)))

    def _one_more(self) -> HouseholdRow:
        """Rows stay from one person to the next and say something else."""
        made = HouseholdRow(may_change=may(self._workbench.desk.actor, Right.CHANGE_PATIENTS))
        made.opened.connect(self._on_opened)
        made.left.connect(self._on_away)
        self._people.addWidget(made)
        return made

    # --- slots

    def _on_add(self) -> None:
        self.picker.show()
        self.picker.search.setFocus()

    def _on_opened(self) -> None:
        one = self._asked()
        if one is not None:
            self.link_requested.emit(Link("patient", one.id))

    def _on_away(self) -> None:
        one = self._asked()
        if one is not None:
            self._workbench.background.run(
                keep_household.leave,
                self._workbench.desk,
                one.id,
                then=self._on_left,
                trouble=self._on_trouble,
            )

    def _on_picked(self, whom: Whom) -> None:
        if self._file is not None:
            self._workbench.background.run(
                keep_household.join,
                self._workbench.desk,
                self._file.patient.id,
                whom.id,
                then=self._on_kept,
                trouble=self._on_trouble,
            )

    def _on_kept(self, done: Done[None]) -> None:
        self.picker.hide()
        self._on_left(done)

    def _on_left(self, done: Done[None]) -> None:
        """Somebody is being looked for meanwhile: that goes on."""
        self._banner.clear()
        self._workbench.toasts.show(self.tr("Gezin bijgewerkt."), undo=done.undo)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), "amber")

    def _asked(self) -> Patient | None:
        asked = self.sender()
        number = next(number for number, made in enumerate(self._rows) if made is asked)
        household = self._file.household if self._file is not None else ()
        return household[number] if number < len(household) else None
