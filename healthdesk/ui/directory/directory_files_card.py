"""The sociale kaart in and out: choosing a file, the imports there were, and every service as a file."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import exchange_partners
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.exchange_partners import DirectoryLook
from healthdesk.errors import Trouble
from healthdesk.rules.roles import Right, may
from healthdesk.ui.directory.directory_import_dialog import DirectoryImportDialog
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import fill, hide_unless, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.past_imports_list import PastImportsList
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class DirectoryFilesCard(Card):
    """What came in can be taken back, while nobody was referred there and nothing was changed."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Sociale kaart invoeren en uitvoeren"))
        self._workbench = workbench
        self._banner = Banner()
        self._banner.clear()
        words = self.tr(
            "Uit HSDS 3 (.json, of een .zip met CSV-tabellen) of uit een ander huis met HealthDesk. Je ziet "
            "eerst wat er met elke dienst gebeurt; wat er al is, blijft zoals het is."
        )
        self._choose = PrimaryButton(
            self.tr("Kies een bestand…"), name=self.tr("Kies een bestand met diensten…")
        )
        self._export = QuietButton(self.tr("Voer de sociale kaart uit…"), icon="download")
        hide_unless(may(workbench.desk.actor, Right.EXPORT), self._export)
        buttons = row()
        fill(buttons, self._choose, self._export, None)
        self._past = PastImportsList(
            self.tr("{when} · 1 dienst uit {file}, door {who}"),
            self.tr("{when} · {count} diensten uit {file}, door {who}"),
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
            exchange_partners.past_imports,
            self._workbench.desk,
            then=self._past.show_imports,
            trouble=self._on_trouble,
        )

    def look_at(self, path: str) -> DirectoryImportDialog:
        """Show what is in a file."""
        dialog = DirectoryImportDialog(self._workbench, Path(path), self)
        dialog.brought_in.connect(self._on_brought_in)
        dialog.open()
        return dialog

    def write(self, path: str) -> None:
        """Every service of the house into a file."""
        self._workbench.background.run(
            _export,
            self._workbench.desk,
            Path(path),
            then=self._on_written,
            trouble=self._on_trouble,
        )

    # --- slots

    def _on_choose(self) -> None:
        kinds = (self.tr("Diensten (*.json *.zip *.csv)"), self.tr("Alle bestanden (*)"))
        ask_which(self, self.tr("Kies een bestand met diensten"), kinds, self.look_at)

    def _on_export(self) -> None:
        kinds = (self.tr("HSDS 3, tabellen (*.zip)"), self.tr("HSDS 3 (*.json)"))
        proposed = self.tr("sociale-kaart.zip")
        ask_where(self, self.tr("Voer de sociale kaart uit"), ";;".join(kinds), proposed, self.write)

    def _on_written(self, count: int) -> None:
        told, several = self.tr("1 dienst uitgevoerd."), self.tr("{count} diensten uitgevoerd.")
        self._banner.say(told if count == 1 else several.format(count=count), "blue")

    def _on_brought_in(self, done: Done[DirectoryLook]) -> None:
        count, several = len(done.result.fresh), self.tr("{count} diensten ingevoerd.")
        told = self.tr("1 dienst ingevoerd.") if count == 1 else several.format(count=count)
        self._workbench.toasts.show(told, undo=done.undo)
        self.fetch()

    def _on_take_back(self, import_id: UUID) -> None:
        self._workbench.background.run(
            exchange_partners.take_back,
            self._workbench.desk,
            import_id,
            then=self._on_taken_back,
            trouble=self._on_trouble,
        )

    def _on_taken_back(self, done: Done[int]) -> None:
        count, several = done.result, self.tr("{count} diensten teruggenomen.")
        told = self.tr("1 dienst teruggenomen.") if count == 1 else several.format(count=count)
        self._banner.say(told, "green")
        self.fetch()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble))


def _export(desk: Desk, path: Path) -> int:
    return exchange_partners.export_partners(desk, path, hsds=True)
