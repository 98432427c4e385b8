"""Samengevoegd: which other files went into this one, and the way to part them again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import merge_people
from healthdesk.actions.desk import Done
from healthdesk.actions.merge_people import Merged
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.errors import Trouble
from healthdesk.records.link import Link
from healthdesk.records.merge import Hanging
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.layouts import clear, column, hide_unless
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.part_dialog import PartDialog


class MergedCard(Card):
    """Takes no room where nothing was put together. link_requested: a `Link` to the file that is back."""

    link_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Samengevoegd"))
        self._workbench = workbench
        self.shown: tuple[Merged, ...] = ()
        self._banner = Banner()
        lines = QWidget()
        lines.setProperty("look", "clear")
        self._lines = column(lines, gap="small")
        self.add(self._banner)
        self.add(lines)
        self._banner.clear()
        self.hide()

    def show_file(self, file: PatientFile) -> None:
        """Ask what went into this file."""
        self._workbench.background.run(
            merge_people.merged_into, self._workbench.desk, file.patient.id, then=self._on_found
        )

    def _on_found(self, found: tuple[Merged, ...]) -> None:
        self.shown = found
        self._banner.clear()
        clear(self._lines)
        zone = self._workbench.desk.clock.zone
        for number, one in enumerate(found):
            gone = one.merge.gone
            name = " · ".join(dict.fromkeys((shown_name(gone), gone.code)))
            self._lines.addWidget(Text(name, wraps=True))
            day = short_date(one.merge.at.astimezone(zone).date())
            self._lines.addWidget(Text(f"{day} · {one.merge.by}", "caption", wraps=True))
            button = QuietButton(self.tr("Haal uit elkaar…"), small=True)
            button.setAccessibleName(self.tr("Haal {code} uit elkaar").format(code=gone.code))
            button.setProperty("number", number)
            button.clicked.connect(self._on_part)
            hide_unless(may(self._workbench.desk.actor, Right.CHANGE_PATIENTS), button)
            self._lines.addWidget(button)
        self.setVisible(bool(found))

    def _on_part(self) -> None:
        number = int(self.sender().property("number"))
        if number < len(self.shown):
            dialog = PartDialog(self._workbench, self.shown[number], self)
            dialog.chosen.connect(self._on_chosen)
            dialog.open()

    def _on_chosen(self, merged: Merged, along: tuple[Hanging, ...]) -> None:
        self._workbench.background.run(
            merge_people.part,
            self._workbench.desk,
            merged.merge.id,
            along,
            then=self._on_parted,
            trouble=self._on_trouble,
        )

    def _on_parted(self, done: Done[Patient]) -> None:
        words = self.tr("{code} is weer een eigen dossier.")
        self._workbench.toasts.show(words.format(code=done.result.code))
        self.link_requested.emit(Link("patient", done.result.id))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), "amber")
