"""Wie zag dit dossier: every view and change, newest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions.open_patient_file import PatientFile, who_saw
from healthdesk.errors import Trouble
from healthdesk.records.audit import AuditEntry
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.action_words import action_word
from healthdesk.ui.patients.file_tab import FileTab


class WhoSawTab(FileTab):
    """A list that can be copied for the person herself."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        columns: tuple[Column[Any], ...] = (
            Column[AuditEntry](key="at", title=self.tr("Wanneer"), text=self._when, sort=_order, width=22),
            Column[AuditEntry](key="who", title=self.tr("Wie"), text=_who, width=24),
            Column[AuditEntry](key="what", title=self.tr("Wat"), text=_what, width=0),
        )
        self._list = RecordList(
            "who_saw", self.tr("Wie zag dit dossier"), columns, workbench.memory, identity=_order
        )
        layout = column(self, gap="large")
        words = self.tr("Elke inzage en elke wijziging staat hier. Dit boek kan alleen groeien.")
        layout.addWidget(Text(words, "muted", wraps=True))
        layout.addWidget(self._list, 1)
        self._list.retried.connect(self._fetch)

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

    def _on_entries(self, entries: tuple[AuditEntry, ...]) -> None:
        self._list.show_records(entries)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _when(self, entry: AuditEntry) -> str:
        local = entry.at.astimezone(self.workbench.desk.clock.zone)
        return f"{short_date(local.date())} {clock_time(local)}"


def _order(entry: AuditEntry) -> int:
    return entry.seq


def _who(entry: AuditEntry) -> str:
    return entry.actor_name


def _what(entry: AuditEntry) -> str:
    return action_word(entry.action)
