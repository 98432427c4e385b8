"""Verwijzingen in a person's file: each with where it stands; a new one begins here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from healthdesk.actions.follow_up_referral import of_patient
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.errors import Trouble
from healthdesk.records.letter import Letter
from healthdesk.records.link import Link
from healthdesk.records.referral import ReferralLine
from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.person_letters import PersonLetters
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import SectionTitle
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.referrals.referral_table import ReferralTable


class PersonReferrals(FileTab):
    """Referrals and letters, newest first; Enter opens one."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._list = ReferralTable(workbench, with_person=False)
        self._new = PrimaryButton(self.tr("Nieuwe verwijzing"), icon="plus", small=True)
        may_refer = may(workbench.desk.actor, Right.MAKE_REFERRALS)
        self._new.setVisible(may_refer)
        self._list.say_when_empty(
            self.tr("Nog geen verwijzing."), self.tr("Nieuwe verwijzing") if may_refer else ""
        )
        head = row()
        fill(head, SectionTitle(self.tr("Verwijzingen")), None, self._new)
        layout = column(self, gap="medium")
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        self._letters = PersonLetters(workbench)
        self._letters.opened.connect(self._on_letter)
        self._letters.link_requested.connect(self.link_requested)
        layout.addWidget(self._letters, 1)
        self._new.clicked.connect(self._on_new)
        self._list.empty_acted.connect(self._on_new)
        self._list.opened.connect(self._on_opened)
        self._list.retried.connect(self._fetch)

    def show_file(self, file: PatientFile) -> None:
        super().show_file(file)
        self._list.show_loading()
        self._fetch()
        self._letters.show_person(file.patient.id)

    def _fetch(self) -> None:
        if self.file is not None:
            self.workbench.background.run(
                of_patient,
                self.workbench.desk,
                self.file.patient.id,
                then=self._list.show_records,
                trouble=self._on_trouble,
            )

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_opened(self, line: ReferralLine) -> None:
        self.link_requested.emit(Link("referral", line.referral.id))

    def _on_letter(self, letter: Letter) -> None:
        self.link_requested.emit(Link("letter", letter.id))

    def _on_new(self) -> None:
        if self.file is not None:
            self.link_requested.emit(Link("new_referral", self.file.patient.id))
