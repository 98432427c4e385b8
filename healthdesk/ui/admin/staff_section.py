"""Mensen en rollen: who works here, what she may do, and who can sign in."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import manage_staff
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.disciplines import discipline_name
from healthdesk.rules.language_names import language_name
from healthdesk.ui.admin.password_dialog import PasswordDialog
from healthdesk.ui.admin.person_dialog import PersonDialog, PersonTyped
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.role_names import role_names
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.workbench import Workbench


class StaffSection(AdminSection):
    """A list; Enter opens somebody."""

    interests = frozenset({"practitioner"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._signing_in: frozenset[UUID] = frozenset()
        self._asking: Asking[PersonDialog | PasswordDialog] = Asking(workbench, self)
        self._asked: Practitioner | None = None
        columns: tuple[Column[Any], ...] = (
            Column[Practitioner](key="name", title=self.tr("Naam"), text=_name, width=0),
            Column[Practitioner](key="roles", title=self.tr("Rollen"), text=self._roles, width=30),
            Column[Practitioner](key="languages", title=self.tr("Talen"), text=self._languages, width=30),
            Column[Practitioner](
                key="state", title=self.tr("Aanmelden"), text=self._state, tone=self._tone, width=18
            ),
        )
        self._list = RecordList(
            "staff", self.tr("Mensen en rollen"), columns, workbench.memory, identity=_identity
        )
        ListExporter(workbench, self._list, self)
        self._new = PrimaryButton(self.tr("Iemand erbij"), icon="person-add")
        self._password = QuietButton(self.tr("Nieuw wachtwoord…"))
        self._go = QuietButton(self.tr("Werkt hier niet meer…"))
        head = row(gap="medium")
        fill(head, self._new, None, self._password, self._go)
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        self._connect()

    def _connect(self) -> None:
        self._list.opened.connect(self._on_opened)
        self._list.chosen.connect(self._on_chosen)
        self._list.retried.connect(self.fetch)
        self._new.clicked.connect(self.new_item)
        self._password.clicked.connect(self._on_password)
        self._go.clicked.connect(self._on_go)
        self._on_chosen(None)

    # --- what the page asks

    def fetch(self) -> None:
        self._list.show_loading()
        self.workbench.background.run(
            _everybody, self.workbench.desk, then=self._on_everybody, trouble=self._on_no_list
        )

    def new_item(self) -> bool:
        self._ask(None)
        return True

    # --- slots

    def _on_everybody(self, found: tuple[tuple[Practitioner, ...], frozenset[UUID]]) -> None:
        people, self._signing_in = found
        self._list.show_records(people)

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_chosen(self, person: Practitioner | None) -> None:
        self._password.setEnabled(person is not None and person.active)
        self._go.setEnabled(person is not None and person.active)

    def _on_opened(self, person: Practitioner) -> None:
        self._ask(person)

    def _ask(self, person: Practitioner | None) -> None:
        self._asked = person
        dialog = PersonDialog(self.workbench, person, self)
        dialog.wanted.connect(self._on_wanted)
        self._asking.open(dialog)

    def _on_wanted(self, typed: PersonTyped) -> None:
        if self._asked is None:
            self._asking.run(
                manage_staff.hire,
                self.workbench.desk,
                typed.person,
                typed.password,
                then=self._on_kept,
                trouble=self._on_dialog_trouble,
            )
            return
        self._asking.run(
            manage_staff.change,
            self.workbench.desk,
            typed.person,
            then=self._on_kept,
            trouble=self._on_dialog_trouble,
        )

    def _on_kept(self, done: Done[Practitioner]) -> None:
        told = self.tr("{name} is bewaard.").format(name=done.result.name)
        self.workbench.toasts.show(told, undo=done.undo)

    def _on_password(self) -> None:
        person = self._list.current
        if person is None:
            return
        self._asked = person
        dialog = PasswordDialog(self.workbench, person, self)
        dialog.wanted.connect(self._on_password_wanted)
        self._asking.open(dialog)

    def _on_password_wanted(self, password: str) -> None:
        if self._asked is not None:
            self._asking.run(
                manage_staff.reset_password,
                self.workbench.desk,
                self._asked,
                password,
                then=self._on_password_given,
                trouble=self._on_dialog_trouble,
            )

    def _on_password_given(self, _done: Done[None]) -> None:
        self.workbench.toasts.show(self.tr("Het nieuwe wachtwoord geldt vanaf nu."))

    def _on_go(self) -> None:
        person = self._list.current
        if person is None:
            return
        self._asked = person
        dialog = ConfirmDialog(
            self.tr("Werkt {name} hier niet meer?").format(name=person.name),
            self.tr("Niet meer laten aanmelden"),
            self,
            explanation=self.tr(
                "De naam blijft staan onder wat er gedaan werd. Komende gesprekken blijven in de agenda en "
                "staan bij Ruimtes en uren onder Op te lossen."
            ),
        )
        dialog.accepted.connect(self._on_go_confirmed)
        dialog.open()

    def _on_go_confirmed(self) -> None:
        if self._asked is not None:
            self.workbench.background.run(
                manage_staff.let_go,
                self.workbench.desk,
                self._asked,
                then=self._on_gone,
                trouble=self.on_trouble,
            )

    def _on_gone(self, done: Done[Practitioner]) -> None:
        told = self.tr("{name} meldt zich niet meer aan.").format(name=done.result.name)
        self.workbench.toasts.show(told)

    def _on_dialog_trouble(self, trouble: Trouble, dialog: PersonDialog | PasswordDialog | None) -> None:
        if dialog is None:
            self.on_trouble(trouble)
        else:
            dialog.show_trouble(trouble)

    # --- words

    def _roles(self, person: Practitioner) -> str:
        """What she does here, and what she is by training."""
        trained = discipline_name(person.discipline, self.workbench.desk.language)
        return joined(role_names(person.roles), trained)

    def _languages(self, person: Practitioner) -> str:
        return ", ".join(language_name(code, self.workbench.desk.language) for code in person.languages)

    def _state(self, person: Practitioner) -> str:
        if not person.active:
            return self.tr("werkt hier niet meer")
        return self.tr("kan aanmelden") if person.id in self._signing_in else self.tr("alleen agenda")

    def _tone(self, person: Practitioner) -> Tone:
        return "green" if person.active and person.id in self._signing_in else "neutral"


def _everybody(desk: Any) -> tuple[tuple[Practitioner, ...], frozenset[UUID]]:
    return manage_staff.staff(desk), manage_staff.can_sign_in(desk)


def _name(person: Practitioner) -> str:
    return person.name


def _identity(person: Practitioner) -> object:
    return person.id
