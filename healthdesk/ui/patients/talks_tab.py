"""Afspraken: past and coming talks of one person, with how many she came to."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions.export_calendar import export_calendar
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.actions.show_agenda import talks_of
from healthdesk.errors import Trouble
from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.calendar_file import CalendarScope
from healthdesk.records.link import Link
from healthdesk.rules.person_names import name_and_age
from healthdesk.rules.roles import Right, may
from healthdesk.ui.agenda.said import joined, overlap_told
from healthdesk.ui.agenda.series_said import series_said
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.said import state_word
from healthdesk.ui.reminders.wish_dialog import WishDialog
from healthdesk.ui.trajectory.path_card import PathCard
from healthdesk.ui.trajectory.recall_card import RecallCard


class TalksTab(FileTab):
    """One list, newest first; Enter opens the day in the agenda."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        columns: tuple[Column[Any], ...] = (
            Column[AgendaLine](key="at", title=self.tr("Wanneer"), text=self._when, sort=_order, width=22),
            Column[AgendaLine](key="what", title=self.tr("Wat"), text=self._what, width=0),
            Column[AgendaLine](key="with", title=self.tr("Met"), text=_therapist, width=20),
            Column[AgendaLine](key="room", title=self.tr("Kamer"), text=_room, width=14),
            Column[AgendaLine](key="state", title=self.tr("Toestand"), text=_state, tone=_tone, width=16),
        )
        self._count = Text("", "muted", wraps=True)
        self._list = RecordList("talks", self.tr("Afspraken"), columns, workbench.memory, identity=_identity)
        ListExporter(workbench, self._list, self, attrgetter("appointment.patient_id"))
        books = may(workbench.desk.actor, Right.BOOK)
        words = self.tr("Zoek een moment")
        self._list.say_when_empty(self.tr("Er is nog niets afgesproken."), words if books else "")
        self._list.empty_acted.connect(self._on_book)
        self._book = QuietButton(words, icon="search", small=True)
        self._book.setVisible(books)
        self._book.clicked.connect(self._on_book)
        self._ask = QuietButton(self.tr("Hoe was het?"), icon="smile", small=True)
        set_tip(self._ask, self.tr("Laat op het einde zeggen hoe het was, zonder naam"))
        self._ask.clicked.connect(self._on_ask)
        hide_unless(may(workbench.desk.actor, Right.FILL_INTAKE), self._ask)
        self._calendar = QuietButton(self.tr("Voor de eigen kalender…"), icon="download", small=True)
        set_tip(self._calendar, self.tr("De afspraken die komen als kalenderbestand, zonder namen"))
        self._calendar.clicked.connect(self._on_calendar)
        self._remind = QuietButton(self.tr("Herinneringen…"), icon="mail", small=True)
        self._remind.clicked.connect(self._on_remind)
        hide_unless(books, self._remind)
        self._list.opened.connect(self._on_opened)
        self._list.retried.connect(self._fetch)
        layout = column(self, gap="large")
        head = row()
        head.addWidget(self._count, 1)
        fill(head, self._calendar, self._remind, self._ask, self._book)
        layout.addLayout(head)
        self._path, self._recall = PathCard(workbench), RecallCard(workbench)
        cards = row(gap="gap")
        cards.addWidget(self._path, 1)
        cards.addWidget(self._recall, 1)
        layout.addLayout(cards)
        layout.addWidget(self._list, 1)

    def show_file(self, file: PatientFile) -> None:
        super().show_file(file)
        self._list.show_loading()
        self._fetch()
        self._path.show_person(file.patient.id)
        self._recall.show_person(file.patient.id)

    def has_unsaved(self) -> bool:
        return self._recall.has_words()

    def _fetch(self) -> None:
        if self.file is not None:
            self.workbench.background.run(
                talks_of,
                self.workbench.desk,
                self.file.patient.id,
                then=self._on_lines,
                trouble=self._on_trouble,
            )

    def _on_lines(self, lines: tuple[AgendaLine, ...]) -> None:
        states = [line.appointment.state for line in lines if not line.places]
        came, missed = states.count(AppointmentState.DONE), states.count(AppointmentState.NO_SHOW)
        words = self.tr("Gesprekken gehad: {came} · niet gekomen: {missed}")
        self._count.setText(words.format(came=came, missed=missed))
        self._list.show_records(lines)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_opened(self, line: AgendaLine) -> None:
        self.link_requested.emit(Link("appointment", line.appointment.id))

    def _on_book(self) -> None:
        if self.file is not None:
            self.link_requested.emit(Link("moment", self.file.patient.id))

    def _on_ask(self) -> None:
        if self.file is not None:
            patient = self.file.patient
            spoken = sorted(patient.languages, key=lambda one: not one.preferred)
            self.link_requested.emit(Link("how_it_was", patient.id, spoken[0].code if spoken else ""))

    def _on_remind(self) -> None:
        if self.file is not None:
            patient, today = self.file.patient, self.workbench.desk.clock.today()
            dialog = WishDialog(self.workbench, patient.id, name_and_age(patient, today), self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_calendar(self) -> None:
        title, kind = self.tr("Bewaar als kalenderbestand"), self.tr("Kalender (*.ics)")
        ask_where(
            self, title, kind, self.workbench.sentence("exchange.calendar_file") + ".ics", self.keep_calendar
        )

    def keep_calendar(self, path: str) -> None:
        """Her coming talks as a calendar file."""
        if self.file is not None:
            self.workbench.background.run(
                export_calendar,
                self.workbench.desk,
                Path(path),
                CalendarScope(patient_id=self.file.patient.id),
                then=self._on_calendar_kept,
                trouble=self._on_trouble,
            )

    def _on_calendar_kept(self, count: int) -> None:
        one = self.tr("1 afspraak bewaard. Geef het bestand alleen aan de persoon zelf.")
        several = self.tr("{count} afspraken bewaard. Geef het bestand alleen aan de persoon zelf.")
        self.workbench.toasts.show(one if count == 1 else several.format(count=count))

    def _when(self, line: AgendaLine) -> str:
        local = line.appointment.starts_at.astimezone(self.workbench.desk.clock.zone)
        return f"{short_date(local.date())} {clock_time(local)}"

    def _what(self, line: AgendaLine) -> str:
        what = line.service
        if line.talk_number:
            what = self.tr("{service} {number}").format(service=line.service, number=line.talk_number)
        return joined(what, series_said(line), overlap_told(line))


def _order(line: AgendaLine) -> object:
    return line.appointment.starts_at


def _therapist(line: AgendaLine) -> str:
    return line.therapists


def _room(line: AgendaLine) -> str:
    return line.room


def _state(line: AgendaLine) -> str:
    return state_word(line.appointment.state)[0]


def _tone(line: AgendaLine) -> Tone:
    return state_word(line.appointment.state)[1]


def _identity(line: AgendaLine) -> object:
    return line.appointment.id
