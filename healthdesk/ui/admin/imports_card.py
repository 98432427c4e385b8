"""People in and out: choosing a file, the imports there were, and everybody as a file."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import exchange_people, undo_import
from healthdesk.actions.desk import Done
from healthdesk.actions.exchange_people import PeopleImport
from healthdesk.errors import Trouble
from healthdesk.ui.admin.import_dialog import ImportDialog
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.past_imports_list import PastImportsList
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class ImportsCard(Card):
    """What is brought in can be taken back, while nothing else hangs on it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Mensen invoeren en uitvoeren"))
        self._workbench = workbench
        self._banner = Banner()
        self._banner.clear()
        words = self.tr(
            "Uit een CSV, een rekenblad (.xlsx, .ods) of FHIR (.json, .ndjson). Je ziet eerst wat er met "
            "elke rij gebeurt; dan komt iedereen erin, of niemand."
        )
        self._choose = PrimaryButton(self.tr("Kies een bestand…"))
        self._export = QuietButton(self.tr("Voer iedereen uit…"), icon="download")
        buttons = row()
        fill(buttons, self._choose, self._export, None)
        self._past = PastImportsList(
            self.tr("{when} · 1 persoon uit {file}, door {who}"),
            self.tr("{when} · {count} mensen uit {file}, door {who}"),
            workbench.desk.clock.zone,
        )
        self.add(self._banner)
        self.add(Text(words, "muted", wraps=True))
        self.add(buttons)
        self.add(self._past)
        self._choose.clicked.connect(self._on_choose)
        self._export.clicked.connect(self._on_export)
        self._past.wanted_back.connect(self._on_take_back)

    def fetch(self) -> None:
        """The imports as they are now."""
        self._workbench.background.run(
            undo_import.past_imports,
            self._workbench.desk,
            then=self._past.show_imports,
            trouble=self._on_trouble,
        )

    def look_at(self, path: str) -> ImportDialog:
        """Show what is in a file."""
        dialog = ImportDialog(self._workbench, Path(path), self)
        dialog.brought_in.connect(self._on_brought_in)
        dialog.open()
        return dialog

    def write(self, path: str) -> None:
        """Everybody of the house into a file."""
        self._workbench.background.run(
            exchange_people.export_people,
            self._workbench.desk,
            Path(path),
            then=self._on_written,
            trouble=self._on_trouble,
        )

    # --- slots

    def _on_choose(self) -> None:
        people = self.tr("Mensen (*.csv *.txt *.xlsx *.xls *.ods *.json *.ndjson)")
        kinds = (people, self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Kies een bestand met mensen"), kinds, self.look_at)

    def _on_export(self) -> None:
        kinds = (self.tr("Rekenblad (*.xlsx)"), self.tr("CSV (*.csv)"), self.tr("FHIR R4 (*.json)"))
        ask_where(self, self.tr("Voer iedereen uit"), ";;".join(kinds), self.tr("mensen.xlsx"), self.write)

    def _on_written(self, count: int) -> None:
        several = self.tr("{count} mensen uitgevoerd. Buiten HealthDesk is dit bestand niet beschermd.")
        told = self.tr("1 persoon uitgevoerd. Buiten HealthDesk is dit bestand niet beschermd.")
        self._banner.say(told if count == 1 else several.format(count=count), "blue")

    def _on_brought_in(self, done: Done[PeopleImport]) -> None:
        count, several = done.result.added, self.tr("{count} mensen ingevoerd.")
        told = self.tr("1 persoon ingevoerd.") if count == 1 else several.format(count=count)
        self._workbench.toasts.show(told, undo=done.undo)
        self.fetch()

    def _on_take_back(self, import_id: UUID) -> None:
        self._workbench.background.run(
            undo_import.take_back,
            self._workbench.desk,
            import_id,
            then=self._on_taken_back,
            trouble=self._on_trouble,
        )

    def _on_taken_back(self, done: Done[int]) -> None:
        count, several = done.result, self.tr("{count} mensen teruggenomen.")
        told = self.tr("1 persoon teruggenomen.") if count == 1 else several.format(count=count)
        self._banner.say(told, "green")
        self.fetch()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))
