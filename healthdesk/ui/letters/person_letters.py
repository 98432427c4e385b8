"""The letters about one person, for her file."""

from __future__ import annotations

from operator import attrgetter
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.open_letter import of_patient
from healthdesk.errors import Trouble
from healthdesk.records.letter import Letter
from healthdesk.ui.letters.letter_menu import LetterMenu, letters_for_person
from healthdesk.ui.letters.said import handed_said, kind_said
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.text import SectionTitle
from healthdesk.ui.parts.workbench import Workbench


class PersonLetters(QWidget):
    """Newest first; Enter opens one.

    opened: the `Letter` that was chosen. link_requested: a `Link` to one to be written.
    """

    opened = Signal(object)
    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        title = self.tr("Brieven")
        columns: tuple[Column[Any], ...] = (
            Column[Letter](key="to", title=self.tr("Aan"), text=_to, under=_subject, width=0),
            Column[Letter](key="kind", title=self.tr("Soort"), text=_kind, width=26),
            Column[Letter](key="day", title=self.tr("Verstuurd"), text=self._day, sort=_day_order, width=14),
            Column[Letter](key="how", title=self.tr("Weg"), text=_how, width=18),
            Column[Letter](key="number", title=self.tr("Nummer"), text=_number, width=14),
        )
        self._list = RecordList("letters", title, columns, workbench.memory, identity=_identity)
        self._list.say_when_empty(self.tr("Nog geen brief verstuurd."))
        ListExporter(workbench, self._list, self, attrgetter("patient_id"))
        self._new = LetterMenu(workbench, small=True)
        self._new.link_requested.connect(self.link_requested)
        head = row()
        fill(head, SectionTitle(title), None, self._new)
        layout = column(self, gap="medium")
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        self._list.opened.connect(self.opened)

    def show_person(self, patient_id: UUID) -> None:
        """Fetch them."""
        self._new.offer(patient_id, letters_for_person(self._workbench.desk.house))
        self._list.show_loading()
        self._workbench.background.run(
            of_patient,
            self._workbench.desk,
            patient_id,
            then=self._list.show_records,
            trouble=self._on_trouble,
        )

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_trouble(self._workbench.sentence_for(trouble))

    def _day(self, letter: Letter) -> str:
        return short_date(letter.made_at.astimezone(self._workbench.desk.clock.zone).date())


def _to(letter: Letter) -> str:
    return letter.to_name


def _subject(letter: Letter) -> str:
    return letter.subject


def _kind(letter: Letter) -> str:
    return kind_said(letter.kind)


def _day_order(letter: Letter) -> str:
    return letter.made_at.isoformat()


def _how(letter: Letter) -> str:
    return handed_said(letter.handed)


def _number(letter: Letter) -> str:
    return letter.number


def _identity(letter: Letter) -> object:
    return letter.id
