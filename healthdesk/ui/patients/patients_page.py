"""Patiënten or Jongeren: the list, somebody new, the file of one person, and who may stand there twice."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient, PatientLine
from healthdesk.rules.person_names import shown_name
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.page import Page, Shortcut
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.doubles_view import DoublesView
from healthdesk.ui.patients.merge_view import MergeView
from healthdesk.ui.patients.new_patient import NewPatient
from healthdesk.ui.patients.patient_file import PatientFileView
from healthdesk.ui.patients.people_list import PeopleList


class PatientsPage(Page):
    """Five faces; Esc goes back to the list. What is seldom wanted is made when somebody goes there first."""

    interests = frozenset(
        {
            "patient",
            "appointment",
            "consent",
            "enrolment",
            "referral",
            "letter",
            "questionnaire_response",
            "note",
        }
    )
    help_topic = "patienten"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.title = workbench.words.people_title
        self._faces = QStackedWidget(self)
        self._list = PeopleList(workbench, self._faces)
        self._file = PatientFileView(workbench, self._faces)
        for face in (self._list, self._file):
            self._faces.addWidget(face)
        column(self, margin="margin").addWidget(self._faces)
        self._list.opened.connect(self._on_line_opened)
        self._list.new_wanted.connect(self._on_new_wanted)
        self._list.doubles_wanted.connect(self._on_doubles)
        self._file.link_requested.connect(self.link_requested)
        self._file.shown.connect(self._on_file_shown)
        self._file.closed.connect(self._on_file_closed)

    @cached_property
    def _new(self) -> NewPatient:
        made = NewPatient(self.workbench, self._faces)
        self._faces.addWidget(made)
        made.registered.connect(self._on_registered)
        made.known.connect(self._on_known)
        made.given_up.connect(self._on_list)
        return made

    @cached_property
    def _doubles(self) -> DoublesView:
        made = DoublesView(self.workbench, self._faces)
        self._faces.addWidget(made)
        made.link_requested.connect(self.link_requested)
        made.merge_wanted.connect(self._on_merge)
        return made

    @cached_property
    def _merge(self) -> MergeView:
        made = MergeView(self.workbench, self._faces)
        self._faces.addWidget(made)
        made.merged.connect(self.link_requested)
        made.given_up.connect(self._on_doubles)
        return made

    def _somebody_new(self) -> NewPatient | None:
        """The form of somebody new, where it was made."""
        made = vars(self).get("_new")
        return made if isinstance(made, NewPatient) else None

    # --- what the window asks

    def show_link(self, link: Link) -> None:
        if link.kind == "patient" and link.id is not None:
            self._faces.setCurrentWidget(self._file)
            self._file.open_person(link.id, link.extra)
        elif link.kind == "doubles":
            self._on_doubles()
        elif link.extra == "new":
            self._on_new_wanted("")
        elif link.kind == "newcomer" and link.id is not None:
            self._welcome(link.id, link.extra)
        else:
            self._on_list()

    def here(self) -> Link | None:
        face = self._faces.currentWidget()
        if face is self._file and self._file.file is not None:
            return Link("patient", self._file.file.patient.id, self._file.tab)
        if isinstance(face, DoublesView | MergeView):
            return Link("doubles")
        return Link("patient", None, "new" if isinstance(face, NewPatient) else "")

    def refresh(self, changes: tuple[Change, ...]) -> None:
        face = self._faces.currentWidget()
        if face is self._file:
            self._file.refresh(changes)
        if isinstance(face, DoublesView):
            face.look()
        self._list.look()

    def first_focus(self) -> QWidget | None:
        face = self._faces.currentWidget()
        if face is self._file:
            return self._file.first_focus()
        if isinstance(face, DoublesView):
            return face.first_focus()
        if isinstance(face, MergeView):
            return face.keep
        return face.form.begin() if isinstance(face, NewPatient) else self._list.search

    def new_item(self) -> bool:
        self._on_new_wanted(self._list.search.text())
        return True

    def find_here(self) -> bool:
        self._on_list()
        self._list.search.setFocus()
        self._list.search.selectAll()
        return True

    def save(self) -> bool:
        face = self._faces.currentWidget()
        if isinstance(face, NewPatient):
            face.keep()
            return True
        tab = self._file.current_tab()
        return tab is not None and tab.save()

    def edit(self) -> bool:
        tab = self._file.current_tab()
        return self._faces.currentWidget() is self._file and tab is not None and tab.edit()

    def step_back(self) -> bool:
        if self._faces.currentWidget() is self._list:
            return False
        if isinstance(self._faces.currentWidget(), MergeView):
            self._on_doubles()
        else:
            self._on_list()
        return True

    def has_unsaved(self) -> bool:
        new = self._somebody_new()
        return (new is not None and new.has_unsaved) or self._file.has_unsaved()

    def keep_work(self) -> None:
        new = self._somebody_new()
        if new is not None:
            new.keep_work()
        self._file.keep_work()

    def shortcuts(self) -> tuple[Shortcut, ...]:
        face = self._faces.currentWidget()
        keep, back = ("Ctrl+S", self.tr("bewaar")), ("Esc", self.tr("terug naar de lijst"))
        if face is self._file and self._file.file is None:
            return (back,)
        if face is self._file:
            return (("F2", self.tr("wijzig de gegevens")), keep, back)
        if face is not self._list:
            return (keep, back) if isinstance(face, NewPatient) else (("Esc", self.tr("een stap terug")),)
        return (
            ("Enter", self.tr("open het dossier")),
            ("Ctrl+N", self.workbench.words.new_person),
        )

    # --- slots

    def _on_line_opened(self, line: PatientLine) -> None:
        self.link_requested.emit(Link("patient", line.id))

    def _on_known(self, patient: Patient) -> None:
        self.link_requested.emit(Link("patient", patient.id))

    def _on_registered(self, patient: Patient) -> None:
        words = self.tr("{name} heeft nu een dossier: {code}.")
        self.workbench.toasts.show(words.format(name=shown_name(patient), code=patient.code))
        self.link_requested.emit(Link("patient", patient.id))

    def _on_new_wanted(self, typed: str) -> None:
        self._faces.setCurrentWidget(self._new)
        self._new.start(typed)
        self._name(self.workbench.words.new_person)

    def _welcome(self, walk_in_id: UUID, name: str) -> None:
        self._faces.setCurrentWidget(self._new)
        self._new.start(name, walk_in_id)
        self._name(self.workbench.words.new_person)

    def _on_doubles(self) -> None:
        self._faces.setCurrentWidget(self._doubles)
        self._name(self.tr("Misschien dezelfde persoon"))
        self._doubles.look()
        self._doubles.first_focus().setFocus()

    def _on_merge(self, pair: tuple[UUID, UUID]) -> None:
        self._faces.setCurrentWidget(self._merge)
        self._name(self.tr("Eén dossier maken"))
        self._merge.show_two(*pair)

    def _on_list(self) -> None:
        self._faces.setCurrentWidget(self._list)
        self._name(self.workbench.words.people_title)
        self._list.search.setFocus()

    def _on_file_shown(self, file: object) -> None:
        patient = getattr(file, "patient", None)
        if isinstance(patient, Patient):
            self._name(shown_name(patient))

    def _on_file_closed(self) -> None:
        """Also the title tells of nobody: neither of who this is, nor of who was shown before."""
        self._name(self.tr("Afgeschermd dossier"))

    def _name(self, title: str) -> None:
        self.title = title
        self.title_changed.emit()
