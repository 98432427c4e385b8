"""The sociale kaart in and out: choosing a file, the imports there were, and every service as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.actions import exchange_partners
from healthdesk.actions.desk import Done
from healthdesk.actions.exchange_partners import DirectoryLook
from healthdesk.rules.roles import Right, may
from healthdesk.ui.directory.directory_import_dialog import DirectoryImportDialog
from healthdesk.ui.parts.exchange_card import ExchangeCard, ExchangeDeeds
from healthdesk.ui.parts.layouts import hide_unless
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.workbench import Workbench

_DEEDS = ExchangeDeeds(
    past_imports=exchange_partners.past_imports,
    take_back=exchange_partners.take_back,
    export=partial(exchange_partners.export_partners, hsds=True),
)


class DirectoryFilesCard(ExchangeCard):
    """What came in can be taken back, while nobody was referred there and nothing was changed."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, _DEEDS, parent)
        self.set_title(self.tr("Sociale kaart invoeren en uitvoeren"))
        self._choose.setText(self.tr("Kies een bestand…"))
        self._choose.setAccessibleName(self.tr("Kies een bestand met diensten…"))
        self._export.setText(self.tr("Voer de sociale kaart uit…"))
        hide_unless(may(workbench.desk.actor, Right.EXPORT), self._export)
        self._lay_out(
            self.tr(
                "Uit HSDS 3 (.json, of een .zip met CSV-tabellen) of uit een ander huis met HealthDesk. Je "
                "ziet eerst wat er met elke dienst gebeurt; wat er al is, blijft zoals het is."
            ),
            self.tr("{when} · 1 dienst uit {file}, door {who}"),
            self.tr("{when} · {count} diensten uit {file}, door {who}"),
        )

    def look_at(self, path: str) -> DirectoryImportDialog:
        """Show what is in a file."""
        dialog = DirectoryImportDialog(self._workbench, Path(path), self)
        dialog.brought_in.connect(self._on_brought_in)
        dialog.open()
        return dialog

    def _on_choose(self) -> None:
        kinds = (self.tr("Diensten (*.json *.zip *.csv *.txt)"), self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Kies een bestand met diensten"), kinds, self.look_at)

    def _on_export(self) -> None:
        kinds = (self.tr("HSDS 3, tabellen (*.zip)"), self.tr("HSDS 3 (*.json)"))
        proposed = self.tr("sociale-kaart.zip")
        ask_where(self, self.tr("Voer de sociale kaart uit"), ";;".join(kinds), proposed, self.write)

    def _said_of_writing(self, count: int) -> str:
        told, several = self.tr("1 dienst uitgevoerd."), self.tr("{count} diensten uitgevoerd.")
        return told if count == 1 else several.format(count=count)

    def _said_of_bringing(self, done: Done[DirectoryLook]) -> str:
        count, several = len(done.result.fresh), self.tr("{count} diensten ingevoerd.")
        return self.tr("1 dienst ingevoerd.") if count == 1 else several.format(count=count)

    def _said_of_back(self, count: int) -> str:
        several = self.tr("{count} diensten teruggenomen.")
        return self.tr("1 dienst teruggenomen.") if count == 1 else several.format(count=count)
