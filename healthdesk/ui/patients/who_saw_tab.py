"""Wie zag dit dossier: every view and change by visit, newest first; each line of the book is under it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.actions import print_access, shield_file
from healthdesk.actions.desk import Done
from healthdesk.actions.export_person import export_person
from healthdesk.actions.open_patient_file import PatientFile, who_saw
from healthdesk.actions.print_access import AccessPaper
from healthdesk.actions.shield_file import Door
from healthdesk.errors import Trouble
from healthdesk.records.audit import AuditEntry
from healthdesk.records.shield import Shield
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.layouts import column, hide_unless, row
from healthdesk.ui.parts.paper_buttons import PaperButtons
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.action_words import action_word
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.seen_list import SeenList
from healthdesk.ui.patients.shield_dialog import ShieldDialog


class WhoSawTab(FileTab):
    """A list that can be printed for the person herself."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._list = SeenList(workbench, self)
        self._how = ChoiceChips(
            self.tr("Hoe het boek getoond wordt"),
            (Choice("visit", self.tr("per bezoek")), Choice("line", self.tr("elke regel"))),
            pills=True,
        )
        self._how.show_values(("visit",))
        self._how.picked.connect(self._on_how)
        self._door: Asking[ShieldDialog] = Asking(workbench, self)
        self._banner = Banner()
        self._banner.clear()
        self._paper = PaperButtons(self.tr("Wie zag dit dossier"))
        words = self.tr("Elke inzage en elke wijziging staat hier. Dit boek kan alleen groeien.")
        head = row(gap="medium")
        head.addWidget(Text(words, "muted", wraps=True), 1)
        self._copy = QuietButton(self.tr("Kopie van het dossier…"), icon="download")
        hide_unless(may(workbench.desk.actor, Right.EXPORT), self._copy)
        self._copy.clicked.connect(self._on_copy)
        self._shield = QuietButton(self.tr("Scherm af…"), icon="lock")
        self._shield.clicked.connect(self._on_shield)
        head.addWidget(self._shield)
        head.addWidget(self._paper)
        head.addWidget(self._copy)
        layout = column(self, gap="large")
        layout.addWidget(self._banner)
        layout.addLayout(head)
        how = row(gap="large")
        how.addWidget(self._how, 1)
        how.addWidget(Text(self.tr("Enter of een dubbele klik toont de regels van een bezoek."), "caption"))
        layout.addLayout(how)
        layout.addWidget(self._list, 1)
        self._list.retried.connect(self._fetch)
        self._paper.wanted.connect(self._on_paper_wanted)
        self._paper.saved.connect(self._on_saved)

    def show_file(self, file: PatientFile) -> None:
        super().show_file(file)
        self._list.show_loading()
        self._fetch()

    def _fetch(self) -> None:
        if self.file is not None:
            self.workbench.background.run(
                who_saw,
                self.workbench.desk,
                self.file.patient.id,
                then=self._on_entries,
                trouble=self._on_trouble,
            )

    @property
    def _each_line(self) -> bool:
        return self._how.value == "line"

    def _on_how(self, _values: object) -> None:
        if not self._how.value:
            self._how.show_values(("visit",))
        self._list.show_each_line(wanted=self._each_line)

    def _on_shield(self) -> None:
        if self.file is not None:
            patient = self.file.patient.id
            self.workbench.background.run(
                shield_file.door_of,
                self.workbench.desk,
                patient,
                then=self._on_door,
                trouble=self._on_no_paper,
            )

    def _on_door(self, door: Door) -> None:
        if self.file is None:
            return
        dialog = ShieldDialog(self.workbench, self.file.patient.id, door, self)
        dialog.wished.connect(self._on_shield_wished)
        dialog.opened.connect(self._on_open_wished)
        self._door.open(dialog)

    def _on_shield_wished(self, open_to: object, why: str) -> None:
        if self.file is not None:
            self._door.run(
                shield_file.shield,
                self.workbench.desk,
                self.file.patient.id,
                open_to,
                why,
                then=self._on_shielded,
                trouble=self._on_not_shielded,
            )

    def _on_shielded(self, done: Done[Shield]) -> None:
        told = self.tr("Afgeschermd: open voor {count} collega's.")
        self.workbench.toasts.show(told.format(count=len(done.result.open_to)), undo=done.undo)
        self._fetch()

    def _on_not_shielded(self, trouble: Trouble, dialog: ShieldDialog | None) -> None:
        if dialog is not None:
            dialog.refuse(self.workbench.sentence_for(trouble))
        else:
            self._on_no_paper(trouble)

    def _on_open_wished(self) -> None:
        if self.file is not None:
            self.workbench.background.run(
                shield_file.unshield,
                self.workbench.desk,
                self.file.patient.id,
                then=self._on_opened,
                trouble=self._on_no_paper,
            )

    def _on_opened(self, done: Done[None]) -> None:
        self.workbench.toasts.show(self.tr("Het dossier is weer open."), undo=done.undo)
        self._fetch()

    def _on_copy(self) -> None:
        if self.file is None:
            return
        title, kind = self.tr("Bewaar de kopie voor de persoon"), self.tr("Map in één bestand (*.zip)")
        ask_where(self, title, kind, f"{self.file.patient.code}.zip", self.copy_to)

    def copy_to(self, path: str) -> None:
        """Everything of this person in one file, for herself."""
        if self.file is not None:
            self.workbench.background.run(
                export_person,
                self.workbench.desk,
                self.file.patient.id,
                Path(path),
                then=self._on_copied,
                trouble=self._on_no_paper,
            )

    def _on_copied(self, count: int) -> None:
        told = self.tr("Kopie gemaakt: {count} bestanden. Buiten HealthDesk is ze niet beschermd.")
        self._banner.say(told.format(count=count), "blue")
        self._fetch()

    def _on_paper_wanted(self) -> None:
        if self.file is not None:
            self.workbench.background.run(
                print_access.draw_each_line if self._each_line else print_access.draw,
                self.workbench.desk,
                self.file.patient.id,
                action_word,
                then=self._on_paper,
                trouble=self._on_no_paper,
            )

    def _on_paper(self, paper: AccessPaper) -> None:
        self._paper.hand_over(self.workbench, paper.pdf, paper.name)
        self._fetch()

    def _on_saved(self, name: str) -> None:
        self.workbench.toasts.show(self.tr("Bewaard als {name}.").format(name=name))

    def _on_no_paper(self, trouble: Trouble) -> None:
        self._banner.say(self.workbench.sentence_for(trouble))

    def _on_entries(self, entries: tuple[AuditEntry, ...]) -> None:
        self._list.show_entries(entries)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))
