"""People in and out: choosing a file, the imports there were, and everybody as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.actions import exchange_people, undo_import
from healthdesk.actions.desk import Done
from healthdesk.actions.exchange_people import PeopleImport
from healthdesk.ui.admin.import_dialog import ImportDialog
from healthdesk.ui.parts.exchange_card import ExchangeCard, ExchangeDeeds
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.workbench import Workbench

_DEEDS = ExchangeDeeds(
    past_imports=undo_import.past_imports,
    take_back=undo_import.take_back,
    export=exchange_people.export_people,
)


class ImportsCard(ExchangeCard):
    """What is brought in can be taken back, while nothing else hangs on it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, _DEEDS, parent)
        self.set_title(self.tr("Mensen invoeren en uitvoeren"))
        self._choose.setText(self.tr("Kies een bestand…"))
        self._export.setText(self.tr("Voer iedereen uit…"))
        self._lay_out(
            self.tr(
                "Uit een CSV, een rekenblad (.xlsx, .ods) of FHIR (.json, .ndjson). Je ziet eerst wat er met "
                "elke rij gebeurt; dan komt iedereen erin, of niemand."
            ),
            self.tr("{when} · 1 persoon uit {file}, door {who}"),
            self.tr("{when} · {count} mensen uit {file}, door {who}"),
        )

    def look_at(self, path: str) -> ImportDialog:
        """Show what is in a file."""
        dialog = ImportDialog(self._workbench, Path(path), self)
        dialog.brought_in.connect(self._on_brought_in)
        dialog.open()
        return dialog

    def _on_choose(self) -> None:
        people = self.tr("Mensen (*.csv *.txt *.xlsx *.xls *.ods *.json *.ndjson)")
        kinds = (people, self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Kies een bestand met mensen"), kinds, self.look_at)

    def _on_export(self) -> None:
        kinds = (self.tr("Rekenblad (*.xlsx)"), self.tr("CSV (*.csv)"), self.tr("FHIR R4 (*.json)"))
        ask_where(self, self.tr("Voer iedereen uit"), ";;".join(kinds), self.tr("mensen.xlsx"), self.write)

    def _said_of_writing(self, count: int) -> str:
        several = self.tr("{count} mensen uitgevoerd. Buiten HealthDesk is dit bestand niet beschermd.")
        told = self.tr("1 persoon uitgevoerd. Buiten HealthDesk is dit bestand niet beschermd.")
        return told if count == 1 else several.format(count=count)

    def _said_of_bringing(self, done: Done[PeopleImport]) -> str:
        count, several = done.result.added, self.tr("{count} mensen ingevoerd.")
        return self.tr("1 persoon ingevoerd.") if count == 1 else several.format(count=count)

    def _said_of_back(self, count: int) -> str:
        several = self.tr("{count} mensen teruggenomen.")
        return self.tr("1 persoon teruggenomen.") if count == 1 else several.format(count=count)
